#include "app/debrief_moments.h"
#include "app/ui.h"
#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

namespace {

using coach::Severity;
using Kind = app::Moment::Kind;

coach::Judgement judged(int week, const std::string& what, double regret) {
    coach::Judgement judgement;
    judgement.week = week;
    judgement.what = {what, what};
    judgement.regret = {regret, 0.01, 16};
    judgement.severity = regret > 0.0 ? std::optional(coach::severityOf(regret)) : std::nullopt;
    return judgement;
}

coach::WeekReview weekOf(int week, double regret, double skill = 0.0) {
    coach::WeekReview review;
    review.week = week;
    review.skill = {skill, 0.01, 32};
    review.judgement = judged(week, "week", regret);
    return review;
}

coach::Review someReview() {
    coach::Review review;
    review.weeks = {weekOf(1, 0.0, 4.0), weekOf(2, 5.0), weekOf(3, 0.0)};
    review.decisions = {judged(2, "call", 1.5), judged(2, "visit", 0.7), judged(2, "call", 0.0)};
    review.drifts = {{3, 1, 3, {"bezoek", "visit"}, {0.9, 0.1, 32}}};
    return review;
}

// Relative luminance as WCAG 2 defines it.
double luminance(ImU32 colour) {
    const auto channel = [colour](unsigned shift) {
        const double value = ((colour >> shift) & 0xFFU) / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(16);
}

double contrast(ImU32 one, ImU32 other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

app::CoachMark markFor(std::optional<Severity> severity) {
    app::Moment moment;
    moment.kind = Kind::Decision;
    moment.severity = severity;
    return app::markOf(moment);
}

} // namespace

TEST_CASE("the sign in a mark can be read, and the mark seen, in both themes") {
    for (const app::ThemeKind theme : {app::ThemeKind::Light, app::ThemeKind::Dark}) {
        const app::Palette& p = app::paletteFor(theme);
        for (const ImU32 mark : {p.markGood, p.markFair, p.markWarn, p.markBad, p.markNone}) {
            CHECK(contrast(0xFFFFFFFFU, mark) >= 4.5);
            CHECK(contrast(mark, p.card) >= 3.0);
        }
    }
}

TEST_CASE("what was good, doubtful and bad differ in shape as well as colour") {
    const app::Ui ui(100, app::ThemeKind::Light);
    const app::CoachMark good = markFor(Severity::Best);
    const app::CoachMark doubtful = markFor(Severity::Mistake);
    const app::CoachMark bad = markFor(Severity::Blunder);
    CHECK(good.shape != doubtful.shape);
    CHECK(good.shape != bad.shape);
    CHECK(doubtful.shape != bad.shape);
    CHECK(markFor(Severity::Inaccuracy).shape == doubtful.shape);
    CHECK(markFor(Severity::Inaccuracy).sign != doubtful.sign);
}

TEST_CASE("the coach's moments run from the first week on, with what they cost or brought") {
    const std::vector<app::Moment> moments = app::momentsFound(someReview());
    REQUIRE(moments.size() == 7);
    CHECK(std::is_sorted(moments.begin(), moments.end(), [](const auto& a, const auto& b) {
        return a.week < b.week;
    }));
    for (const app::Moment& moment : moments)
        if (moment.kind == Kind::Week && moment.week == 1)
            CHECK(moment.points == Approx(4.0));
        else if (moment.kind == Kind::Week && moment.week == 2)
            CHECK(moment.points == Approx(-5.0));
        else if (moment.kind == Kind::Silence)
            CHECK(moment.points == Approx(-0.9));
}

TEST_CASE("only what was demonstrably worse or better tells something") {
    const std::vector<app::Moment> moments = app::momentsFound(someReview());
    const std::vector<std::size_t> telling = app::tellingMoments(moments);
    CHECK(telling.size() == 5); // week 1 and 2, two calls and visits, the silence
    for (const std::size_t at : telling)
        CHECK(moments[at].points);
}

TEST_CASE("the costliest decision is shown first, and a chosen moment is found again") {
    const coach::Review coarse = someReview();
    const std::vector<app::Moment> moments = app::momentsFound(coarse);
    const app::Moment* first = app::momentWith(moments, "");
    REQUIRE(first != nullptr);
    CHECK(first->kind == Kind::Decision);
    CHECK(first->points == Approx(-1.5));
    coach::Review fine = coarse;
    std::reverse(fine.decisions.begin(), fine.decisions.end());
    const std::vector<app::Moment> finer = app::momentsFound(fine);
    for (const app::Moment& moment : moments)
        if (moment.kind != Kind::Decision) {
            const app::Moment* again = app::momentWith(finer, moment.key);
            REQUIRE(again != nullptr);
            CHECK(again->kind == moment.kind);
            CHECK(again->week == moment.week);
        }
    CHECK(app::momentWith({}, "") == nullptr);
}

TEST_CASE("each moment can be told apart by its key") {
    const std::vector<app::Moment> moments = app::momentsFound(someReview());
    for (const app::Moment& one : moments)
        CHECK(std::count_if(moments.begin(), moments.end(), [&](const app::Moment& other) {
                  return other.key == one.key;
              }) == 1);
}

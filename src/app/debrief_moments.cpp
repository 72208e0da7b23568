#include "app/debrief_moments.h"

#include "app/ui.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace app {

using coach::Severity;
using MomentKind = Moment::Kind;

namespace {

Moment momentOf(MomentKind kind, std::size_t at, const coach::Judgement& judgement) {
    Moment moment;
    moment.kind = kind;
    moment.at = at;
    moment.week = judgement.week;
    moment.customer = judgement.customer;
    moment.severity = judgement.severity;
    if (judgement.severity && *judgement.severity != Severity::Best)
        moment.points = -judgement.regret.mean;
    const bool whole = kind == MomentKind::Week;
    moment.key =
        fmt::format("{} {} {}", whole ? "week" : "decision", moment.week, judgement.what.nl);
    if (whole)
        moment.key = fmt::format("week {}", moment.week);
    return moment;
}

// A week says what it brought where it cost nothing: against only doing what must be done.
Moment momentOf(std::size_t at, const coach::WeekReview& week) {
    Moment moment = momentOf(MomentKind::Week, at, week.judgement);
    moment.week = week.week;
    if (!moment.costly() && week.skill.low() > 0.0)
        moment.points = week.skill.mean;
    return moment;
}

Moment momentOf(std::size_t at, const coach::Drift& drift) {
    Moment moment;
    moment.kind = MomentKind::Silence;
    moment.at = at;
    moment.week = drift.fromWeek;
    moment.customer = drift.customer;
    moment.severity = coach::severityOf(drift.gain.mean);
    moment.points = -drift.gain.mean;
    moment.key = fmt::format("silence {}", drift.customer);
    return moment;
}

// The first so many by size, of those that are meant; of one week two at most, or the most telling
// week would be all there is to see.
template<class Meant>
void addLargest(const std::vector<Moment>& moments,
                std::size_t most,
                Meant meant,
                std::vector<std::size_t>& chosen) {
    std::vector<std::size_t> these;
    for (std::size_t i = 0; i < moments.size(); ++i)
        if (moments[i].points && meant(moments[i]))
            these.push_back(i);
    std::stable_sort(these.begin(), these.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(*moments[a].points) > std::abs(*moments[b].points);
    });
    std::map<int, int> ofWeek;
    std::size_t taken = 0;
    for (const std::size_t at : these)
        if (taken < most && ++ofWeek[moments[at].week] <= 2) {
            chosen.push_back(at);
            ++taken;
        }
}

bool namesCustomer(const base::Text& what, const std::string& name) {
    return what.nl.find(name) != std::string::npos;
}

} // namespace

std::vector<Moment> momentsFound(const coach::Review& review) {
    std::vector<Moment> all;
    for (std::size_t i = 0; i < review.weeks.size(); ++i)
        all.push_back(momentOf(i, review.weeks[i]));
    for (std::size_t i = 0; i < review.decisions.size(); ++i)
        all.push_back(momentOf(MomentKind::Decision, i, review.decisions[i]));
    for (std::size_t i = 0; i < review.drifts.size(); ++i)
        all.push_back(momentOf(i, review.drifts[i]));
    std::stable_sort(
        all.begin(), all.end(), [](const Moment& a, const Moment& b) { return a.week < b.week; });
    // The same twice in a week.
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (all[j].key == all[i].key)
                all[i].key += "'";
    return all;
}

std::vector<std::size_t> tellingMoments(const std::vector<Moment>& moments) {
    std::vector<std::size_t> chosen;
    addLargest(
        moments,
        4,
        [](const Moment& each) { return each.kind == MomentKind::Decision && each.costly(); },
        chosen);
    addLargest(
        moments,
        2,
        [](const Moment& each) { return each.kind == MomentKind::Week && each.costly(); },
        chosen);
    constexpr double shown = 0.05; // less is written as 0.0
    addLargest(
        moments,
        2,
        [](const Moment& each) {
            return each.kind == MomentKind::Silence && each.points.value_or(-1.0) <= -shown;
        },
        chosen);
    addLargest(
        moments,
        2,
        [](const Moment& each) { return each.kind == MomentKind::Week && *each.points > 0.0; },
        chosen);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

const Moment* momentWith(const std::vector<Moment>& moments, const std::string& key) {
    const Moment* costliest = nullptr;
    for (const Moment& moment : moments) {
        if (moment.key == key)
            return &moment;
        // Of a week that cost much the decisions say more than the week as a whole.
        const auto rank = [](const Moment& each) {
            return std::pair(each.kind == MomentKind::Decision && each.costly(),
                             -each.points.value_or(0.0));
        };
        if (costliest == nullptr || rank(moment) > rank(*costliest))
            costliest = &moment;
    }
    return costliest;
}

const coach::Judgement* judgementOf(const coach::Review& review, const Moment& moment) {
    switch (moment.kind) {
    case MomentKind::Week:
        return &review.weeks[moment.at].judgement;
    case MomentKind::Decision:
        return &review.decisions[moment.at];
    case MomentKind::Silence:
        break;
    }
    return nullptr;
}

base::Text
nameOf(const scenario::Scenario& scenario, const coach::Review& review, const Moment& moment) {
    const std::string who =
        moment.customer < 0 ? std::string()
                            : scenario.customers[static_cast<std::size_t>(moment.customer)].name;
    if (moment.kind == MomentKind::Silence) {
        const coach::Drift& drift = review.drifts[moment.at];
        const int weeks = drift.toWeek - drift.fromWeek + 1;
        return {fmt::format("{} weken niets gedaan voor {}", weeks, who),
                fmt::format("Nothing done for {} in {} weeks", who, weeks)};
    }
    if (moment.kind == MomentKind::Week)
        return moment.costly() || moment.points.value_or(0.0) <= 0.0
                   ? base::Text{"De week als geheel", "The week as a whole"}
                   : base::Text{"Een week die veel opleverde", "A week that brought much"};
    const base::Text& what = review.decisions[moment.at].what;
    if (who.empty() || namesCustomer(what, who))
        return what;
    return {what.nl + " — " + who, what.en + " — " + who};
}

CoachMark markOf(const Moment& moment) {
    const Palette& p = colours();
    CoachMark good{"!", p.markGood, p.goodText, MarkerShape::Circle};
    CoachMark warn{"?", p.markWarn, p.warnText, MarkerShape::Diamond};
    CoachMark bad{"??", p.markBad, p.badText, MarkerShape::Square};
    const auto withSign = [](CoachMark mark, const char* sign) {
        mark.sign = sign;
        return mark;
    };
    if (!moment.severity)
        return moment.points ? good : CoachMark{"=", p.markNone, p.muted, MarkerShape::Circle};
    if (moment.kind == MomentKind::Silence)
        return withSign(*moment.severity == Severity::Blunder ? bad : warn, "…");
    switch (*moment.severity) {
    case Severity::Best:
        return good;
    case Severity::Good:
        return moment.points.value_or(0.0) > 0.0
                   ? good
                   : CoachMark{"!?", p.markFair, p.accent, MarkerShape::Circle};
    case Severity::Inaccuracy:
        return withSign(warn, "?!");
    case Severity::Mistake:
        return warn;
    case Severity::Blunder:
        break;
    }
    return bad;
}

} // namespace app

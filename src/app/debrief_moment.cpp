#include "app/debrief_moment.h"

#include "app/debrief_parts.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"
#include "app/widgets_interval.h"
#include "app/widgets_plot.h"
#include "records/review_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace app {
namespace {

using Kind = Moment::Kind;

std::string rangeShown(const DebriefScene& scene, const coach::Interval& interval) {
    return base::formatSigned(interval.low(), 1, scene.language) + scene.say(" tot ", " to ") +
           base::formatSigned(interval.high(), 1, scene.language);
}

IntervalRow rowOf(const DebriefScene& scene, const base::Text& label, const coach::Interval& gain) {
    IntervalRow row;
    row.label = scene.say(label);
    row.mean = gain.mean;
    row.low = gain.low();
    row.high = gain.high();
    row.value = base::formatSigned(gain.mean, 1, scene.language);
    row.range = rangeShown(scene, gain);
    return row;
}

IntervalRow playedRow(const DebriefScene& scene, const std::string& label, bool costly) {
    IntervalRow row;
    row.label = label;
    row.note = scene.say("jouw keuze", "your choice");
    row.value = "0";
    row.zero = true;
    row.strong = true;
    row.ground = costly ? colours().badTint : colours().accentTint;
    return row;
}

void drawScaleHint(const DebriefScene& scene, int worlds) {
    paragraph(Font::Caption,
              colours().muted,
              fmt::format(
                  fmt::runtime(scene.say(
                      "Verschil met jouw keuze in punten van de uitkomst, gemiddeld over hoogstens "
                      "{} verlopen die toen mogelijk waren. De balk is het 95%-interval.",
                      "Difference with your choice in points of the outcome, averaged over at "
                      "most {} courses that were possible then. The bar is the 95% interval.")),
                  worlds));
    verticalGap(space::s);
}

// What was chosen among what else could have been, best first; of many only the best ones and those
// next to the choice.
void drawAlternatives(const DebriefScene& scene,
                      const coach::Judgement& judgement,
                      const Moment& moment) {
    constexpr std::size_t most = 6;
    label(Font::CaptionStrong,
          colours().accent,
          scene.say("Wat had je nog meer kunnen doen?", "What else could you have done?"));
    verticalGap(2);
    const auto& all = judgement.alternatives;
    if (all.empty())
        return paragraph(Font::Body,
                         colours().muted,
                         scene.say("Er was hier niets anders te kiezen.",
                                   "There was nothing else to choose here."));
    int worlds = 0;
    for (const coach::Alternative& alternative : all)
        worlds = std::max(worlds, alternative.gain.worlds);
    drawScaleHint(scene, worlds);
    const std::string own =
        moment.kind == Kind::Week
            ? scene.say("De week zoals je hem invulde", "The week as you spent it")
            : scene.say(nameOf(scene.desk.scenario(), *scene.coach.review(), moment));
    std::vector<IntervalRow> rows;
    bool told = false;
    for (const coach::Alternative& alternative : all) {
        if (!told && alternative.gain.mean <= 0.0) {
            rows.push_back(playedRow(scene, own, moment.costly()));
            told = true;
        }
        if (rows.size() < most)
            rows.push_back(rowOf(scene, alternative.what, alternative.gain));
    }
    if (!told)
        rows.push_back(playedRow(scene, own, moment.costly()));
    if (rows.front().low > 0.0)
        rows.front().strong = true;
    intervalRows(rows);
    if (all.size() + 1 > rows.size())
        paragraph(
            Font::Caption,
            colours().muted,
            fmt::format(fmt::runtime(scene.say("en nog {} met een kleiner of negatief verschil",
                                               "and {} more with a smaller or negative "
                                               "difference")),
                        all.size() + 1 - rows.size()));
    verticalGap(space::m);
}

DivergingBar barOf(const DebriefScene& scene, std::string label, double points) {
    return {std::move(label), base::formatSigned(points, 1, scene.language), points};
}

constexpr double worthABar = 0.05; // points

// By customer, the largest by name; they add up to the whole. Seen from the choice that was made.
std::vector<DivergingBar> customerBars(const DebriefScene& scene, const coach::Why& why) {
    std::map<int, double> byCustomer;
    for (const coach::WhyPart& part : why.parts)
        byCustomer[part.customer] -= part.points;
    std::vector<std::pair<int, double>> parts(byCustomer.begin(), byCustomer.end());
    std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        return std::abs(a.second) > std::abs(b.second);
    });
    constexpr std::size_t most = 4;
    std::vector<DivergingBar> bars;
    double rest = 0.0;
    for (const auto& [customer, points] : parts)
        if (bars.size() < most && std::abs(points) >= worthABar)
            bars.push_back(barOf(scene, scene.nameOf(customer), points));
        else
            rest += points;
    if (std::abs(rest) >= worthABar)
        bars.push_back(barOf(scene, scene.say("Al het andere", "All the rest"), rest));
    return bars;
}

// By cause, likewise.
std::vector<DivergingBar> causeBars(const DebriefScene& scene, const coach::Why& why) {
    std::vector<DivergingBar> bars;
    for (const coach::WhyCause& cause : why.causes)
        if (std::abs(cause.points) >= worthABar)
            bars.push_back(barOf(scene, scene.say(cause.what), -cause.points));
    return bars;
}

void drawBars(const std::string& title, const std::vector<DivergingBar>& bars) {
    if (bars.empty())
        return;
    verticalGap(space::s);
    label(Font::CaptionStrong, colours().ink, title);
    divergingBars(bars);
}

void drawWhy(DebriefScene& scene, const coach::Why& why) {
    const Palette& p = colours();
    label(Font::CaptionStrong,
          p.accent,
          scene.say("Waar zit dat verschil in?", "Where does that difference come from?"));
    verticalGap(2);
    paragraph(Font::Body, p.ink, scene.say(why.sentence));
    drawBars(scene.say("Door welke oorzaak", "By what cause"), causeBars(scene, why));
    drawBars(scene.say("Bij welke klant", "At which customer"), customerBars(scene, why));
    if (!why.parts.empty())
        paragraph(
            Font::Caption,
            p.muted,
            scene.say("Wat jouw keuze kostte (−) of opleverde (+), twee keer verdeeld, samen ",
                      "What your choice cost (−) or earned (+), divided in two ways, together ") +
                base::formatSigned(-why.points, 1, scene.language) +
                scene.say(" punten in een steekproef uit die verlopen.",
                          " points in a sample of those courses."));
    verticalGap(space::s);
    drawTheory(scene, why.theory);
    verticalGap(space::s);
}

std::string verdictOf(const DebriefScene& scene, const Moment& moment) {
    const coach::Review& review = *scene.coach.review();
    if (moment.kind == Kind::Silence) {
        const base::Text cost = records::intervalShown(review.drifts[moment.at].gain);
        return scene.say("Stilte: **kostte ", "Silence: **cost ") + scene.say(cost) +
               scene.say(" punten**", " points**");
    }
    const coach::Judgement& judgement = *judgementOf(review, moment);
    const std::string word = scene.say(records::verdictShown(judgement));
    const std::string cost = scene.say(records::intervalShown(judgement.regret));
    if (moment.costly() || (judgement.severity && *judgement.severity == coach::Severity::Good))
        return "**" + word + "** · " + scene.say("kostte ", "cost ") + cost +
               scene.say(" punten", " points");
    if (moment.kind == Kind::Week && moment.points)
        return "**" + word + "** · " +
               scene.say("leverde tegenover alleen het nodige ",
                         "against only what must be done it brought ") +
               scene.say(records::intervalShown(review.weeks[moment.at].skill)) +
               scene.say(" punten op", " points");
    return "**" + word + "**";
}

void drawHead(const DebriefScene& scene, const Moment& moment) {
    const coach::Review& review = *scene.coach.review();
    std::string title = "Week " + std::to_string(moment.week);
    if (moment.kind == Kind::Silence)
        title += "–" + std::to_string(review.drifts[moment.at].toWeek);
    title += " · " + scene.say(nameOf(scene.desk.scenario(), review, moment));
    paragraph(Font::Lead, colours().ink, title);
    verticalGap(space::s);
    const CoachMark mark = markOf(moment);
    const float r = em(9.5F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawMarker(ImGui::GetWindowDrawList(),
               at + ImVec2(r, std::max(r, lineHeight(Font::Body) / 2)),
               r,
               {0, 0, mark.sign, mark.fill, mark.shape});
    const float left = 2 * r + gap(9);
    {
        Column column(at + ImVec2(left, 0), columnWidth() - left);
        richParagraph(Font::Body, Font::Strong, mark.ink, verdictOf(scene, moment));
    }
    verticalGap(space::m);
}

// Back to this moment, to choose again: best before the alternatives are read. Silence has no
// single moment.
void drawPractise(DebriefScene& scene, const coach::Judgement& judgement) {
    if (judgement.alternatives.empty())
        return;
    if (button("practise moment",
               scene.say("Oefen dit moment ▸", "Practise this moment ▸"),
               {ButtonKind::Secondary, 0, true, {}}))
        scene.wish.practise = {coach::mistakeOf(judgement)};
    verticalGap(space::m);
}

void drawSilence(const DebriefScene& scene, const Moment& moment) {
    const coach::Drift& drift = scene.coach.review()->drifts[moment.at];
    drawPart(
        scene.say("Waarom stilte telt", "Why silence counts"),
        scene.say("Een klant van wie je niets meer laat horen, verlies je langzaam: geen enkele "
                  "week valt op, samen wel.",
                  "A customer who never hears from you is lost slowly: no single week stands "
                  "out, together they do."));
    label(Font::CaptionStrong,
          colours().accent,
          scene.say("Wat al had geholpen, na vier weken",
                    "What would have helped, after four weeks"));
    verticalGap(2);
    drawScaleHint(scene, drift.gain.worlds);
    IntervalRow remedy = rowOf(scene, drift.remedy, drift.gain);
    remedy.strong = true;
    intervalRows({remedy, playedRow(scene, scene.say("Niets doen", "Do nothing"), true)});
    verticalGap(space::m);
}

} // namespace

void drawMoment(DebriefScene& scene) {
    const Moment* const moment = momentWith(scene.coach.moments(), scene.choice.moment);
    if (moment == nullptr)
        return;
    drawHead(scene, *moment);
    const coach::Judgement* const judgement = judgementOf(*scene.coach.review(), *moment);
    if (judgement == nullptr) {
        drawSilence(scene, *moment);
    } else {
        drawPractise(scene, *judgement);
        if (moment->kind == Kind::Week)
            drawPart(scene.say("Wat je deed", "What you did"), scene.say(judgement->what));
        drawAlternatives(scene, *judgement, *moment);
        if (judgement->why)
            drawWhy(scene, *judgement->why);
    }
    if (moment->customer < 0)
        return;
    game::DecisionRow then;
    then.week = moment->week;
    then.customer = moment->customer;
    drawKnown(scene, then);
}

} // namespace app

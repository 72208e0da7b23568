#include "app/debrief_luck.h"

#include "app/debrief_row.h"
#include "app/text.h"
#include "app/widgets_button.h"
#include "app/widgets_interval.h"
#include "records/review_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace app {
namespace {

constexpr std::size_t mostWeeks = 8;

std::string spanShown(const DebriefScene& scene, const coach::Interval& interval) {
    return base::formatNumber(interval.low(), 1, scene.language) + scene.say(" tot ", " to ") +
           base::formatNumber(interval.high(), 1, scene.language);
}

std::vector<std::size_t> weeksByLuck(const coach::Review& review) {
    std::vector<std::size_t> weeks(review.weeks.size());
    std::iota(weeks.begin(), weeks.end(), std::size_t{0});
    std::stable_sort(weeks.begin(), weeks.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(review.weeks[a].luck.mean) > std::abs(review.weeks[b].luck.mean);
    });
    return weeks;
}

const coach::WeekReview& selectedWeek(const DebriefScene& scene) {
    const coach::Review& review = *scene.coach.review();
    for (const coach::WeekReview& week : review.weeks)
        if (week.week == scene.choice.luckWeek)
            return week;
    return review.weeks[weeksByLuck(review).front()];
}

// Good or bad luck only where it is more than the noise of the measurement.
base::Text wordOf(const coach::Interval& luck) {
    if (luck.low() > 0.0)
        return {"Het zat mee", "Things went well"};
    if (luck.high() < 0.0)
        return {"Het zat tegen", "Things went badly"};
    return {"Ongeveer zoals te verwachten was", "About as was to be expected"};
}

DebriefRow rowOf(const DebriefScene& scene, const coach::WeekReview& week) {
    const Palette& p = colours();
    const bool good = week.luck.low() > 0.0;
    const bool bad = week.luck.high() < 0.0;
    DebriefRow row;
    row.week = week.week;
    row.sign = good ? "+" : bad ? "−" : "=";
    row.fill = good ? p.good : bad ? p.bad : p.muted;
    row.ink = good ? p.goodText : bad ? p.badText : p.muted;
    row.text = scene.say(wordOf(week.luck));
    row.value = base::formatSigned(week.luck.mean, 1, scene.language);
    row.selected = &week == &selectedWeek(scene);
    return row;
}

void drawSum(const DebriefScene& scene, const coach::Review& review) {
    const double par = review.par.mean;
    const double played = par + review.skill.mean;
    const auto signedOf = [&](const coach::Interval& interval) {
        return base::formatSigned(interval.mean, 1, scene.language);
    };
    sumRows({{scene.say("Te verwachten met alleen het nodige",
                        "To be expected from only what must be done"),
              base::formatNumber(par, 1, scene.language),
              spanShown(scene, review.par),
              0.0,
              par,
              true},
             {scene.say("Jouw keuzes", "Your choices"),
              signedOf(review.skill),
              spanShown(scene, review.skill),
              par,
              played,
              false},
             {scene.say("Geluk of pech", "Good or bad luck"),
              signedOf(review.luck),
              spanShown(scene, review.luck),
              played,
              review.outcome,
              false},
             {review.finished ? scene.say("De uitkomst", "The outcome")
                              : scene.say("Tot zover verwacht", "Expected so far"),
              base::formatNumber(review.outcome, 1, scene.language),
              {},
              0.0,
              review.outcome,
              true}});
}

// What came into the records in that week.
std::vector<std::string> happened(const DebriefScene& scene, int week) {
    std::vector<std::string> all;
    const auto add = [&](const std::vector<game::Fact>& record, const std::string& who) {
        for (const game::Fact& fact : record)
            if (fact.week == week)
                all.push_back(who.empty() ? scene.say(fact.text)
                                          : "**" + who + "** · " + scene.say(fact.text));
    };
    add(scene.desk.session().companyRecord(), {});
    for (const game::Customer& customer : scene.desk.view().customers)
        add(customer.record, customer.name);
    return all;
}

void drawWeek(const DebriefScene& scene, const coach::WeekReview& week) {
    const Palette& p = colours();
    constexpr std::size_t most = 8;
    paragraph(Font::Lead,
              p.ink,
              "Week " + std::to_string(week.week) + " · " + scene.say(wordOf(week.luck)));
    verticalGap(space::s);
    richParagraph(
        Font::Body,
        Font::Strong,
        p.ink,
        scene.say("Keuzes: **", "Choices: **") + scene.say(records::intervalShown(week.skill)) +
            scene.say("** punten. Geluk: **", "** points. Luck: **") +
            scene.say(records::intervalShown(week.luck)) + scene.say("** punten.", "** points."));
    verticalGap(space::m);
    const std::vector<std::string> facts = happened(scene, week.week);
    if (facts.empty())
        return;
    label(Font::CaptionStrong,
          p.accent,
          scene.say("Wat er die week in het dossier kwam", "What came into the record that week"));
    verticalGap(2);
    for (std::size_t i = 0; i < std::min(facts.size(), most); ++i)
        richParagraph(Font::Body, Font::Strong, p.ink, facts[i]);
    if (facts.size() > most)
        paragraph(Font::Caption,
                  p.muted,
                  fmt::format(fmt::runtime(scene.say("en nog {} feiten", "and {} more facts")),
                              facts.size() - most));
}

} // namespace

void drawLuckList(DebriefScene& scene) {
    const coach::Review& review = *scene.coach.review();
    std::vector<std::size_t> shown = weeksByLuck(review);
    if (!scene.choice.allWeeks)
        shown.resize(std::min(shown.size(), mostWeeks));
    std::sort(shown.begin(), shown.end());
    paragraph(Font::Caption,
              colours().muted,
              scene.say("Wat er gebeurde tegenover wat te verwachten was, in punten.",
                        "What happened against what was to be expected, in points."));
    verticalGap(space::xs);
    for (const std::size_t at : shown)
        if (debriefRow(static_cast<int>(at), scene, rowOf(scene, review.weeks[at])))
            scene.choice.luckWeek = review.weeks[at].week;
    if (review.weeks.size() <= mostWeeks)
        return;
    verticalGap(space::s);
    if (linkButton("all weeks",
                   scene.choice.allWeeks
                       ? scene.say("Alleen de grootste", "Only the largest")
                       : scene.say("Alle ", "All ") + std::to_string(review.weeks.size()) +
                             scene.say(" weken ▸", " weeks ▸")))
        scene.choice.allWeeks = !scene.choice.allWeeks;
}

void drawLuck(DebriefScene& scene) {
    const Palette& p = colours();
    const coach::Review& review = *scene.coach.review();
    paragraph(Font::Lead,
              p.ink,
              scene.say("Waar komt de uitkomst vandaan?", "Where does the outcome come from?"));
    verticalGap(2);
    paragraph(
        Font::Caption,
        p.muted,
        scene.say("In punten van 0 tot 100, met het 95%-interval. De delen tellen precies op.",
                  "In points from 0 to 100, with the 95% interval. The parts add up exactly."));
    verticalGap(space::s);
    drawSum(scene, review);
    verticalGap(space::s);
    const std::vector<base::Text> sentences = records::summaryOf(scene.debrief, review);
    for (std::size_t i = 2; i < sentences.size(); ++i) // the sum has just been shown
        paragraph(Font::Body, p.ink, scene.say(sentences[i]));
    verticalGap(space::l);
    drawWeek(scene, selectedWeek(scene));
}

void drawLuckBelowGrade(DebriefScene& scene) {
    const coach::Review& review = *scene.coach.review();
    const std::string byResult = records::gradeShown(scene.debrief.resultGrade, scene.language);
    verticalGap(space::s);
    richParagraph(Font::Caption,
                  Font::CaptionStrong,
                  colours().muted,
                  scene.say("Kunde en geluk: je keuzes brachten **",
                            "Skill and luck: your choices brought **") +
                      base::formatSigned(review.skill.mean, 1, scene.language) +
                      scene.say("**, geluk **", "**, luck **") +
                      base::formatSigned(review.luck.mean, 1, scene.language) +
                      scene.say("** van de 100 punten. Je cijfer telt je keuzes; naar de uitkomst "
                                "was het een **",
                                "** of the 100 points. Your grade counts your choices; by the "
                                "outcome it would be a **") +
                      byResult + "**.");
    if (linkButton("luck", scene.say("Bekijk kunde en geluk ▸", "See skill and luck ▸")))
        scene.choice.tab = DebriefChoice::Luck;
}

} // namespace app

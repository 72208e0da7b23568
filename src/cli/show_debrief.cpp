#include "cli/show.h"
#include "records/verdict.h"

#include <algorithm>

namespace cli {

using game::Debrief;
using game::View;

namespace {

std::string goalValue(const Console& console, const game::GoalRow& goal, double value) {
    switch (goal.measure) {
    case scenario::GoalMeasure::Revenue:
    case scenario::GoalMeasure::Profit:
        return console.money(static_cast<std::int64_t>(value * 100.0));
    case scenario::GoalMeasure::AverageLoyalty:
        return console.number(value) + "%";
    default:
        return console.number(value);
    }
}

std::string nameOf(const View& view, int customer) {
    const game::Customer* const found = view.find(customer);
    return found != nullptr ? found->name : std::string{};
}

void showGoals(Console& console, const Debrief& debrief) {
    console.say("Doelen:", "Goals:");
    for (const game::GoalRow& goal : debrief.goals)
        console.say("- {} Nu {}, doel {}, bodem {}: {} gehaald.",
                    "- {} Now {}, target {}, floor {}: {} reached.",
                    console.text(goal.text),
                    goalValue(console, goal, goal.value),
                    goalValue(console, goal, goal.target),
                    goalValue(console, goal, goal.floor),
                    console.percent(goal.share));
}

void showWeeks(Console& console, const Debrief& debrief) {
    console.say("De weken:", "The weeks:");
    for (const game::WeekRow& week : debrief.weeks)
        console.say(
            "Week {}: omzet {}, budget {}, gemiddelde loyaliteit {}, potentieel {}, nieuw {}, "
            "loyaal {}, afscheid {}, {} gewerkt.",
            "Week {}: revenue {}, budget {}, average loyalty {}, potential {}, new {}, loyal "
            "{}, farewell {}, {} worked.",
            week.week,
            console.money(week.revenueCents),
            console.money(week.budgetCents),
            console.percent(week.averageLoyalty),
            week.potential,
            week.fresh,
            week.loyal,
            week.farewell,
            console.hours(week.hours));
}

void showPredictions(Console& console, const View& view, const Debrief& debrief) {
    if (debrief.predictions.empty()) {
        console.say("Je deed geen voorspellingen.", "You made no predictions.");
        return;
    }
    console.say("Voorspellingen:", "Predictions:");
    for (const game::PredictionRow& row : debrief.predictions)
        console.say("- Week {}, {}: ‘{}’. Jouw kans: {}. {}.",
                    "- Week {}, {}: ‘{}’. Your chance: {}. {}.",
                    row.week,
                    nameOf(view, row.customer),
                    console.text(row.text),
                    console.percent(row.probability),
                    row.cameTrue ? console.phrase("Dat gebeurde", "It happened")
                                 : console.phrase("Dat gebeurde niet", "It did not happen"));
}

void showDecisions(Console& console, const View& view, const Debrief& debrief) {
    const bool any = std::any_of(debrief.decisions.begin(),
                                 debrief.decisions.end(),
                                 [](const auto& row) { return row.quality.has_value(); });
    if (!any)
        return;
    console.say("Hoe goed je keuzes aansloten op wat je kon weten:",
                "How well your choices answered what you could know:");
    for (const game::DecisionRow& row : debrief.decisions) {
        if (!row.quality)
            continue;
        const std::string name = nameOf(view, row.customer);
        console.say("- Week {}{}: {}: {}. {}",
                    "- Week {}{}: {}: {}. {}",
                    row.week,
                    name.empty() ? name : ", " + name,
                    console.text(row.text),
                    console.percent(*row.quality),
                    console.text(row.feedback));
    }
}

} // namespace

void showGrade(Console& console, const Debrief& debrief) {
    const std::string grade = records::gradeShown(debrief.grade, console.language());
    const std::string share = console.percent(debrief.share);
    const std::string mark = console.percent(debrief.passMark);
    if (debrief.quality)
        console.say("Cijfer: {}, {}. Je haalde {} van de punten; een voldoende vraagt {}.",
                    "Grade: {}, {}. You earned {} of the points; a pass asks {}.",
                    grade,
                    console.text(records::gradeWord(debrief)),
                    share,
                    mark);
    else
        console.say(
            "Tussenstand naar de doelen: {}, met {} van de punten; een voldoende vraagt {}. "
            "In je cijfer tellen straks niet de doelen mee, maar hoe goed je koos.",
            "By the goals so far: {}, with {} of the points; a pass asks {}. Your grade "
            "will not count the goals, but how well you chose.",
            grade,
            share,
            mark);
    for (const game::RubricRow& row : debrief.rubric)
        console.say("- {}: {} (telt voor {}). {}",
                    "- {}: {} (counts for {}). {}",
                    console.text(row.label),
                    console.number(row.grade, 1),
                    console.number(row.weight),
                    console.text(row.explanation));
}

void showDebrief(Console& console, const View& view, const Debrief& debrief) {
    console.line();
    console.say("De nabespreking", "The debrief");
    showGrade(console, debrief);
    showGoals(console, debrief);
    showDecisions(console, view, debrief);
    showPredictions(console, view, debrief);
    if (!debrief.violations.empty())
        console.say("Wat niet mocht:", "What was not allowed:");
    for (const auto& [week, text] : debrief.violations)
        console.say("- Week {}: {}", "- Week {}: {}", week, console.text(text));
    showWeeks(console, debrief);
}

} // namespace cli

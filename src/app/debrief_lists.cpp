#include "app/debrief_lists.h"

#include "app/debrief_luck.h"
#include "app/debrief_moment_list.h"
#include "app/debrief_row.h"
#include "app/text.h"
#include "app/widgets_button.h"
#include "base/certain.h"

#include <array>

namespace app {
namespace {

using Tab = DebriefChoice::Tab;

void drawDecisions(DebriefScene& scene) {
    const Palette& p = colours();
    const game::Debrief& debrief = scene.debrief;
    constexpr std::size_t most = 8;
    const auto judged = records::judgedDecisions(debrief);
    if (judged.empty())
        return paragraph(Font::Body,
                         p.muted,
                         scene.say("Je voerde geen gesprekken, dus er is geen beslissing om te "
                                   "beoordelen.",
                                   "You held no conversations, so there is no decision to judge."));
    const auto shown = scene.choice.all ? judged : records::tellingDecisions(debrief, most);
    for (const std::size_t at : shown) {
        const game::DecisionRow& decision = debrief.decisions[at];
        const double quality = base::certain(decision.quality);
        const records::Mark mark = records::markOf(quality);
        DebriefRow row;
        row.week = decision.week;
        row.sign = records::signOf(mark);
        row.fill = fillOf(mark);
        row.shape = shapeOf(mark);
        row.text = scene.say(decision.text);
        if (decision.customer >= 0)
            row.text += " — " + scene.nameOf(decision.customer);
        row.value = base::formatPercent(quality, scene.language);
        row.ink = inkOf(mark);
        row.selected = static_cast<int>(at) == scene.choice.decision;
        if (debriefRow(static_cast<int>(at), scene, row))
            select(scene, at);
    }
    if (judged.size() <= most)
        return;
    verticalGap(space::s);
    const std::string count = std::to_string(judged.size());
    if (linkButton("all",
                   scene.choice.all
                       ? scene.say("Alleen wat het meest telde", "Only what counted most")
                       : scene.say("Alle ", "All ") + count +
                             scene.say(" beoordeelde beslissingen ▸", " judged decisions ▸")))
        scene.choice.all = !scene.choice.all;
}

void drawGoals(DebriefScene& scene) {
    const Palette& p = colours();
    for (std::size_t i = 0; i < scene.debrief.goals.size(); ++i) {
        const game::GoalRow& goal = scene.debrief.goals[i];
        DebriefRow row;
        row.text = scene.say(goal.text);
        row.value = base::formatPercent(goal.share, scene.language);
        row.ink = goal.share >= 0.55 ? p.goodText : goal.share > 0 ? p.warnText : p.badText;
        row.selected = static_cast<int>(i) == scene.choice.goal;
        if (debriefRow(static_cast<int>(i), scene, row))
            scene.choice.goal = static_cast<int>(i);
    }
}

void drawPredictions(DebriefScene& scene) {
    const Palette& p = colours();
    if (scene.debrief.predictions.empty())
        return paragraph(Font::Body,
                         p.muted,
                         scene.say("Je deed geen voorspellingen die al uitgekomen konden zijn.",
                                   "You made no predictions that could be settled yet."));
    for (std::size_t i = 0; i < scene.debrief.predictions.size(); ++i) {
        const game::PredictionRow& prediction = scene.debrief.predictions[i];
        const bool close = prediction.brier < 0.25;
        DebriefRow row;
        row.week = prediction.week;
        row.sign = close ? "+" : "−";
        row.fill = close ? p.markGood : p.markBad;
        row.shape = close ? MarkerShape::Circle : MarkerShape::Square;
        row.text = scene.say(prediction.text);
        row.value = base::formatNumber(prediction.brier, 2, scene.language);
        row.ink = close ? p.goodText : p.badText;
        row.selected = static_cast<int>(i) == scene.choice.prediction;
        if (debriefRow(static_cast<int>(i), scene, row))
            scene.choice.prediction = static_cast<int>(i);
    }
}

void drawRules(DebriefScene& scene) {
    const Palette& p = colours();
    if (scene.debrief.violations.empty())
        return paragraph(Font::Body,
                         p.goodText,
                         scene.say("Je hield je aan alle regels.", "You kept to all the rules."));
    for (std::size_t i = 0; i < scene.debrief.violations.size(); ++i) {
        const auto& [week, text] = scene.debrief.violations[i];
        DebriefRow row;
        row.week = week;
        row.sign = "×";
        row.fill = p.markBad;
        row.shape = MarkerShape::Square;
        row.text = scene.say(text);
        row.selected = static_cast<int>(i) == scene.choice.rule;
        if (debriefRow(static_cast<int>(i), scene, row))
            scene.choice.rule = static_cast<int>(i);
    }
}

std::string withCount(const std::string& name, std::size_t count) {
    return name + " (" + std::to_string(count) + ")";
}

} // namespace

void drawListTabs(DebriefScene& scene) {
    const Palette& p = colours();
    const game::Debrief& debrief = scene.debrief;
    std::vector<std::string> tabs{
        scene.say("Wat telde", "What counted"),
        scene.say("Geluk", "Luck"),
        scene.say("Beslissingen", "Decisions"),
        scene.say("Doelen", "Goals"),
        withCount(scene.say("Voorspellingen", "Predictions"), debrief.predictions.size()),
        withCount(scene.say("Regels", "Rules"), debrief.violations.size())};
    // The first two are the coach's.
    const int first = scene.coach.review() == nullptr ? Tab::Decisions : 0;
    tabs.erase(tabs.begin(), tabs.begin() + first);
    int shown = scene.choice.tab - first;
    tabChips("lists", tabs, shown);
    scene.choice.tab = shown + first;
    verticalGap(space::m);
    const std::array<std::string, 6> titles{
        scene.choice.allMoments
            ? scene.say("Alles wat de coach naspeelde", "All that the coach played again")
            : scene.say("Jouw beslissingen die het meest telden",
                        "Your decisions that counted most"),
        scene.choice.allWeeks
            ? scene.say("Geluk en pech in elke week", "Good and bad luck in every week")
            : scene.say("De weken met het meeste geluk of pech",
                        "The weeks with most good or bad luck"),
        scene.choice.all ? scene.say("Alle beoordeelde beslissingen", "All judged decisions")
                         : scene.say("Jouw beslissingen die het meest opvielen",
                                     "Your decisions that stand out most"),
        scene.say("Wat van je doelen is gehaald", "How much of your goals was reached"),
        scene.say("Hoe dicht je voorspellingen zaten", "How close your predictions were"),
        scene.say("Wat niet mocht", "What was not allowed")};
    paragraph(Font::Strong, p.ink, titles[static_cast<std::size_t>(scene.choice.tab)]);
    verticalGap(space::xs);
}

void drawList(DebriefScene& scene) {
    ImGui::PushID(scene.choice.tab);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), 1});
    switch (scene.choice.tab) {
    case Tab::Moments:
        drawMomentList(scene);
        break;
    case Tab::Luck:
        drawLuckList(scene);
        break;
    case Tab::Goals:
        drawGoals(scene);
        break;
    case Tab::Predictions:
        drawPredictions(scene);
        break;
    case Tab::Rules:
        drawRules(scene);
        break;
    default:
        drawDecisions(scene);
    }
    ImGui::PopStyleVar();
    ImGui::PopID();
}

} // namespace app

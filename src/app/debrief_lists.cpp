#include "app/debrief_lists.h"

#include "app/item.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_plot.h"

#include <array>

namespace app {
namespace {

using Tab = DebriefChoice::Tab;

struct Row {
    int week = 0;     // 0: none
    std::string sign; // in the mark; empty: none
    ImU32 fill = 0;   // of the mark
    std::string text, value;
    ImU32 ink = 0; // of the value
    bool selected = false;
};

std::string weekText(const DebriefScene& scene, int week) {
    return scene.say("wk ", "wk ") + std::to_string(week);
}

// A row as wide as the column: week, mark, text that wraps, value; a line below it.
bool listRow(int number, const DebriefScene& scene, const Row& row) {
    const Palette& p = colours();
    const float width = columnWidth();
    const float inset = gap(9);
    const float pad = gap(7);
    const float week =
        row.week > 0 ? std::ceil(textWidth(Font::Caption, weekText(scene, 88))) + gap(10) : 0;
    const float r = em(9.5F);
    const bool marked = !row.sign.empty();
    const float mark = marked ? 2 * r + gap(9) : 0;
    const float value = std::ceil(textWidth(Font::Strong, row.value));
    const float left = inset + week + mark;
    const float wrap = width - left - value - gap(14) - inset;
    const float high =
        std::max(textHeight(Font::Body, row.text, wrap), marked ? 2 * r : 0) + 2 * pad;
    ImGui::PushID(number);
    const Item it = item("row", {width, high});
    ImGui::PopID();
    if (!it.visible)
        return it.pressed;
    if (row.selected || it.hovered)
        it.draw->AddRectFilled(
            it.min, it.max, row.selected ? p.accentTint : faded(p.accentTint, 0.6F), radius::chip);
    if (row.selected) // not by a tint alone
        it.draw->AddRectFilled(it.min + ImVec2(0, 3), {it.min.x + 3, it.max.y - 3}, p.accent, 1.5F);
    const float middle = it.min.y + pad + lineHeight(Font::Body) / 2;
    if (row.week > 0)
        drawText(it.draw,
                 Font::Caption,
                 {it.min.x + inset, middle - lineHeight(Font::Caption) / 2},
                 p.muted,
                 weekText(scene, row.week));
    if (marked)
        drawMarker(it.draw,
                   {it.min.x + inset + week + r, std::max(middle, it.min.y + pad + r)},
                   r,
                   {0, 0, row.sign, row.fill});
    const float textY = marked && wrap > 0 && high <= 2 * r + 2 * pad
                            ? it.centre().y - textHeight(Font::Body, row.text, wrap) / 2
                            : it.min.y + pad;
    drawText(it.draw, Font::Body, {it.min.x + left, textY}, p.ink, row.text, wrap);
    drawText(it.draw, Font::Strong, {it.max.x - inset - value, textY}, row.ink, row.value);
    it.draw->AddLine({it.min.x, it.max.y}, it.max, p.track);
    focusRing(it, radius::chip);
    return it.pressed;
}

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
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const game::DecisionRow& decision = debrief.decisions[shown[i]];
        const records::Mark mark = records::markOf(*decision.quality);
        Row row;
        row.week = decision.week;
        row.sign = records::signOf(mark);
        row.fill = fillOf(mark);
        row.text = scene.say(decision.text);
        if (decision.customer >= 0)
            row.text += " — " + scene.nameOf(decision.customer);
        row.value = base::formatPercent(*decision.quality, scene.language);
        row.ink = inkOf(mark);
        row.selected = static_cast<int>(shown[i]) == scene.choice.decision;
        if (listRow(static_cast<int>(shown[i]), scene, row))
            select(scene, shown[i]);
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
        Row row;
        row.text = scene.say(goal.text);
        row.value = base::formatPercent(goal.share, scene.language);
        row.ink = goal.share >= 0.55 ? p.goodText : goal.share > 0 ? p.warnText : p.badText;
        row.selected = static_cast<int>(i) == scene.choice.goal;
        if (listRow(static_cast<int>(i), scene, row))
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
        Row row;
        row.week = prediction.week;
        row.sign = close ? "+" : "−";
        row.fill = close ? p.good : p.bad;
        row.text = scene.say(prediction.text);
        row.value = base::formatNumber(prediction.brier, 2, scene.language);
        row.ink = close ? p.goodText : p.badText;
        row.selected = static_cast<int>(i) == scene.choice.prediction;
        if (listRow(static_cast<int>(i), scene, row))
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
        Row row;
        row.week = week;
        row.sign = "×";
        row.fill = p.bad;
        row.text = scene.say(text);
        row.selected = static_cast<int>(i) == scene.choice.rule;
        if (listRow(static_cast<int>(i), scene, row))
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
    tabChips("lists",
             {scene.say("Beslissingen", "Decisions"),
              scene.say("Doelen", "Goals"),
              withCount(scene.say("Voorspellingen", "Predictions"), debrief.predictions.size()),
              withCount(scene.say("Regels", "Rules"), debrief.violations.size())},
             scene.choice.tab);
    verticalGap(space::m);
    const std::array<std::string, 4> titles{
        scene.choice.all ? scene.say("Alle beoordeelde beslissingen", "All judged decisions")
                         : scene.say("Jouw beslissingen die het meest telden",
                                     "Your decisions that counted most"),
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

#include "app/debrief_detail.h"

#include "app/debrief_luck.h"
#include "app/debrief_moment.h"
#include "app/debrief_parts.h"
#include "app/debrief_source.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"
#include "app/widgets_meter.h"
#include "app/widgets_plot.h"

#include <algorithm>

namespace app {
namespace {

using Tab = DebriefChoice::Tab;

// The mark with its word, and the quality as a bar.
void drawVerdict(const DebriefScene& scene, double quality) {
    const Palette& p = colours();
    const records::Mark mark = records::markOf(quality);
    const float r = em(9.5F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawMarker(ImGui::GetWindowDrawList(),
               at + ImVec2(r, gap(4) + lineHeight(Font::Body) / 2),
               r,
               {0, 0, records::signOf(mark), fillOf(mark), shapeOf(mark)});
    const float left = 2 * r + gap(9);
    Column column(at + ImVec2(left, 0), columnWidth() - left);
    const std::string value = base::formatPercent(quality, scene.language);
    const std::string word = records::wordOf(mark).in(scene.language);
    Meter meter;
    meter.label = word;
    meter.strongLabel = true;
    meter.share = quality;
    meter.value = value;
    meter.colour = fillOf(mark);
    meter.labelShare = 0.16F;
    const std::string why = scene.say("Hoe goed dit aansloot op wat je op dat moment kon weten.",
                                      "How well this answered what you could know at that moment.");
    meter.explanation = why;
    meterRow("verdict", meter);
    paragraph(Font::Caption, p.muted, why);
}

void drawDecision(DebriefScene& scene) {
    const Palette& p = colours();
    if (scene.choice.decision < 0)
        return paragraph(Font::Body,
                         p.muted,
                         scene.say("Beslissingen in gesprekken worden beoordeeld. Voer je er een, "
                                   "dan lees je hier hoe het aansloot op wat je kon weten.",
                                   "Decisions in conversations are judged. Hold one, and you read "
                                   "here how it answered what you could know."));
    const game::DecisionRow& decision =
        scene.debrief.decisions[static_cast<std::size_t>(scene.choice.decision)];
    const DecisionSource source = sourceOf(scene.desk.scenario(), decision);
    std::string title =
        "Week " + std::to_string(decision.week) + " · " + scene.nameOf(decision.customer);
    if (!source.title.empty())
        title += " · " + scene.say(source.title);
    paragraph(Font::Lead, p.ink, title);
    verticalGap(space::s);
    if (decision.quality)
        drawVerdict(scene, *decision.quality);
    verticalGap(space::m);
    drawPart(scene.say("Wat er speelde", "What was going on"), scene.say(source.situation));
    drawPart(scene.say("Wat je deed", "What you did"), scene.say(decision.text));
    drawPart(scene.say("Waarom dit oordeel", "Why this verdict"), scene.say(decision.feedback));
    drawKnown(scene, decision);
    drawTheory(scene, source.theory);
}

// A track from the floor to the target, filled as far as the value came.
void drawScale(const game::GoalRow& goal, const std::string& from, const std::string& to) {
    const Palette& p = colours();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float thick = em(12);
    const float end = at.x + width * static_cast<float>(std::clamp(goal.share, 0.0, 1.0));
    const ImU32 fill = goal.customerResult ? p.good : p.accent;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, at + ImVec2(width, thick), p.track, thick / 2);
    draw->AddRectFilled(
        at, {std::max(end, at.x + thick), at.y + thick}, goal.share > 0 ? fill : p.bad, thick / 2);
    const float y = at.y + thick + gap(6);
    const float left = std::ceil(textWidth(Font::Caption, from));
    const float right = std::ceil(textWidth(Font::Caption, to));
    const bool beside = left + right + gap(16) <= width;
    drawText(draw, Font::Caption, {at.x, y}, p.muted, from);
    drawText(draw,
             Font::Caption,
             {at.x + width - std::min(right, width),
              beside ? y : y + lineHeight(Font::Caption) + gap(2)},
             p.muted,
             to);
    const float lines = beside ? 1.0F : 2.0F;
    ImGui::Dummy({width, thick + gap(8) + lines * (lineHeight(Font::Caption) + gap(2))});
}

void drawGoal(DebriefScene& scene) {
    const Palette& p = colours();
    if (scene.choice.goal >= static_cast<int>(scene.debrief.goals.size()))
        return;
    const game::GoalRow& goal = scene.debrief.goals[static_cast<std::size_t>(scene.choice.goal)];
    const auto amount = [&](double value) {
        return records::goalAmount(value, goal.measure, scene.language);
    };
    paragraph(Font::Lead, p.ink, scene.say(goal.text));
    paragraph(Font::Caption,
              p.muted,
              goal.customerResult ? scene.say("Klantresultaat", "Customer result")
                                  : scene.say("Bedrijfsresultaat", "Company result"));
    verticalGap(space::m);
    richParagraph(Font::Body,
                  Font::Strong,
                  p.ink,
                  scene.say("Jouw uitkomst: **", "Your outcome: **") + amount(goal.value) + "**");
    verticalGap(space::s);
    drawScale(goal,
              amount(goal.floor) + scene.say(": hier beginnen de punten", ": points begin here"),
              amount(goal.target) + scene.say(": alle punten", ": all points"));
    verticalGap(space::m);
    richParagraph(
        Font::Body,
        Font::Strong,
        p.ink,
        scene.say("Dat is **", "That is **") + base::formatPercent(goal.share, scene.language) +
            scene.say("** van de punten voor dit doel.", "** of the points for this goal."));
}

std::string brierSentence(const DebriefScene& scene, const game::PredictionRow& row) {
    const base::Language language = scene.language;
    const std::string chance = base::formatNumber(row.probability, 2, language);
    const std::string came = row.cameTrue ? "1" : "0";
    return scene.say("Je gaf **", "You gave **") + base::formatPercent(row.probability, language) +
           scene.say("** kans en het kwam **", "** chance and it **") +
           (row.cameTrue ? scene.say("wel uit**", "came true**")
                         : scene.say("niet uit**", "did not come true**")) +
           scene.say(". De Brier-score is het kwadraat van het verschil: (",
                     ". The Brier score is the square of the difference: (") +
           chance + " − " + came + ")² = **" + base::formatNumber(row.brier, 2, language) + "**.";
}

void drawPrediction(DebriefScene& scene) {
    const Palette& p = colours();
    const auto& predictions = scene.debrief.predictions;
    if (scene.choice.prediction < static_cast<int>(predictions.size())) {
        const game::PredictionRow& row =
            predictions[static_cast<std::size_t>(scene.choice.prediction)];
        paragraph(
            Font::Lead, p.ink, "Week " + std::to_string(row.week) + " · " + scene.say(row.text));
        verticalGap(space::m);
        richParagraph(Font::Body, Font::Strong, p.ink, brierSentence(scene, row));
        verticalGap(space::l);
    }
    label(Font::CaptionStrong, p.accent, scene.say("Alles bij elkaar", "All together"));
    verticalGap(2);
    if (const auto mean = records::meanBrier(scene.debrief))
        richParagraph(Font::Body,
                      Font::Strong,
                      p.ink,
                      scene.say("Je gemiddelde Brier-score is **", "Your mean Brier score is **") +
                          base::formatNumber(*mean, 2, scene.language) + "**.");
    paragraph(Font::Body,
              p.ink,
              scene.say("0 is precies goed, 0,25 haal je door altijd 50% te zeggen, 1 is helemaal "
                        "mis. Wie zeker is en gelijk krijgt, scoort het laagst; wie zeker is en "
                        "zich vergist, het hoogst.",
                        "0 is exactly right, 0.25 is what always saying 50% gives, 1 is entirely "
                        "wrong. Being sure and right scores lowest; being sure and mistaken "
                        "scores highest."));
}

void drawRule(DebriefScene& scene) {
    const Palette& p = colours();
    const auto& violations = scene.debrief.violations;
    if (scene.choice.rule < static_cast<int>(violations.size())) {
        const auto& [week, text] = violations[static_cast<std::size_t>(scene.choice.rule)];
        paragraph(Font::Lead, p.ink, "Week " + std::to_string(week));
        verticalGap(space::s);
        paragraph(Font::Body, p.ink, scene.say(text));
        verticalGap(space::m);
    }
    paragraph(Font::Body,
              p.muted,
              scene.say("Een contact zonder toestemming levert niets op en kost vertrouwen; "
                        "goedkoop overtuigen komt later terug als wantrouwen. Elke overtreding "
                        "drukt je cijfer voor toestemming en ethiek.",
                        "A contact without permission earns nothing and costs trust; cheap "
                        "persuasion returns later as distrust. Every breach lowers your grade for "
                        "permission and ethics."));
    verticalGap(space::m);
    for (const char* card : {"permission", "persuasion"}) {
        ImGui::PushID(card);
        drawTheory(scene, card);
        ImGui::PopID();
    }
}

} // namespace

void drawDetail(DebriefScene& scene) {
    switch (scene.choice.tab) {
    case Tab::Moments:
        return drawMoment(scene);
    case Tab::Luck:
        return drawLuck(scene);
    case Tab::Goals:
        return drawGoal(scene);
    case Tab::Predictions:
        return drawPrediction(scene);
    case Tab::Rules:
        return drawRule(scene);
    default:
        return drawDecision(scene);
    }
}

} // namespace app

#include "app/debrief_grade.h"

#include "app/debrief_luck.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"
#include "app/widgets_meter.h"

#include <array>

namespace app {
namespace {

void drawFigure(const DebriefScene& scene) {
    const Palette& p = colours();
    const game::Debrief& debrief = scene.debrief;
    const bool known = scene.desk.isGraded();
    const std::string grade = known ? records::gradeShown(debrief.grade, scene.language) : "…";
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    drawText(ImGui::GetWindowDrawList(), Font::Huge, at, p.ink, grade);
    const float beside = textWidth(Font::Huge, grade) + gap(16);
    const std::string word = known ? records::gradeWord(debrief).in(scene.language)
                                   : scene.say("je keuzes worden gewogen", "weighing your choices");
    const ImU32 ink = !known ? p.muted : debrief.passed ? p.goodText : p.badText;
    const float wrap = width - beside;
    const float words = textHeight(Font::Strong, word, wrap) + gap(2) + lineHeight(Font::Caption);
    const float high = std::max(lineHeight(Font::Huge), words);
    const float y = at.y + std::max(0.0F, (lineHeight(Font::Huge) - words) * 0.62F);
    {
        Column column({at.x + beside, y}, wrap);
        paragraph(Font::Strong, ink, word);
        label(Font::Caption,
              p.muted,
              scene.say("cesuur ", "pass mark ") +
                  base::formatNumber(game::passingGrade, 1, scene.language));
    }
    ImGui::SetCursorScreenPos({at.x, at.y + high});
    ImGui::Dummy({width, 0});
}

ImU32 rowColour(std::size_t row) {
    const Palette& p = colours();
    const std::array<ImU32, 5> series{p.accent, p.good, p.violet, p.warn, p.muted};
    return series[row % series.size()];
}

// The part of the rubric in which most points were left.
const game::RubricRow* mostToWin(const game::Debrief& debrief) {
    const game::RubricRow* most = nullptr;
    double left = 0.0;
    for (const game::RubricRow& row : debrief.rubric)
        if (row.weight * (1.0 - row.share) > left) {
            left = row.weight * (1.0 - row.share);
            most = &row;
        }
    return most;
}

double weights(const game::Debrief& debrief) {
    double sum = 0.0;
    for (const game::RubricRow& row : debrief.rubric)
        sum += row.weight;
    return sum > 0.0 ? sum : 1.0;
}

} // namespace

void drawGrade(DebriefScene& scene) {
    const Palette& p = colours();
    const game::Debrief& debrief = scene.debrief;
    drawFigure(scene);
    verticalGap(space::s);
    std::vector<std::string> labels;
    labels.reserve(debrief.rubric.size());
    for (const game::RubricRow& row : debrief.rubric)
        labels.push_back(scene.say(row.label));
    const float labelWidth = meterLabelWidth(labels);
    const double all = weights(debrief);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), gap(2)});
    for (std::size_t i = 0; i < debrief.rubric.size(); ++i) {
        const game::RubricRow& row = debrief.rubric[i];
        // The row that counts the choices.
        const bool waits = row.id == "action" && !scene.desk.isGraded();
        const std::string value = waits ? "…" : base::formatNumber(row.grade, 1, scene.language);
        const std::string why = scene.say(row.explanation) + ".\n" +
                                scene.say("Telt mee voor ", "Counts for ") +
                                base::formatPercent(row.weight / all, scene.language) +
                                scene.say(" van de punten.", " of the points.");
        Meter meter;
        meter.label = labels[i];
        meter.labelWidth = labelWidth;
        meter.share = waits ? 0.0 : row.share;
        meter.value = value;
        meter.colour = rowColour(i);
        meter.explanation = why;
        meterRow(row.id.c_str(), meter);
    }
    ImGui::PopStyleVar();
    if (!scene.desk.isGraded())
        return;
    verticalGap(space::s);
    std::string text =
        scene.say("Je haalde **", "You earned **") +
        base::formatPercent(debrief.share, scene.language) +
        scene.say("** van de punten; voor een 5,5 is dat ", "** of the points; a 5.5 takes ") +
        base::formatPercent(debrief.passMark, scene.language) + ".";
    if (const game::RubricRow* most = mostToWin(debrief))
        text += scene.say(" Het meest te winnen viel er bij **", " Most was left to win in **") +
                scene.say(most->label) + "**.";
    richParagraph(Font::Caption, Font::CaptionStrong, p.muted, text);
    if (scene.coach.review() != nullptr)
        drawLuckBelowGrade(scene);
}

} // namespace app

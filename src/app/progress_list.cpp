#include "app/progress_list.h"

#include "app/item.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"
#include "app/widgets_meter.h"

namespace app {
namespace {

using records::Standing;

ImU32 colourOf(Standing standing) {
    const Palette& p = colours();
    switch (standing) {
    case Standing::Mastered:
    case Standing::Strong:
        return p.good;
    case Standing::Growing:
        return p.accent;
    default:
        return p.warn;
    }
}

struct RowLayout {
    float pad = 0, barWide = 0, numberWide = 0, textWide = 0, high = 0;
};

RowLayout layoutOf(float width, const std::string& text, const std::string& remark) {
    RowLayout row;
    row.pad = gap(8);
    row.barWide = std::clamp(width * 0.2F, em(60), em(150));
    row.numberWide = std::ceil(textWidth(Font::Strong, "100%"));
    row.textWide = width - 2 * row.pad - row.barWide - row.numberWide - gap(16) - gap(10);
    row.high = textHeight(Font::Body, text, row.textWide) +
               textHeight(Font::Caption, remark, row.textWide) + gap(2) + 2 * gap(7);
    return row;
}

bool objectiveRow(const char* id,
                  const Shell& shell,
                  const records::ObjectiveMastery& mastery,
                  bool on) {
    const Palette& p = colours();
    const std::string& text = shell.say(mastery.text);
    const std::string remark = shell.say(records::remarkOf(mastery));
    const float width = columnWidth();
    const RowLayout row = layoutOf(width, text, remark);
    const Item it = item(id, {width, row.high});
    if (!it.visible)
        return it.pressed;
    if (on || it.hovered)
        it.draw->AddRectFilled(it.min, it.max, p.accentTint, radius::chip);
    if (on)
        it.draw->AddRect(it.min, it.max, p.accent, radius::chip);
    const ImVec2 at = it.min + ImVec2(row.pad, gap(7));
    drawText(it.draw, Font::Body, at, p.ink, text, row.textWide);
    drawText(it.draw,
             Font::Caption,
             at + ImVec2(0, textHeight(Font::Body, text, row.textWide) + gap(2)),
             p.muted,
             remark,
             row.textWide);
    const bool seen = mastery.opportunities > 0;
    const std::string number = seen ? base::formatPercent(mastery.known, shell.language) : "–";
    const float right = it.max.x - row.pad;
    drawText(it.draw,
             Font::Strong,
             {right - textWidth(Font::Strong, number), at.y},
             seen ? p.ink : p.muted,
             number);
    const float thick = em(8);
    const ImVec2 bar(right - row.numberWide - gap(10) - row.barWide,
                     at.y + (lineHeight(Font::Strong) - thick) / 2);
    it.draw->AddRectFilled(bar, bar + ImVec2(row.barWide, thick), p.track, radius::bar);
    if (seen)
        it.draw->AddRectFilled(
            bar,
            bar + ImVec2(std::max(thick, row.barWide * static_cast<float>(mastery.known)), thick),
            colourOf(records::standingOf(mastery)),
            radius::bar);
    focusRing(it, radius::chip);
    return it.pressed;
}

// The first of the second column: where the chapters fall in two halves, nearly.
std::size_t halfOf(const std::vector<records::ObjectiveMastery>& objectives) {
    std::size_t best = objectives.size();
    std::size_t difference = objectives.size();
    for (std::size_t i = 1; i < objectives.size(); ++i) {
        if (objectives[i].chapter == objectives[i - 1].chapter)
            continue;
        const std::size_t rest = objectives.size() - i;
        const std::size_t now = i > rest ? i - rest : rest - i;
        if (now < difference) {
            difference = now;
            best = i;
        }
    }
    return best;
}

void drawRows(ProgressScene& scene, std::size_t from, std::size_t to) {
    const auto& objectives = scene.progress.objectives;
    for (std::size_t i = from; i < to; ++i) {
        if (i == from || objectives[i].chapter != objectives[i - 1].chapter) {
            if (i != from)
                verticalGap(space::m);
            label(Font::CaptionStrong,
                  colours().muted,
                  scene.shell.say("Hoofdstuk ", "Chapter ") +
                      std::to_string(objectives[i].chapter));
            verticalGap(2);
        }
        const bool on = scene.choice.objective == static_cast<int>(i);
        if (objectiveRow(
                ("objective " + objectives[i].objective).c_str(), scene.shell, objectives[i], on)) {
            scene.choice.objective = on ? -1 : static_cast<int>(i);
            scene.choice.plot = ProgressChoice::Mastery;
        }
        verticalGap(2);
    }
}

} // namespace

void drawObjectiveList(ProgressScene& scene) {
    const Palette& p = colours();
    label(Font::Strong, p.ink, scene.shell.say("Leerdoelen", "Learning objectives"));
    verticalGap(2);
    paragraph(Font::Caption, p.muted, scene.shell.say(records::masteryMeaning()));
    verticalGap(space::m);
    const std::size_t count = scene.progress.objectives.size();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float between = gap(28);
    const bool two = width >= em(880);
    if (!two)
        return drawRows(scene, 0, count);
    const float wide = std::floor((width - between) / 2);
    const std::size_t half = halfOf(scene.progress.objectives);
    float bottom = 0;
    {
        Column column(at, wide);
        drawRows(scene, 0, half);
        bottom = ImGui::GetCursorScreenPos().y;
    }
    {
        Column column(at + ImVec2(wide + between, 0), wide);
        drawRows(scene, half, count);
        bottom = std::max(bottom, ImGui::GetCursorScreenPos().y);
    }
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, bottom - at.y});
}

} // namespace app

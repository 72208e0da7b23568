#include "app/debrief_row.h"

#include "app/item.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_plot.h"

namespace app {
namespace {

std::string weekText(const DebriefScene& scene, int week) {
    return scene.say("wk ", "wk ") + std::to_string(week);
}

} // namespace

bool debriefRow(int number, const DebriefScene& scene, const DebriefRow& row) {
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
                   {0, 0, row.sign, row.fill, row.shape});
    const float textY = marked && wrap > 0 && high <= 2 * r + 2 * pad
                            ? it.centre().y - textHeight(Font::Body, row.text, wrap) / 2
                            : it.min.y + pad;
    drawText(it.draw, Font::Body, {it.min.x + left, textY}, p.ink, row.text, wrap);
    drawText(it.draw, Font::Strong, {it.max.x - inset - value, textY}, row.ink, row.value);
    it.draw->AddLine({it.min.x, it.max.y}, it.max, p.track);
    focusRing(it, radius::chip);
    return it.pressed;
}

} // namespace app

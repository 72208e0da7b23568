#include "app/choice_row.h"

#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

namespace app {

float tickBoxSide() {
    return std::floor(lineHeight(Font::Body) * 0.95F);
}

void drawTickBox(ImDrawList* draw, float x, float y, float side, bool on, bool hovered) {
    const Palette& p = colours();
    const ImVec2 at(x, y);
    const ImVec2 to = at + ImVec2(side, side);
    draw->AddRectFilled(at, to, on ? p.accent : p.card, 5);
    draw->AddRect(at, to, on || hovered ? p.accent : p.muted, 5, 0, 1.5F);
    if (!on)
        return;
    const ImVec2 points[] = {at + ImVec2(side * 0.24F, side * 0.52F),
                             at + ImVec2(side * 0.43F, side * 0.71F),
                             at + ImVec2(side * 0.77F, side * 0.3F)};
    draw->AddPolyline(points, 3, p.onAccent, 0, std::max(2.0F, side * 0.12F));
}

bool choiceRow(const char* id, const ChoiceRow& row) {
    const Palette& p = colours();
    const Font font = row.small ? Font::Caption : Font::Body;
    const float side = tickBoxSide();
    const float padX = gap(12);
    const float padY = gap(row.small ? 6.0F : 9.0F);
    const float left = padX + side + gap(12);
    const float noteWide = row.note.empty() ? 0 : std::ceil(textWidth(Font::Caption, row.note));
    const float whole = columnWidth() - left - padX;
    const float wrap = whole - (noteWide > 0 ? noteWide + gap(12) : 0);
    const float titleHigh = std::max(textHeight(font, row.title, wrap), row.small ? side : 0);
    const float textHigh =
        row.text.empty() ? 0 : textHeight(Font::Caption, row.text, whole) + gap(2);
    const Item it = item(id, {columnWidth(), titleHigh + textHigh + 2 * padY}, row.enabled);
    if (!it.visible)
        return it.pressed;
    const bool lit = row.on || (it.hovered && row.enabled);
    it.draw->AddRectFilled(it.min, it.max, lit ? p.accentTint : p.card, radius::button);
    const ImVec2 half(0.5F, 0.5F);
    it.draw->AddRect(it.min + half,
                     it.max - half,
                     row.on ? p.accent : p.border,
                     radius::button,
                     0,
                     row.on ? 2.0F : 1.0F);
    const ImVec2 at = it.min + ImVec2(left, padY);
    if (row.enabled)
        drawTickBox(it.draw,
                    it.min.x + padX,
                    at.y + (lineHeight(font) - side) / 2,
                    side,
                    row.on,
                    it.hovered);
    drawText(it.draw, Font::Caption, {it.max.x - padX - noteWide, at.y + 1}, p.muted, row.note);
    drawText(it.draw, font, at, row.enabled ? p.ink : p.muted, row.title, wrap);
    drawText(it.draw, Font::Caption, at + ImVec2(0, titleHigh + gap(2)), p.muted, row.text, whole);
    focusRing(it, radius::button);
    if (!row.enabled)
        explain(it, row.reason);
    return it.pressed;
}

} // namespace app

#include "app/widgets_button.h"

#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

namespace app {
namespace {

struct Looks {
    ImU32 ground = 0, border = 0, text = 0;
};

Looks looksOf(ButtonKind kind, const Item& it, bool enabled) {
    const Palette& p = colours();
    if (!enabled) {
        return {kind == ButtonKind::Ghost ? 0 : p.chip, 0, p.muted};
    }
    switch (kind) {
    case ButtonKind::Primary: {
        const ImU32 ground = it.held ? p.accentPressed : it.hovered ? p.accentHover : p.accent;
        return {ground, 0, p.onAccent};
    }
    case ButtonKind::Secondary:
        return {it.held ? p.track : it.hovered ? p.accentTint : p.card, p.accent, p.accent};
    case ButtonKind::Ghost:
        return {it.held ? p.track : it.hovered ? p.chip : 0, 0, p.ink};
    case ButtonKind::Danger:
        return {it.held ? p.track : it.hovered ? p.badTint : p.card, p.badText, p.badText};
    }
    return {};
}

void drawCentred(const Item& it, Font font, ImU32 colour, std::string_view label, float wrap) {
    const float wide = std::min(textWidth(font, label), wrap);
    const bool wraps = textWidth(font, label) > wrap;
    const float high = textHeight(font, label, wraps ? wrap : 0);
    drawText(it.draw,
             font,
             {it.centre().x - wide / 2, it.centre().y - high / 2},
             colour,
             label,
             wraps ? wrap : 0);
}

} // namespace

float buttonWidth(std::string_view label) {
    return std::ceil(textWidth(Font::Strong, label)) + 2 * gap(space::l);
}

float buttonHeight() {
    return lineHeight(Font::Strong) + 2 * gap(13);
}

bool button(const char* id, std::string_view label, const ButtonOptions& options) {
    float width = options.width;
    if (options.width == 0) {
        width = std::min(buttonWidth(label), columnWidth());
    } else if (options.width < 0) {
        width = columnWidth();
    }
    const float wrap = width - 2 * gap(10);
    const float extra = textWidth(Font::Strong, label) > wrap
                            ? textHeight(Font::Strong, label, wrap) - lineHeight(Font::Strong)
                            : 0;
    const Item it = item(id, {width, buttonHeight() + extra}, options.enabled);
    if (!it.visible) {
        return it.pressed;
    }
    const Looks looks = looksOf(options.kind, it, options.enabled);
    it.draw->AddRectFilled(it.min, it.max, looks.ground, radius::button);
    if (looks.border != 0) {
        it.draw->AddRect(
            it.min + ImVec2(1, 1), it.max - ImVec2(1, 1), looks.border, radius::button - 1, 0, 2);
    }
    drawCentred(it, Font::Strong, looks.text, label, wrap);
    focusRing(it, radius::button);
    explain(it, options.reason);
    return it.pressed;
}

bool iconButton(const char* id,
                Icon icon,
                std::string_view fallback,
                std::string_view explanation) {
    std::string shown = ui().fonts().icon(icon);
    if (shown.empty()) {
        shown = fallback;
    }
    const float side = lineHeight(Font::Body) + 2 * gap(7);
    const Item it = item(id, {std::max(side, textWidth(Font::Body, shown) + gap(14)), side});
    if (it.visible) {
        const Palette& p = colours();
        it.draw->AddRectFilled(it.min,
                               it.max,
                               it.held      ? p.track
                               : it.hovered ? p.accentTint
                                            : p.chip,
                               radius::chip);
        drawCentred(it, Font::Body, p.ink, shown, it.width());
        focusRing(it, radius::chip);
        explain(it, explanation);
    }
    return it.pressed;
}

bool linkButton(const char* id, std::string_view label) {
    const float width = std::min(std::ceil(textWidth(Font::Body, label)) + 1, columnWidth());
    const float wrap = textWidth(Font::Body, label) > width ? width : 0;
    const Item it = item(id, {width, textHeight(Font::Body, label, wrap) + 4});
    if (it.visible) {
        const ImU32 colour = it.held || it.hovered ? colours().accentHover : colours().accent;
        drawText(it.draw, Font::Body, {it.min.x, it.min.y + 1}, colour, label, wrap);
        if (it.hovered) {
            it.draw->AddLine({it.min.x, it.max.y - 1}, {it.max.x, it.max.y - 1}, colour, 1);
        }
        focusRing(it, 4);
    }
    return it.pressed;
}

bool tabChips(const char* id, const std::vector<std::string>& labels, int& selected) {
    bool changed = false;
    ImGui::PushID(id);
    const float height = lineHeight(Font::Caption) + 2 * gap(7);
    const float between = gap(6);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {between, between});
    for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
        const std::string& text = labels[static_cast<std::size_t>(i)];
        const float width = std::min(std::ceil(textWidth(Font::Caption, text)) + 2 * gap(10),
                                     ImGui::GetWindowWidth());
        if (i > 0) {
            flowNext(width, between);
        }
        ImGui::PushID(i);
        const Item it = item("tab", {width, height});
        ImGui::PopID();
        if (it.pressed && selected != i) {
            selected = i;
            changed = true;
        }
        if (!it.visible) {
            continue;
        }
        const Palette& p = colours();
        const bool on = selected == i;
        const ImU32 rest = it.hovered ? p.accentTint : p.chip;
        it.draw->AddRectFilled(it.min, it.max, on ? p.ink : rest, radius::chip);
        drawCentred(it, Font::Caption, on ? p.card : p.ink, text, it.width());
        focusRing(it, radius::chip);
    }
    ImGui::PopStyleVar();
    ImGui::PopID();
    return changed;
}

void chip(std::string_view label) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 size(std::ceil(textWidth(Font::Caption, label)) + 2 * gap(8),
                      lineHeight(Font::Caption) + 2 * gap(2));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, at + size, colours().chip, radius::chip);
    drawText(draw, Font::Caption, {at.x + gap(8), at.y + gap(2)}, colours().muted, label);
    ImGui::Dummy(size);
}

bool chipButton(const char* id, std::string_view label, std::string_view explanation) {
    const Item it = item(id,
                         {std::ceil(textWidth(Font::Caption, label)) + 2 * gap(8),
                          lineHeight(Font::Caption) + 2 * gap(2)});
    if (it.visible) {
        const Palette& p = colours();
        it.draw->AddRectFilled(it.min,
                               it.max,
                               it.held      ? p.track
                               : it.hovered ? p.accentTint
                                            : p.chip,
                               radius::chip);
        drawCentred(it, Font::Caption, it.hovered ? p.accent : p.ink, label, it.width());
        focusRing(it, radius::chip);
        explain(it, explanation);
    }
    return it.pressed;
}

} // namespace app

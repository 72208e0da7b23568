#include "app/widgets_form.h"

#include "app/imgui_bridge.h"
#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <imgui_internal.h>
#include <imgui_stdlib.h>

namespace app {
namespace {

float boxSide() {
    return std::floor(lineHeight(Font::Body) * 0.95F);
}

void drawCheck(const Item& it, ImVec2 at, float side, bool on) {
    const Palette& p = colours();
    const ImVec2 to = at + ImVec2(side, side);
    it.draw->AddRectFilled(at, to, on ? p.accent : it.hovered ? p.accentTint : p.card, 5);
    it.draw->AddRect(at, to, on || it.hovered ? p.accent : p.muted, 5, 0, 1.5F);
    if (on) {
        const ImVec2 points[] = {at + ImVec2(side * 0.24F, side * 0.52F),
                                 at + ImVec2(side * 0.43F, side * 0.71F),
                                 at + ImVec2(side * 0.77F, side * 0.3F)};
        it.draw->AddPolyline(points, 3, p.onAccent, 0, std::max(2.0F, side * 0.12F));
    }
}

void fieldLooks(ImGuiID id) {
    if (ui().focus.wants(id)) {
        ImGui::SetKeyboardFocusHere();
    }
}

void afterField(ImGuiID id) {
    ui().focus.visit(id);
    if (ImGui::IsItemActive() || (ImGui::IsItemFocused() && bridge::focusVisible())) {
        focusRing(ImGui::GetWindowDrawList(), ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), 8);
    }
}

} // namespace

bool checkbox(const char* id, std::string_view label, bool& on) {
    const float side = boxSide();
    const float left = side + gap(10);
    const float wrap = columnWidth() - left - 4;
    const float high = std::max(side, textHeight(Font::Body, label, wrap));
    const float wide = std::min(textWidth(Font::Body, label), wrap) + left + 4;
    const Item it = item(id, {std::ceil(wide), high + 6});
    if (it.pressed) {
        on = !on;
    }
    if (it.visible) {
        drawCheck(it, it.min + ImVec2(2, 3), side, on);
        drawText(it.draw, Font::Body, it.min + ImVec2(left, 2), colours().ink, label, wrap);
        focusRing(it, 5);
    }
    return it.pressed;
}

bool radioRow(
    const char* id, std::string_view label, bool on, std::string_view text, bool enabled) {
    const Palette& p = colours();
    const float side = boxSide();
    const float pad = gap(10);
    const float left = pad + side + gap(10);
    const float width = columnWidth();
    const float wrap = width - left - pad;
    const float first = textHeight(Font::Body, label, wrap);
    const float second = text.empty() ? 0 : textHeight(Font::Caption, text, wrap) + gap(2);
    const Item it = item(id, {width, first + second + 2 * gap(9)}, enabled);
    if (!it.visible) {
        return it.pressed;
    }
    it.draw->AddRectFilled(
        it.min, it.max, on || it.hovered ? p.accentTint : p.card, radius::button);
    it.draw->AddRect(it.min + ImVec2(0.5F, 0.5F),
                     it.max - ImVec2(0.5F, 0.5F),
                     on ? p.accent : p.border,
                     radius::button,
                     0,
                     on ? 2.0F : 1.0F);
    const ImVec2 dot = it.min + ImVec2(pad + side / 2, gap(9) + lineHeight(Font::Body) / 2);
    it.draw->AddCircle(dot, side * 0.46F, on ? p.accent : p.muted, 0, 1.5F);
    if (on) {
        it.draw->AddCircleFilled(dot, side * 0.26F, p.accent);
    }
    const ImVec2 at = it.min + ImVec2(left, gap(9));
    drawText(it.draw, Font::Body, at, enabled ? p.ink : p.muted, label, wrap);
    drawText(it.draw, Font::Caption, at + ImVec2(0, first + gap(2)), p.muted, text, wrap);
    focusRing(it, radius::button);
    return it.pressed;
}

bool slider(const char* id, double& value, const Slider& options) {
    const Palette& p = colours();
    const float width = columnWidth();
    const float valueWidth = textWidth(Font::Strong, options.valueText);
    const float labelWrap = width - valueWidth - gap(16);
    const float top = textHeight(Font::Body, options.label, labelWrap) + gap(6);
    const float knob = em(9);
    const Item it = item(id, {width, top + 2 * knob + 4});
    const double before = value;
    const float trackLeft = it.min.x + knob + 2;
    const float trackWidth = width - 2 * knob - 4;
    const auto stepped = [&](double v) {
        const double steps = std::round((v - options.min) / options.step);
        return std::clamp(options.min + steps * options.step, options.min, options.max);
    };
    if (it.held && ImGui::IsMouseDown(0)) {
        const float share = (ImGui::GetIO().MousePos.x - trackLeft) / trackWidth;
        value = stepped(options.min + static_cast<double>(share) * (options.max - options.min));
    }
    if (it.focused) {
        // The arrows belong to the slider while it has the focus; Tab and up/down leave it.
        const int move = (ImGui::IsKeyPressed(ImGuiKey_RightArrow) ? 1 : 0) -
                         (ImGui::IsKeyPressed(ImGuiKey_LeftArrow) ? 1 : 0);
        if (move != 0) {
            value = stepped(value + move * options.step);
            ImGui::NavMoveRequestCancel();
        }
    }
    if (!it.visible) {
        return value != before;
    }
    const auto share = static_cast<float>((value - options.min) / (options.max - options.min));
    const float y = it.min.y + top + knob + 2;
    const float x = trackLeft + share * trackWidth;
    const float half = em(3);
    drawText(it.draw, Font::Body, it.min, p.ink, options.label, labelWrap);
    drawText(it.draw, Font::Strong, {it.max.x - valueWidth, it.min.y}, p.ink, options.valueText);
    it.draw->AddRectFilled(
        {trackLeft, y - half}, {trackLeft + trackWidth, y + half}, p.track, half);
    it.draw->AddRectFilled({trackLeft, y - half}, {x, y + half}, p.accent, half);
    it.draw->AddCircleFilled({x, y}, knob, it.held ? p.accentPressed : p.accent);
    it.draw->AddCircleFilled({x, y}, knob * 0.45F, p.onAccent);
    focusRing(it, 6);
    return value != before;
}

bool textField(const char* id, std::string_view hint, std::string& text, float width) {
    const ImGuiID full = ImGui::GetID(id);
    fieldLooks(full);
    ImGui::SetNextItemWidth(width > 0 ? width : columnWidth());
    const bool changed = ImGui::InputTextWithHint(id, std::string(hint).c_str(), &text);
    afterField(full);
    return changed;
}

bool textArea(const char* id, std::string& text, float height) {
    const ImGuiID full = ImGui::GetID(id);
    fieldLooks(full);
    const bool changed = ImGui::InputTextMultiline(id, &text, {columnWidth(), height});
    afterField(full);
    return changed;
}

} // namespace app

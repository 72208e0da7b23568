#include "app/item.h"

#include "app/imgui_bridge.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

namespace app {

Item item(const char* id, ImVec2 size, bool enabled) {
    Item out;
    out.min = ImGui::GetCursorScreenPos();
    out.max = out.min + size;
    out.draw = ImGui::GetWindowDrawList();
    const bridge::Press press = bridge::pressable(id, size);
    if (press.id == 0) {
        return out;
    }
    if (ui().focus.visit(press.id)) {
        bridge::focusLastItem();
    }
    if (press.pressed) {
        ui().focus.touched(press.id);
    }
    out.visible = press.visible;
    out.hovered = press.hovered;
    out.held = press.held && enabled;
    out.focused = ImGui::IsItemFocused() && bridge::focusVisible();
    // Up to 1.86 ImGui presses with Space only; Enter is what people try.
    const bool enter = out.focused && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
    out.pressed = enabled && (press.pressed || enter);
    if (enabled && out.hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    return out;
}

void focusRing(const Item& item, float radius) {
    if (item.focused) {
        focusRing(item.draw, item.min, item.max, radius);
    }
}

void focusRing(ImDrawList* draw, ImVec2 min, ImVec2 max, float radius) {
    const ImVec2 one(1, 1);
    // Outside the widget, so past the clip rectangle of a card's content as well.
    draw->AddRect(min - one, max + one, colours().focusInner, radius + 1, 0, 2);
    draw->AddRect(min - one * 3, max + one * 3, colours().focus, radius + 3, 0, 2.5F);
}

void explain(const Item& item, std::string_view text) {
    if (text.empty() || !(item.hovered || item.focused)) {
        return;
    }
    if (!item.hovered) {
        ImGui::SetNextWindowPos({item.min.x, item.max.y + gap(6)});
    }
    showTooltip(text);
}

void flowNext(float width, float spacing) {
    ImGui::SameLine(0, spacing);
    if (columnWidth() < width) {
        ImGui::NewLine();
    }
}

} // namespace app

// The rectangle underneath every widget of ours: reached by mouse, arrow keys and Tab, pressed by
// click, Space or Enter. Widgets draw themselves on it and close with the focus ring.
#pragma once

#include <imgui.h>

#include <string_view>

namespace app {

struct Item {
    bool pressed = false; ///< in this frame; never when not enabled
    bool hovered = false, held = false;
    bool focused = false; ///< by keyboard, and to be shown
    bool visible = false; ///< worth drawing
    ImVec2 min, max;
    ImDrawList* draw = nullptr;

    float width() const { return max.x - min.x; }
    float height() const { return max.y - min.y; }
    ImVec2 centre() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
};

/// A disabled item can still be reached, so that its reason can be read.
Item item(const char* id, ImVec2 size, bool enabled = true);

/// Two lines around the item if it has the focus: dark and light, visible on any ground.
void focusRing(const Item& item, float radius);
void focusRing(ImDrawList* draw, ImVec2 min, ImVec2 max, float radius);

/// Shows a reason or explanation while the item is hovered or focused; empty shows nothing.
void explain(const Item& item, std::string_view text);

/// Goes to the next position in a row of items, or to a new line where `width` does not fit.
void flowNext(float width, float spacing);

} // namespace app

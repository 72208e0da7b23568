// One row of a choice of several of many: a box to tick, a text, a second line and a small note.
// The choice of exactly one is radioRow of widgets_form.h.
#pragma once

#include <imgui.h>

#include <string_view>

namespace app {

struct ChoiceRow {
    std::string_view title = {};
    std::string_view text = {}; ///< below it, muted
    std::string_view note = {}; ///< at the right, small: "week 8"
    bool on = false;
    bool enabled = true;
    std::string_view reason = {}; ///< why it is not enabled, shown on hover and focus
    bool small = false;           ///< belongs to the row above it: its title is small as well
};
/// Full width of the column; true when pressed.
bool choiceRow(const char* id, const ChoiceRow& row);

/// The box alone, for rows that are drawn otherwise.
void drawTickBox(ImDrawList* draw, float x, float y, float side, bool on, bool hovered);
/// Its side at the current text size.
float tickBoxSide();

} // namespace app

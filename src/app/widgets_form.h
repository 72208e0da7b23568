// Controls that change a value: checkbox, radio row, slider, text field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// True when it changed.
bool checkbox(const char* id, std::string_view label, bool& on);

/// One row of a choice of several, with optional second line; true when pressed.
bool radioRow(const char* id,
              std::string_view label,
              bool on,
              std::string_view text = {},
              bool enabled = true);

struct Slider {
    double min = 0, max = 1, step = 0.05;
    std::string_view label = {};     ///< above, at the left
    std::string_view valueText = {}; ///< above, at the right
};
/// Dragged by mouse, moved by the left and right arrow keys; true when it changed.
bool slider(const char* id, double& value, const Slider& options);

/// One line of text; width 0 = to the column's end. True when the text changed.
bool textField(const char* id, std::string_view hint, std::string& text, float width = 0);
/// Several lines.
bool textArea(const char* id, std::string& text, float height);

} // namespace app

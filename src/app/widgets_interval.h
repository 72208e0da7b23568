// Estimates side by side on one scale: differences with their 95% intervals, and a sum built up
// part by part.
#pragma once

#include <imgui.h>

#include <string>
#include <vector>

namespace app {

struct IntervalRow {
    std::string label = {};
    std::string note = {}; ///< below the label, muted
    double mean = 0, low = 0, high = 0;
    std::string value = {}; ///< at the right
    std::string range = {}; ///< below it, muted
    bool zero = false;      ///< what the others are held against: an open mark at zero
    bool strong = false;
    ImU32 ground = 0; ///< behind the row; 0: none
};
/// Rows the width of the column with a common line at zero: right of it is more.
void intervalRows(const std::vector<IntervalRow>& rows);

struct SumRow {
    std::string label = {}, value = {}, range = {};
    double from = 0, to = 0; ///< on a scale from zero on
    bool total = false;      ///< a whole, else a part that was added or taken off
};
void sumRows(const std::vector<SumRow>& rows);

} // namespace app

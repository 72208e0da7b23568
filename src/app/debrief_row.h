// A row of the debrief's lists: week, mark, text, value.
#pragma once

#include "app/debrief_scene.h"

namespace app {

struct DebriefRow {
    int week = 0;     ///< 0: none
    std::string sign; ///< in the mark; empty: none
    ImU32 fill = 0;   ///< of the mark
    MarkerShape shape = MarkerShape::Circle;
    std::string text, value;
    ImU32 ink = 0; ///< of the value
    bool selected = false;
};

/// As wide as the column, the text wraps; a line below it. True when pressed.
bool debriefRow(int number, const DebriefScene& scene, const DebriefRow& row);

} // namespace app

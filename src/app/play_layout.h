// Where the parts of the play screen lie for a window and text size. Pure geometry, apart from the
// text scale; the panels decide themselves what to do with their room.
#pragma once

#include "app/ring_layout.h"

#include <imgui.h>

namespace app {

struct PlayLayout {
    Box ring;   ///< the ring with its tools and the guide
    Box lower;  ///< what happened and the agenda
    Box column; ///< customer or company, actions, buttons; to the window's right and bottom edge
    bool lowerTabs = false; ///< no room for two cards beside each other, or for a whole column
    float pad = 0;          ///< distance of cards and texts to the edges
};

PlayLayout layOutPlay(ImVec2 screen, float headerHigh);

} // namespace app

// Beside the ring: the week's hint from the guide, and the small buttons for assignment, help,
// settings and home.
#pragma once

#include "app/play_layout.h"
#include "app/play_scene.h"

namespace app {

/// Draws the hint in the corner of the region where there is room for it beside the ring, else
/// across its top. Returns its box; empty without one.
Box drawGuide(PlayScene& scene, const Box& region);

/// At the top right of the region, in a row or, `upright`, below each other. Returns their box.
Box drawTools(PlayScene& scene, const Box& region, bool upright);

} // namespace app

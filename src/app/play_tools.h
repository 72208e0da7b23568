// Beside the ring: the week's hint from the guide, and the small buttons for assignment, help,
// settings and home.
#pragma once

#include "app/play_layout.h"
#include "app/play_scene.h"

namespace app {

/// In the corner of the region where there is room for it beside the ring, else across its top.
/// Returns how much of the region's height it takes from the ring.
float drawGuide(PlayScene& scene, const Box& region);

/// At the top right of the region.
void drawTools(PlayScene& scene, const Box& region);

} // namespace app

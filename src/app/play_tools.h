// Beside the ring: the week's hint from the guide, and the small buttons for assignment, help,
// settings and home.
#pragma once

#include "app/play_layout.h"
#include "app/play_scene.h"

namespace app {

/// The week's hint with a link that puts it away, the width of the column. Nothing without one.
void drawHint(PlayScene& scene);
/// The hint on a card in the corner of the region, beside the ring; its box, if there is one.
std::optional<Box> drawGuide(PlayScene& scene, const Box& region);

/// At the top right of the region, in a row or, `upright`, below each other. Returns their box.
Box drawTools(PlayScene& scene, const Box& region, bool upright);

} // namespace app

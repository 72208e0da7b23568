// The foot of the right column, always in view: the week's hours as blocks, a quiet note, and the
// two buttons that move the game on.
#pragma once

#include "app/play_scene.h"
#include "app/ring_layout.h"

namespace app {

float playFooterHeight(PlayScene& scene, float width);
/// Fills a box of that height; `pad` at its left and right.
void drawPlayFooter(PlayScene& scene, const Box& box, float pad);

} // namespace app

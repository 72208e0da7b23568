// The foot of the right column, always in view: the week's hours as blocks, a quiet note, and the
// two buttons that move the game on.
#pragma once

#include "app/play_scene.h"

#include <imgui.h>

namespace app {

/// Draws at the bottom of this column; returns the y where it begins.
float drawPlayFooter(PlayScene& scene, ImVec2 columnMin, ImVec2 columnMax, float pad);

} // namespace app

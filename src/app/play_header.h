// The dark bar above the play screen: scenario, week, and the company's figures, each of which can
// be asked why it changed. Takes a second row where the window is too narrow for one.
#pragma once

#include "app/play_scene.h"

namespace app {

/// Draws at the top of the window; returns its height.
float drawPlayHeader(PlayScene& scene);

} // namespace app

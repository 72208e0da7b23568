// The graph of what was to be expected of the end, week by week: with its band, the best bot's
// line, and a mark in each week in which a moment counted.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Of this size in all; only where there is a review.
void drawExpected(DebriefScene& scene, ImVec2 size);

} // namespace app

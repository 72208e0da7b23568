// The course of a learner: mastery after each opportunity, and the grades of finished games.
#pragma once

#include "app/progress_scene.h"

namespace app {

/// With tabs above it; as high as that together.
void drawProgressPlot(ProgressScene& scene, float height);

} // namespace app

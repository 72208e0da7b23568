// The list of the moments that the coach found: what they cost or brought, in points.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Only where there is a review.
void drawMomentList(DebriefScene& scene);

} // namespace app

// The card beside the list, for one of the coach's moments: what it cost, what else could have been
// done and how sure that is, why it makes a difference, and the theory that belongs to it.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Within a card; only where there is a review.
void drawMoment(DebriefScene& scene);

} // namespace app

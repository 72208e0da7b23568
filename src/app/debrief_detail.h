// The card beside the lists: what was done, how it was judged, what could be known at the time; or
// the goal, the prediction or the rule that is selected.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Within a card.
void drawDetail(DebriefScene& scene);

} // namespace app

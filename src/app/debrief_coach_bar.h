// A strip at the bottom of the debrief while the coach is at work: how far it is, and a button to
// stop it; once stopped, one to go on.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// The room it takes; 0 when it is not there.
float coachBarHeight(const DebriefScene& scene);
void drawCoachBar(DebriefScene& scene);

} // namespace app

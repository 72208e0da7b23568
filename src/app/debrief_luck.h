// Luck apart from skill: the outcome as a sum of what was to be expected, what the choices added
// and what was luck, for the game and for each week.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Both only where there is a review.
void drawLuckList(DebriefScene& scene);
void drawLuck(DebriefScene& scene);
/// A few words below the grade; pressing the link shows the list.
void drawLuckBelowGrade(DebriefScene& scene);

} // namespace app

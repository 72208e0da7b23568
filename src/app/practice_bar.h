// The strip below an exercise: which one it is, what was done then, and the ways on: the card with
// the task and hints, leaving it out or beginning again, and stopping.
#pragma once

#include "app/practice_scene.h"

namespace app {

float practiceBarHeight();
/// In the last pixels of the window.
void drawPracticeBar(const PracticeScene& scene);

} // namespace app

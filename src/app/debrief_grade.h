// The card with the grade: the figure, its word, the rubric's rows and where most was to be won.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Within a card.
void drawGrade(DebriefScene& scene);

} // namespace app

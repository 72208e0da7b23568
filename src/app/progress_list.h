// The learning objectives of the progress screen, by chapter, each with how far the learner is.
#pragma once

#include "app/progress_scene.h"

namespace app {

/// In two columns where there is room; a press shows the course of that objective.
void drawObjectiveList(ProgressScene& scene);

} // namespace app

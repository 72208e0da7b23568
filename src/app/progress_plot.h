// The course of a learner: mastery after each opportunity, and the grades of finished games.
#pragma once

#include "app/progress_scene.h"

namespace app {

/// With tabs above it; as high as that together.
void drawProgressPlot(ProgressScene& scene, float height);

/// "24-11-2026" / "2026-11-24"; empty for a time that nobody knows.
std::string dayOf(records::Milliseconds at, base::Language language);

} // namespace app

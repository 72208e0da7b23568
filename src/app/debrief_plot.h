// The card with the run's graphs: four figures per week, with a mark in each week in which a
// decision was judged.
#pragma once

#include "app/debrief_scene.h"

namespace app {

/// Within a card; the graph takes the column's width and this height in all.
void drawPlots(DebriefScene& scene, float height);

} // namespace app

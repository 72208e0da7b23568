// The week's agenda as a list: conversations that wait or were held, and what is planned, each with
// its evidence and a way to take it out again.
#pragma once

#include "app/play_scene.h"

namespace app {

/// The width of the column; `title` says "Agenda" above it.
void drawAgenda(PlayScene& scene, bool title);

} // namespace app

// What happened: this week's news as coloured dots, earlier weeks below it. A piece of news about a
// customer selects that customer.
#pragma once

#include "app/play_scene.h"

namespace app {

/// The width of the column; `title` says "This week" above it.
void drawNews(PlayScene& scene, bool title);

} // namespace app

// A conversation as it stood, to answer again: what was said until then, and the replies.
#pragma once

#include "app/play_scene.h"

#include <imgui.h>

namespace app {

/// On a card in the middle of this region; a reply that is chosen is wished for.
void drawPracticeTalk(PlayScene& scene, ImVec2 at, ImVec2 size);

} // namespace app

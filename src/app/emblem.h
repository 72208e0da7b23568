// The ring in small, with a few faces on it: the sign of the program, beside the welcome.
#pragma once

#include <imgui.h>

namespace app {

/// Within the circle of this radius.
void drawEmblem(ImDrawList* draw, ImVec2 centre, float radius);

} // namespace app

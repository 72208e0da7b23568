// The small signs at a face on the ring, for the ring itself and for the help that explains them.
// The sign of the mood is in face.h.
#pragma once

#include <imgui.h>

namespace app {

/// Somebody waits for you: "!" on a disc.
void drawAttentionMark(ImDrawList* draw, ImVec2 at, float size);

/// A former customer, back among the potential ones: an arrow that turns round.
void drawReturningMark(ImDrawList* draw, ImVec2 at, float size);

/// Not known yet: dots where else the arc would be.
void drawUnknownRing(ImDrawList* draw, ImVec2 centre, float radius, float dot, ImU32 colour);

} // namespace app

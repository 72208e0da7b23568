#include "app/ring_marks.h"

#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>

namespace app {

void drawAttentionMark(ImDrawList* draw, ImVec2 at, float size) {
    const Palette& p = colours();
    draw->AddCircleFilled(at, size * 1.2F, p.card);
    draw->AddCircleFilled(at, size * 0.95F, p.accent);
    draw->AddRectFilled(at + ImVec2(-size * 0.14F, -size * 0.55F),
                        at + ImVec2(size * 0.14F, size * 0.12F),
                        p.onAccent);
    draw->AddCircleFilled(at + ImVec2(0, size * 0.45F), size * 0.17F, p.onAccent);
}

void drawReturningMark(ImDrawList* draw, ImVec2 at, float size) {
    const Palette& p = colours();
    draw->AddCircleFilled(at, size * 1.2F, p.card);
    draw->PathArcTo(at, size * 0.62F, -pi * 0.9F, pi * 0.55F);
    draw->PathStroke(p.ink, 0, std::max(1.4F, size * 0.24F));
    draw->AddTriangleFilled(at + ImVec2(-size * 1.0F, -size * 0.3F),
                            at + ImVec2(-size * 0.62F, size * 0.35F),
                            at + ImVec2(-size * 0.2F, -size * 0.25F),
                            p.ink);
}

void drawUnknownRing(ImDrawList* draw, ImVec2 centre, float radius, float dot, ImU32 colour) {
    for (int i = 0; i < 12; ++i)
        draw->AddCircleFilled(polar(centre, radius, pi / 6 * static_cast<float>(i)), dot, colour);
}

} // namespace app

// The customers of a passive base on the ring: too many for faces. Along the inner edge of each
// sector a profile of how many lie there, and among the faces a sample of them as dots.
#pragma once

#include "app/ring_layout.h"

#include <array>
#include <vector>

namespace app {

struct CrowdDot {
    Phase phase = Phase::New;
    float place = 0;  ///< 0..1 along the sector
    float across = 0; ///< 0..1 from the inner to the outer edge
};

struct RingCrowd {
    static constexpr int steps = 24;
    std::array<std::array<float, steps>, phaseCount> density{}; ///< shares of all
    std::vector<CrowdDot> dots;
    bool empty() const { return dots.empty(); }
};

void drawCrowd(ImDrawList* draw, const RingFrame& frame, const RingCrowd& crowd);

} // namespace app

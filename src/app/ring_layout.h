// Where everything on the ring lies: radius and labels for a region, tokens within the sectors.
// Pure geometry, no drawing and no ImGui state; the same input always gives the same places.
#pragma once

#include "app/theme.h"

#include <imgui.h>

#include <array>
#include <vector>

namespace app {

struct Box {
    ImVec2 min, max;
    bool overlaps(const Box& o) const {
        return min.x < o.max.x && o.min.x < max.x && min.y < o.max.y && o.min.y < max.y;
    }
    bool contains(const Box& o) const {
        return min.x <= o.min.x && min.y <= o.min.y && max.x >= o.max.x && max.y >= o.max.y;
    }
};

/// Inner radius in shares of the outer, where that leaves enough room for faces.
inline constexpr float ringInnerShare = 0.66F;

/// Angles in radians, clockwise from the right, as screens count.
struct Sector {
    float from = 0, to = 0;
};
Sector sectorOf(Phase phase);

struct RingFrame {
    ImVec2 centre;
    float outer = 0, inner = 0;
    std::array<Box, phaseCount> labels; ///< where each sector's label goes
};

/// The largest ring in the region whose four labels (of these sizes) lie outside the ring, beside
/// their sectors, inside the region and apart from each other. Ring and labels keep clear of what
/// else lies in the region. A small ring has a smaller hole, so that its band is at least this
/// thick.
RingFrame fitRing(const Box& region,
                  const std::array<ImVec2, phaseCount>& labelSizes,
                  const std::vector<Box>& keepClear = {},
                  float leastBand = 0);

struct TokenWish {
    Phase phase = Phase::Potential;
    double progress01 = 0; ///< wished place along the sector
};

/// A place relative to the ring, so that it survives a change of the window's size.
struct TokenPlace {
    float angle = 0;
    float depth = 0;  ///< 0 at the inner edge of the band, 1 at the outer
    float radius = 0; ///< in shares of the band's thickness
};

/// One place per wish; inside a sector in order of progress, none touching another. Tokens shrink
/// when a sector is crowded. inner01 is inner / outer radius.
std::vector<TokenPlace> placeTokens(const std::vector<TokenWish>& wishes, float inner01);

} // namespace app

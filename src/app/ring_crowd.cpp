#include "app/ring_crowd.h"

#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>

namespace app {
namespace {

// Clear of the notch and the point with which sectors begin and end.
constexpr float sectorMargin = 0.1F;

float angleAt(const Sector& sector, float place) {
    return mix(sector.from + sectorMargin, sector.to - sectorMargin, place);
}

// The fullest step reaches this far into the hole, in shares of the band.
constexpr float crowdDepth = 0.3F;

void drawProfile(ImDrawList* draw,
                 const RingFrame& frame,
                 Phase phase,
                 const std::array<float, RingCrowd::steps>& shares,
                 float most) {
    const Sector sector = sectorOf(phase);
    const float outer = frame.inner - 3;
    const float high = (frame.outer - frame.inner) * crowdDepth;
    const float each = 1.0F / RingCrowd::steps;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        // By the root: a few must be seen beside many.
        const float share = std::sqrt(shares[i] / most);
        if (shares[i] <= 0)
            continue;
        const float from = angleAt(sector, static_cast<float>(i) * each) + 0.004F;
        const float to = angleAt(sector, static_cast<float>(i + 1) * each) - 0.004F;
        const float inner = outer - std::max(2.0F, high * share);
        draw->PathArcTo(frame.centre, (inner + outer) / 2, from, to, 3);
        draw->PathStroke(faded(colours().of(phase).fill, 0.6F), 0, outer - inner);
    }
}

} // namespace

void drawCrowd(ImDrawList* draw, const RingFrame& frame, const RingCrowd& crowd) {
    if (crowd.empty())
        return;
    float most = 0;
    for (const auto& part : crowd.density)
        most = std::max(most, *std::max_element(part.begin(), part.end()));
    for (std::size_t i = 0; i < phaseCount && most > 0; ++i)
        drawProfile(draw, frame, static_cast<Phase>(i), crowd.density[i], most);
    const float thick = frame.outer - frame.inner;
    const float r = std::max(1.5F, frame.outer * 0.007F);
    for (const CrowdDot& dot : crowd.dots) {
        const float angle = angleAt(sectorOf(dot.phase), dot.place);
        const float radius = frame.inner + thick * mix(0.06F, 0.94F, dot.across);
        draw->AddCircleFilled(
            polar(frame.centre, radius, angle), r, faded(colours().of(dot.phase).fill, 0.55F), 8);
    }
}

} // namespace app

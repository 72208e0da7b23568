#include "app/ring_layout.h"

#include "app/vec.h"
#include "base/certain.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace app {
namespace {

constexpr float degrees = pi / 180.0F;

constexpr std::array<Sector, phaseCount> sectors{{{-150 * degrees, -32 * degrees},
                                                  {-28 * degrees, 58 * degrees},
                                                  {62 * degrees, 151 * degrees},
                                                  {155 * degrees, 206 * degrees}}};

float distanceTo(const Box& box, ImVec2 point) {
    const float dx = std::max({box.min.x - point.x, 0.0F, point.x - box.max.x});
    const float dy = std::max({box.min.y - point.y, 0.0F, point.y - box.max.y});
    return std::sqrt(dx * dx + dy * dy);
}

// The label as close to the ring as it goes, in this direction.
Box labelAt(ImVec2 centre, float keepOff, float angle, ImVec2 size) {
    Box box;
    for (float far = keepOff;; far += 2.0F) {
        const ImVec2 c = polar(centre, far, angle);
        box = {c - size * 0.5F, c + size * 0.5F};
        if (distanceTo(box, centre) >= keepOff || far > keepOff + size.x + size.y) {
            return box;
        }
    }
}

std::optional<RingFrame> ringOf(const Box& region,
                                ImVec2 centre,
                                float outer,
                                const std::array<ImVec2, phaseCount>& sizes,
                                const std::vector<Box>& keepClear) {
    RingFrame frame{centre, outer, outer * ringInnerShare, {}};
    const ImVec2 reach(outer + 4.0F, outer + 4.0F);
    if (!region.contains({centre - reach, centre + reach})) {
        return std::nullopt;
    }
    const float keepOff = outer * 1.035F + 8.0F;
    for (const Box& box : keepClear) {
        if (distanceTo(box, centre) < outer + 4.0F) {
            return std::nullopt;
        }
    }
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const float middle = (sectors[i].from + sectors[i].to) / 2;
        const float half = (sectors[i].to - sectors[i].from) / 2;
        bool found = false;
        for (int step = 0; step <= 16 && !found; ++step) {
            // From the middle outwards, to both sides in turn. The uppermost keeps to one side: on
            // the other the week's tip comes and goes, and the label would jump.
            if (i == 0 && step % 2 == 1) {
                continue;
            }
            const int away = (step + 1) / 2;
            const float share = static_cast<float>(away) / 8.0F * 0.9F;
            const float angle = middle + (step % 2 == 0 ? share : -share) * half;
            const Box box = labelAt(centre, keepOff, angle, sizes[i]);
            found = region.contains(box) &&
                    std::none_of(keepClear.begin(), keepClear.end(), [&box](const Box& other) {
                        return box.overlaps(other);
                    });
            for (std::size_t j = 0; j < i; ++j) {
                found = found && !box.overlaps(frame.labels[j]);
            }
            frame.labels[i] = box;
        }
        if (!found) {
            return std::nullopt;
        }
    }
    return frame;
}

// The smallest angle between two tokens that do not touch.
float apart(float ra, float rb, float distance) {
    const float rest = distance * distance - (ra - rb) * (ra - rb);
    if (rest <= 0) {
        return 0;
    }
    return 2 * std::asin(std::min(1.0F, std::sqrt(rest / (4 * ra * rb))));
}

struct Lane {
    std::vector<float> wished; // angles, ascending
    Sector span;
    int lanes = 2;
    float radius = 0; // of a token; the band's outer radius is 1
    float inner01 = 0;

    float radiusOf(std::size_t i) const {
        const float thick = 1 - inner01;
        if (lanes == 1) {
            return inner01 + thick / 2;
        }
        // Outermost and innermost lane as near to the edges as the tokens allow.
        const float margin = radius + thick * 0.045F;
        const float share =
            static_cast<float>(i % static_cast<std::size_t>(lanes)) / static_cast<float>(lanes - 1);
        return 1 - margin - share * (thick - 2 * margin);
    }

    // Angles with everything apart, or nothing if the sector is too short for these tokens.
    std::optional<std::vector<float>> solve() const {
        std::vector<float> at = wished;
        const float need = 2.12F * radius;
        const float edge = radius * 1.25F / (inner01 + (1 - inner01) / 2);
        const auto reach = static_cast<std::size_t>(lanes) + 1;
        for (std::size_t i = 0; i < at.size(); ++i) {
            at[i] = std::max(at[i], span.from + edge);
            for (std::size_t j = i - std::min(i, reach); j < i; ++j) {
                at[i] = std::max(at[i], at[j] + apart(radiusOf(i), radiusOf(j), need));
            }
        }
        for (std::size_t i = at.size(); i-- > 0;) {
            at[i] = std::min(at[i], span.to - edge);
            for (std::size_t j = i + 1; j < std::min(at.size(), i + reach + 1); ++j) {
                at[i] = std::min(at[i], at[j] - apart(radiusOf(i), radiusOf(j), need));
            }
        }
        if (!at.empty() && at.front() < span.from + edge - 0.001F) {
            return std::nullopt;
        }
        return at;
    }
};

} // namespace

Sector sectorOf(Phase phase) {
    return sectors[static_cast<std::size_t>(phase)];
}

RingFrame fitRing(const Box& region,
                  const std::array<ImVec2, phaseCount>& labelSizes,
                  const std::vector<Box>& keepClear,
                  float leastBand) {
    const ImVec2 size = region.max - region.min;
    const ImVec2 home = region.min + size * 0.5F;
    const float largest = std::min(size.x, size.y) / 2 - 8;
    const auto innerOf = [leastBand](float outer) {
        return std::max(outer * 0.45F, std::min(outer * ringInnerShare, outer - leastBand));
    };
    for (float outer = largest; outer > largest * 0.4F; outer -= 4) {
        // As far up and down as the region allows, and a little to the sides.
        const float slack = size.y / 2 - outer - 4;
        for (const float dy : {0.0F, 0.5F, -0.5F, 1.0F, -1.0F}) {
            for (const float dx : {0.0F, -0.03F, 0.03F, -0.07F, 0.07F}) {
                const ImVec2 centre = home + ImVec2(size.x * dx, std::max(0.0F, slack) * dy);
                if (auto frame = ringOf(region, centre, outer, labelSizes, keepClear)) {
                    frame->inner = innerOf(outer);
                    return *frame;
                }
            }
        }
    }
    RingFrame best{home, largest * 0.5F, innerOf(largest * 0.5F), {}};
    // Labels larger than the region: keep them at the ring, cut by the region's edge.
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const float middle = (sectors[i].from + sectors[i].to) / 2;
        best.labels[i] = labelAt(best.centre, best.outer + 8, middle, labelSizes[i]);
    }
    return best;
}

std::vector<TokenPlace> placeTokens(const std::vector<TokenWish>& wishes, float inner01) {
    std::vector<TokenPlace> places(wishes.size());
    for (std::size_t phase = 0; phase < phaseCount; ++phase) {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < wishes.size(); ++i) {
            if (static_cast<std::size_t>(wishes[i].phase) == phase) {
                order.push_back(i);
            }
        }
        std::stable_sort(order.begin(), order.end(), [&wishes](std::size_t a, std::size_t b) {
            return wishes[a].progress01 < wishes[b].progress01;
        });
        Lane lane;
        lane.span = sectors[phase];
        lane.inner01 = inner01;
        for (const std::size_t i : order) {
            const auto share = static_cast<float>(std::clamp(wishes[i].progress01, 0.0, 1.0));
            lane.wished.push_back(mix(lane.span.from, lane.span.to, share));
        }
        const float thick = 1 - inner01;
        std::optional<std::vector<float>> angles;
        for (lane.radius = thick * 0.255F; !angles; lane.radius *= 0.94F) {
            // Two lanes as long as they hold everybody; three only fit smaller tokens.
            lane.lanes = lane.radius > thick * 0.155F ? 2 : 3;
            angles = lane.solve();
            if (angles) {
                break;
            }
        }
        for (std::size_t k = 0; k < order.size(); ++k) {
            const float depth = (lane.radiusOf(k) - inner01) / thick;
            places[order[k]] = {base::certain(angles)[k], depth, lane.radius / thick};
        }
    }
    return places;
}

} // namespace app

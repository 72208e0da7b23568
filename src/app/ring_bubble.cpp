// The speech bubble of the ring: where it fits best, and how it points at who speaks.
#include "app/ring_view.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

// A label, or the middle, or two faces, or a tail across somebody else's face.
constexpr float coversTooMuch = 4.0F;

struct Tail { // from the side of the box that faces the token: left or right, else top or bottom
    ImVec2 edge, out, along;
};

Tail tailOf(ImVec2 centre, const Box& box) {
    const bool beside = centre.x < box.min.x || centre.x > box.max.x;
    const float inward =
        beside ? (box.min.x > centre.x ? 1.0F : -1.0F) : (box.min.y > centre.y ? 1.0F : -1.0F);
    const auto within = [](float value, float low, float high) {
        return std::clamp(value, low + 18, std::max(low + 18, high - 18));
    };
    const ImVec2 edge(
        beside ? (inward > 0 ? box.min.x : box.max.x) : within(centre.x, box.min.x, box.max.x),
        beside ? within(centre.y, box.min.y, box.max.y) : (inward > 0 ? box.min.y : box.max.y));
    return {
        edge, beside ? ImVec2(inward, 0) : ImVec2(0, inward), beside ? ImVec2(0, 7) : ImVec2(7, 0)};
}

bool crosses(ImVec2 from, ImVec2 to, ImVec2 centre, float radius) {
    const ImVec2 way = to - from;
    const ImVec2 off = centre - from;
    const float share =
        std::clamp((off.x * way.x + off.y * way.y) / std::max(1.0F, way.x * way.x + way.y * way.y),
                   0.0F,
                   1.0F);
    return length(off - way * share) < radius;
}

// ImGui breaks lines after a question mark, also before the closing quotation mark; a little less
// width takes the last word along.
float bubbleWidth(Font font, const std::string& text, float limit) {
    const float full = std::ceil(textWidth(font, text)) + 1;
    if (full <= limit) {
        return full;
    }
    const std::string_view quote = "”";
    if (text.size() <= quote.size() || text.compare(text.size() - quote.size(), 3, quote) != 0) {
        return limit;
    }
    const std::string open = text.substr(0, text.size() - quote.size());
    for (float wide = limit; wide > limit * 0.6F; wide -= 4) {
        if (textHeight(font, text, wide) <= textHeight(font, open, wide)) {
            return wide;
        }
    }
    return limit;
}

} // namespace

// The place beside the token that covers the fewest labels and other faces.
ImVec2 RingView::bubblePlace(const RingModel& model,
                             const RingToken& token,
                             ImVec2 centre,
                             float radius,
                             ImVec2 size,
                             double seconds,
                             float& bestCost) const {
    const float between = gap(16);
    const ImVec2 own = ImVec2(1, 1) * (radius + 4);
    ImVec2 best;
    bestCost = 1e9F;
    for (const float side : {1.0F, -1.0F}) {
        for (const float share : {0.5F, 0.8F, 0.2F, 1.0F, 0.0F, 1.4F, -0.4F, 1.9F, -0.9F}) {
            ImVec2 min(side > 0 ? centre.x + radius + between
                                : centre.x - radius - between - size.x,
                       centre.y - size.y * share);
            min.x = std::clamp(min.x,
                               m_region.min.x + 2,
                               std::max(m_region.min.x + 2, m_region.max.x - size.x - 2));
            min.y = std::clamp(min.y,
                               m_region.min.y + 2,
                               std::max(m_region.min.y + 2, m_region.max.y - size.y - 2));
            const Box box{min, min + size};
            float cost = side * (centre.x - m_frame.centre.x) < 0 ? 1.5F : 0.0F;
            cost += std::abs(share - 0.5F) * 0.2F +
                    (box.overlaps({centre - own, centre + own}) ? 30.0F : 0.0F);
            const ImVec2 half = ImVec2(0.68F, 0.5F) * m_frame.inner;
            cost += box.overlaps({m_frame.centre - half, m_frame.centre + half}) ? 5.0F : 0.0F;
            for (const Box& labelBox : m_frame.labels) {
                cost += box.overlaps(labelBox) ? 12.0F : 0.0F;
            }
            for (const Box& other : model.keepClear) {
                cost += box.overlaps(other) ? 12.0F : 0.0F;
            }
            const Tail tail = tailOf(centre, box);
            for (const RingToken& other : model.tokens) {
                if (other.id == token.id)
                    continue;
                const ImVec2 r = ImVec2(1, 1) * (radiusOf(other.id, seconds) * 0.8F);
                const ImVec2 c = centreOf(other.id, seconds);
                cost += box.overlaps({c - r, c + r}) ? 2.5F : 0.0F;
                cost += crosses(centre, tail.edge, c, r.x) ? 5.0F : 0.0F;
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = min;
            }
        }
    }
    return best;
}

bool RingView::drawBubble(ImDrawList* draw,
                          const RingModel& model,
                          const RingToken& token,
                          ImVec2 centre,
                          float radius,
                          double seconds) const {
    const Palette& p = colours();
    const Font font = m_labelStep == 0 ? Font::Body : Font::Caption;
    const float limit = std::min(em(200), (m_region.max.x - m_region.min.x) * 0.3F);
    const float wide = bubbleWidth(font, token.bubble, limit);
    const ImVec2 pad(gap(13), gap(9));
    const ImVec2 size = ImVec2(wide, textHeight(font, token.bubble, wide)) + pad * 2;
    float cost = 0;
    const ImVec2 at = bubblePlace(model, token, centre, radius, size, seconds, cost);
    if (cost >= coversTooMuch) {
        return false;
    }
    const ImVec2 to = at + size;
    const auto [edge, out, along] = tailOf(centre, {at, to});
    const ImVec2 towards = edge - centre;
    const ImVec2 tip = centre + towards * ((radius + 2) / std::max(1.0F, length(towards)));
    const ImVec2 a = edge + out - along;
    const ImVec2 b = edge + out + along;
    draw->AddRectFilled(at + ImVec2(0, 2), to + ImVec2(0, 3), faded(rgb(0x1E293B), 0.1F), 10);
    draw->AddRectFilled(at, to, p.card, 10);
    draw->AddRect(at, to, p.border, 10);
    draw->AddTriangleFilled(a, b, tip, p.card);
    draw->AddLine(a - out, tip, p.border);
    draw->AddLine(b - out, tip, p.border);
    drawText(draw, font, at + pad, p.ink, token.bubble, wide);
    return true;
}

} // namespace app

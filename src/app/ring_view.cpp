#include "app/ring_view.h"

#include "app/face.h"
#include "app/item.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr double moveSeconds = 0.9;

float band(const RingFrame& frame) {
    return frame.outer - frame.inner;
}

bool equal(ImVec2 a, ImVec2 b) {
    return a.x == b.x && a.y == b.y;
}

bool near(const TokenPlace& a, const TokenPlace& b) {
    return std::abs(a.angle - b.angle) < 1e-4F && std::abs(a.depth - b.depth) < 1e-4F &&
           std::abs(a.radius - b.radius) < 1e-4F;
}

// Into another sector the way runs with the cycle, never backwards through the whole ring.
float startAngle(float from, float to, bool otherSector) {
    while (from > to + pi) {
        from -= 2 * pi;
    }
    while (from < to - pi) {
        from += 2 * pi;
    }
    return otherSector && from > to && from - to > pi / 2 ? from - 2 * pi : from;
}

ImVec2 labelSize(const std::string& label, const std::string& subtitle) {
    return {std::ceil(std::max(textWidth(Font::Lead, label), textWidth(Font::Caption, subtitle))),
            lineHeight(Font::Lead) + lineHeight(Font::Caption) + 2};
}

} // namespace

RingView::Result RingView::draw(const RingModel& model, ImVec2 size, double seconds) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    m_region = {at, at + size};
    fit(model);
    follow(model, seconds);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    drawSectors(draw, model);
    drawCentre(draw, model);
    const Result result = drawTokens(model, seconds);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy(size);
    return result;
}

void RingView::fit(const RingModel& model) {
    std::array<ImVec2, phaseCount> sizes;
    bool same = equal(m_region.min, m_fittedRegion.min) && equal(m_region.max, m_fittedRegion.max);
    for (std::size_t i = 0; i < phaseCount; ++i) {
        sizes[i] = labelSize(model.labels[i], model.subtitles[i]);
        same = same && equal(sizes[i], m_fittedLabels[i]);
    }
    if (!same) {
        m_frame = fitRing(m_region, sizes);
        m_fittedRegion = m_region;
        m_fittedLabels = sizes;
    }
}

void RingView::follow(const RingModel& model, double seconds) {
    std::vector<TokenWish> wishes;
    for (const RingToken& token : model.tokens) {
        wishes.push_back({token.phase, token.progress01});
    }
    const std::vector<TokenPlace> places = placeTokens(wishes, ringInnerShare);
    for (auto& entry : m_tracks) {
        entry.second.seen = false;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const RingToken& token = model.tokens[i];
        const auto [entry, isNew] = m_tracks.try_emplace(token.id);
        Track& track = entry->second;
        if (isNew) {
            track = {places[i], places[i], seconds - moveSeconds, token.phase, true};
        } else if (!near(track.to, places[i])) {
            TokenPlace from = placeOf(token.id, seconds);
            from.angle = startAngle(from.angle, places[i].angle, token.phase != track.phase);
            track = {from,
                     places[i],
                     ui().reducedMotion ? seconds - moveSeconds : seconds,
                     token.phase,
                     true};
            m_until = std::max(m_until, track.start + moveSeconds);
            ui().animateUntil(m_until);
        }
        track.seen = true;
    }
    std::erase_if(m_tracks, [](const auto& entry) { return !entry.second.seen; });
}

TokenPlace RingView::placeOf(int id, double seconds) const {
    const Track& track = m_tracks.at(id);
    const float t = eased(static_cast<float>((seconds - track.start) / moveSeconds));
    return {mix(track.from.angle, track.to.angle, t),
            mix(track.from.depth, track.to.depth, t),
            mix(track.from.radius, track.to.radius, t)};
}

ImVec2 RingView::centreOf(int id, double seconds) const {
    const TokenPlace place = placeOf(id, seconds);
    return polar(m_frame.centre, m_frame.inner + place.depth * band(m_frame), place.angle);
}

float RingView::radiusOf(int id, double seconds) const {
    return placeOf(id, seconds).radius * band(m_frame);
}

void RingView::drawSectors(ImDrawList* draw, const RingModel& model) const {
    const Palette& p = colours();
    const float thick = band(m_frame);
    const float middle = m_frame.inner + thick / 2;
    constexpr float tip = 0.075F;
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const Sector sector = sectorOf(static_cast<Phase>(i));
        draw->PathArcTo(m_frame.centre, middle, sector.from, sector.to - tip * 0.5F, 48);
        draw->PathStroke(p.phase[i].tint, 0, thick);
    }
    // Each sector ends in a point and begins with a notch for its neighbour's point, which shows
    // which way the cycle runs.
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const Sector sector = sectorOf(static_cast<Phase>(i));
        const auto arrow = [&](float from, float grow, ImU32 colour) {
            draw->AddTriangleFilled(polar(m_frame.centre, m_frame.inner - grow, from),
                                    polar(m_frame.centre, m_frame.outer + grow, from),
                                    polar(m_frame.centre, middle, from + tip),
                                    colour);
        };
        arrow(sector.from - 0.002F, 1.0F, p.paper);
        const float end = sector.to - tip * 0.5F;
        arrow(end - 1.0F / m_frame.outer, 0, p.phase[i].tint);
    }
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const Box& box = m_frame.labels[i];
        const float width = box.max.x - box.min.x;
        const auto centred = [&](Font font, float y, ImU32 colour, const std::string& text) {
            drawText(
                draw, font, {box.min.x + (width - textWidth(font, text)) / 2, y}, colour, text);
        };
        centred(Font::Lead, box.min.y, p.phase[i].text, model.labels[i]);
        centred(Font::Caption, box.min.y + lineHeight(Font::Lead) + 2, p.muted, model.subtitles[i]);
    }
}

void RingView::drawCentre(ImDrawList* draw, const RingModel& model) const {
    const Palette& p = colours();
    const float room = m_frame.inner * 1.6F;
    const bool huge = textWidth(Font::Huge, model.number) < room && m_frame.inner > em(90);
    const Font font = huge ? Font::Huge : Font::Big;
    const float belowHeight = centredTextHeight(Font::Body, model.below, room);
    const float total = lineHeight(Font::Body) + lineHeight(font) + belowHeight;
    float y = m_frame.centre.y - total / 2;
    const auto centred = [&](Font f, ImU32 colour, const std::string& text) {
        drawText(draw, f, {m_frame.centre.x - textWidth(f, text) / 2, y}, colour, text);
        y += lineHeight(f);
    };
    centred(Font::Body, p.muted, shortened(Font::Body, model.above, room));
    centred(font, p.ink, model.number);
    drawCentredText(draw, Font::Body, {m_frame.centre.x, y}, p.muted, model.below, room);
}

RingView::Result RingView::drawTokens(const RingModel& model, double seconds) {
    Result result;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    // Along the ring, so that Tab and the eye go the same way.
    std::vector<std::size_t> order(model.tokens.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return m_tracks.at(model.tokens[a].id).to.angle < m_tracks.at(model.tokens[b].id).to.angle;
    });
    const RingToken* speaking = nullptr;
    const RingToken* chosen = nullptr;
    bool chosenFocused = false;
    for (const std::size_t i : order) {
        const RingToken& token = model.tokens[i];
        const ImVec2 centre = centreOf(token.id, seconds);
        const float radius = radiusOf(token.id, seconds);
        ImGui::SetCursorScreenPos(centre - ImVec2(radius, radius));
        ImGui::PushID(token.id);
        const Item it = item("token", {2 * radius, 2 * radius});
        ImGui::PopID();
        if (token.id == model.selected) {
            chosen = &token;
            chosenFocused = it.focused;
        } else {
            drawToken(draw, token, centre, it.hovered ? radius * 1.06F : radius, false);
        }
        focusRing(it, radius);
        if (it.pressed) {
            result.clicked = token.id;
        }
        if (it.hovered || it.focused) {
            result.hovered = token.id;
            if (it.focused && !it.hovered) {
                ImGui::SetNextWindowPos({centre.x + radius + gap(10), centre.y - radius});
            }
            showTooltip(token.name, token.detail);
        }
        if (!token.bubble.empty() && (speaking == nullptr || token.id == model.selected)) {
            speaking = &token;
        }
    }
    if (chosen != nullptr) {
        const ImVec2 centre = centreOf(chosen->id, seconds);
        const float radius = radiusOf(chosen->id, seconds) * 1.14F;
        drawToken(draw, *chosen, centre, radius, true);
        if (chosenFocused) {
            const ImVec2 halo = ImVec2(1, 1) * (radius * 1.2F + 4);
            focusRing(draw, centre - halo, centre + halo, halo.x);
        }
    }
    if (speaking != nullptr && result.hovered != speaking->id) {
        const float grown = radiusOf(speaking->id, seconds) * (speaking == chosen ? 1.36F : 1.0F);
        drawBubble(draw, model, *speaking, centreOf(speaking->id, seconds), grown, seconds);
    }
    return result;
}

void RingView::drawToken(
    ImDrawList* draw, const RingToken& token, ImVec2 c, float r, bool selected) const {
    const Palette& p = colours();
    const PhaseColours& phase = p.of(token.phase);
    // Whole pixels: ImGui draws those from its texture, with a third of the triangles.
    const float arc = std::max(3.0F, std::floor(r * 0.115F + 0.5F));
    draw->AddCircleFilled(c, r, p.card);
    draw->AddCircle(c, r - arc / 2, p.track, 0, arc);
    if (token.loyaltyKnown) {
        const auto share = static_cast<float>(std::clamp(token.loyalty01, 0.0, 1.0));
        if (share > 0.01F) {
            draw->PathArcTo(c, r - arc / 2, -pi / 2, -pi / 2 + 2 * pi * share);
            draw->PathStroke(phase.fill, 0, arc);
        }
    } else {
        // Not known: dots instead of an arc.
        for (int i = 0; i < 12; ++i) {
            draw->AddCircleFilled(
                polar(c, r - arc / 2, pi / 6 * static_cast<float>(i)), arc * 0.3F, phase.fill);
        }
    }
    drawFace(draw,
             c,
             r - arc - std::max(1.0F, r * 0.05F),
             {token.faceSeed, token.mood, mixColour(phase.tint, p.card, 0.35F), phase.fill});
    const float mark = std::max(5.0F, r * 0.24F);
    drawMoodMark(draw, c + ImVec2(r * 0.68F, r * 0.68F), mark, token.mood);
    if (token.returning) {
        const ImVec2 at = c + ImVec2(-r * 0.7F, r * 0.68F);
        draw->AddCircleFilled(at, mark * 1.2F, p.card);
        draw->PathArcTo(at, mark * 0.62F, -pi * 0.9F, pi * 0.55F);
        draw->PathStroke(p.ink, 0, std::max(1.4F, mark * 0.24F));
        draw->AddTriangleFilled(at + ImVec2(-mark * 1.0F, -mark * 0.3F),
                                at + ImVec2(-mark * 0.62F, mark * 0.35F),
                                at + ImVec2(-mark * 0.2F, -mark * 0.25F),
                                p.ink);
    }
    if (token.attention) {
        const ImVec2 at = c + ImVec2(r * 0.68F, -r * 0.68F);
        draw->AddCircleFilled(at, mark * 1.2F, p.card);
        draw->AddCircleFilled(at, mark * 0.95F, p.accent);
        draw->AddRectFilled(at + ImVec2(-mark * 0.14F, -mark * 0.55F),
                            at + ImVec2(mark * 0.14F, mark * 0.12F),
                            p.onAccent);
        draw->AddCircleFilled(at + ImVec2(0, mark * 0.45F), mark * 0.17F, p.onAccent);
    }
    if (selected) {
        const float halo = r * 1.13F + 3;
        constexpr int dashes = 24;
        for (int i = 0; i < dashes; ++i) {
            const float a = 2 * pi * static_cast<float>(i) / dashes;
            draw->PathArcTo(c, halo, a, a + 2 * pi / dashes * 0.6F, 4);
            draw->PathStroke(p.ink, 0, std::max(2.0F, r * 0.06F));
        }
    }
}

// The place beside the token that covers the fewest labels and other faces.
ImVec2 RingView::bubblePlace(const RingModel& model,
                             const RingToken& token,
                             ImVec2 centre,
                             float radius,
                             ImVec2 size,
                             double seconds) const {
    const float tail = gap(16);
    const ImVec2 own = ImVec2(1, 1) * (radius + 4);
    ImVec2 best;
    float bestCost = 1e9F;
    for (const float side : {1.0F, -1.0F}) {
        for (const float share : {0.5F, 0.8F, 0.2F, 1.0F, 0.0F, 1.4F, -0.4F, 1.9F, -0.9F}) {
            ImVec2 min(side > 0 ? centre.x + radius + tail : centre.x - radius - tail - size.x,
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
            cost += box.overlaps({m_frame.centre - half, m_frame.centre + half}) ? 6.0F : 0.0F;
            for (const Box& labelBox : m_frame.labels) {
                cost += box.overlaps(labelBox) ? 6.0F : 0.0F;
            }
            for (const RingToken& other : model.tokens) {
                const ImVec2 r = ImVec2(1, 1) * (radiusOf(other.id, seconds) * 0.8F);
                const ImVec2 c = centreOf(other.id, seconds);
                cost += other.id != token.id && box.overlaps({c - r, c + r}) ? 2.0F : 0.0F;
            }
            if (cost < bestCost) {
                bestCost = cost;
                best = min;
            }
        }
    }
    return best;
}

void RingView::drawBubble(ImDrawList* draw,
                          const RingModel& model,
                          const RingToken& token,
                          ImVec2 centre,
                          float radius,
                          double seconds) const {
    const Palette& p = colours();
    const float limit = std::min(em(200), (m_region.max.x - m_region.min.x) * 0.3F);
    const float wide = std::min(limit, std::ceil(textWidth(Font::Body, token.bubble)) + 1);
    const ImVec2 pad(gap(13), gap(9));
    const ImVec2 size = ImVec2(wide, textHeight(Font::Body, token.bubble, wide)) + pad * 2;
    const ImVec2 at = bubblePlace(model, token, centre, radius, size, seconds);
    const ImVec2 to = at + size;
    // The tail leaves the side that faces the token: left or right, else top or bottom.
    const bool beside = centre.x < at.x || centre.x > to.x;
    const float inward =
        beside ? (at.x > centre.x ? 1.0F : -1.0F) : (at.y > centre.y ? 1.0F : -1.0F);
    const ImVec2 along = beside ? ImVec2(0, 7) : ImVec2(7, 0);
    const ImVec2 out = beside ? ImVec2(inward, 0) : ImVec2(0, inward);
    const ImVec2 edge(beside ? (inward > 0 ? at.x : to.x)
                             : std::clamp(centre.x, at.x + 18, to.x - 18),
                      beside ? std::clamp(centre.y, at.y + 18, std::max(at.y + 18, to.y - 18))
                             : (inward > 0 ? at.y : to.y));
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
    drawText(draw, Font::Body, at + pad, p.ink, token.bubble, wide);
}

} // namespace app

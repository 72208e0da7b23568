#include "app/ring_view.h"

#include "app/face.h"
#include "app/item.h"
#include "app/ring_marks.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr double moveSeconds = 0.9;

// Of a face to be told from another; two of them lie beside each other in the band.
constexpr float leastBand = 51;

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

// Where the region is small for the text size, the labels give way to the ring, step by step.
struct LabelStep {
    Font font;
    bool subtitle;
};
constexpr std::array<LabelStep, 3> labelSteps{
    {{Font::Lead, true}, {Font::Strong, false}, {Font::CaptionStrong, false}}};

ImVec2 labelSize(const LabelStep& step, const std::string& label, const std::string& subtitle) {
    ImVec2 size(std::ceil(textWidth(step.font, label)), lineHeight(step.font));
    if (step.subtitle) {
        size.x = std::max(size.x, std::ceil(textWidth(Font::Caption, subtitle)));
        size.y += lineHeight(Font::Caption) + 2;
    }
    return size;
}

} // namespace

RingView::Result RingView::draw(const RingModel& model, ImVec2 size, double seconds) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    m_region = {at, at + size};
    fit(model);
    follow(model, seconds);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    drawSectors(draw, model);
    drawCrowd(draw, m_frame, model.crowd);
    const bool centre = drawCentre(draw, model);
    Result result = drawTokens(model, seconds);
    result.centre = centre;
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy(size);
    return result;
}

void RingView::skip() {
    for (auto& entry : m_tracks) {
        entry.second.from = entry.second.to;
    }
    m_until = 0;
}

void RingView::fit(const RingModel& model) {
    std::array<ImVec2, phaseCount> sizes;
    const auto sizesAt = [&](const LabelStep& step) {
        for (std::size_t i = 0; i < phaseCount; ++i) {
            sizes[i] = labelSize(step, model.labels[i], model.subtitles[i]);
        }
    };
    sizesAt(labelSteps[0]);
    bool same = equal(m_region.min, m_fittedRegion.min) && equal(m_region.max, m_fittedRegion.max);
    for (std::size_t i = 0; i < phaseCount; ++i) {
        same = same && equal(sizes[i], m_fittedLabels[i]);
    }
    same = same && m_fittedAround.size() == model.keepClear.size();
    for (std::size_t i = 0; same && i < m_fittedAround.size(); ++i) {
        same = equal(m_fittedAround[i].min, model.keepClear[i].min) &&
               equal(m_fittedAround[i].max, model.keepClear[i].max);
    }
    if (same) {
        return;
    }
    m_fittedRegion = m_region;
    m_fittedAround = model.keepClear;
    m_fittedLabels = sizes;
    const ImVec2 size = m_region.max - m_region.min;
    const float enough = std::min(size.x, size.y) / 2 * 0.92F;
    for (m_labelStep = 0;; ++m_labelStep) {
        sizesAt(labelSteps[m_labelStep]);
        m_frame = fitRing(m_region, sizes, model.keepClear, em(leastBand));
        if (m_frame.outer >= enough || m_labelStep + 1 == labelSteps.size()) {
            return;
        }
    }
}

void RingView::follow(const RingModel& model, double seconds) {
    std::vector<TokenWish> wishes;
    wishes.reserve(model.tokens.size());
    for (const RingToken& token : model.tokens) {
        wishes.push_back({token.phase, token.progress01});
    }
    const std::vector<TokenPlace> places = placeTokens(wishes, m_frame.inner / m_frame.outer);
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
        const LabelStep& step = labelSteps[m_labelStep];
        centred(step.font, box.min.y, p.phase[i].text, model.labels[i]);
        if (step.subtitle) {
            const float y = box.min.y + lineHeight(step.font) + 2;
            centred(Font::Caption, y, p.muted, model.subtitles[i]);
        }
    }
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
        if (!drawBubble(draw, model, *speaking, centreOf(speaking->id, seconds), grown, seconds)) {
            result.unheard = speaking->id;
        }
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
        drawUnknownRing(draw, c, r - arc / 2, arc * 0.3F, phase.fill);
    }
    drawFace(
        draw,
        c,
        r - arc - std::max(1.0F, r * 0.05F),
        {token.faceSeed, token.mood, mixColour(phase.tint, p.card, 0.35F), phase.fill, token.face});
    const float mark = std::max(5.0F, r * 0.24F);
    drawMoodMark(draw, c + ImVec2(r * 0.68F, r * 0.68F), mark, token.mood);
    if (token.returning)
        drawReturningMark(draw, c + ImVec2(-r * 0.7F, r * 0.68F), mark);
    if (token.attention)
        drawAttentionMark(draw, c + ImVec2(r * 0.68F, -r * 0.68F), mark);
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

} // namespace app

// The hole of the ring: how many relationships there are, and the way to the company.
#include "app/item.h"
#include "app/ring_view.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"

#include <cmath>

namespace app {
namespace {

constexpr std::string_view between = " · ";

// "24 relaties · 14 klanten · 7 loyaal" in one line, or broken behind its first part, or behind
// each.
std::string belowIn(float room, Font font, const std::string& text) {
    const std::size_t at = text.find(between);
    if (textWidth(font, text) <= room || at == std::string::npos)
        return text;
    const std::string rest = text.substr(at + between.size());
    const std::string first = text.substr(0, at) + "\n";
    // The lines of a customer base follow, and break by themselves.
    const std::string second = rest.substr(0, rest.find('\n'));
    if (textWidth(font, second) <= room)
        return first + rest;
    std::string all = text;
    for (std::size_t dot = all.find(between); dot != std::string::npos; dot = all.find(between))
        all.replace(dot, between.size(), "\n");
    return all;
}

struct Lines { // what stands above and below the number, all of one font
    Font font = Font::Caption;
    std::string above, below, link;
};

float heightOf(const Lines& lines, Font number, float room) {
    float high = lineHeight(number);
    if (!lines.above.empty())
        high += lineHeight(lines.font);
    if (!lines.below.empty())
        high += centredTextHeight(lines.font, lines.below, room);
    if (!lines.link.empty())
        high += gap(6) + lineHeight(Font::Caption);
    return high;
}

// The fullest that fits: first in smaller letters, then without what the company's panel says too.
Lines linesFor(const RingModel& model, Font number, float inner) {
    const float room = inner * 1.6F;
    const float high = inner * 1.3F;
    std::string link = model.centreLink;
    if (textWidth(Font::Caption, link) >= room * 0.9F)
        link = model.centreLinkShort;
    const auto with = [&](Font font, bool above, bool below) {
        Lines lines{font, {}, {}, link};
        if (above)
            lines.above = model.above;
        lines.below = below ? belowIn(room, font, model.below)
                            : model.below.substr(0, model.below.find(between));
        return lines;
    };
    Lines lines = with(Font::Body, true, true);
    if (heightOf(lines, number, room) < high * 0.86F && textWidth(Font::Body, model.above) < room)
        return lines;
    for (const auto& [above, below] : {std::pair(true, true), {false, true}, {false, false}}) {
        lines = with(Font::Caption, above, below);
        if (heightOf(lines, number, room) < high && textWidth(Font::Caption, lines.above) < room)
            return lines;
    }
    lines.link.clear();
    if (heightOf(lines, number, room) >= high)
        lines.below.clear();
    return lines;
}

} // namespace

bool RingView::drawCentre(ImDrawList* draw, const RingModel& model) const {
    const Palette& p = colours();
    Item it;
    if (!model.centreLink.empty()) {
        // A square within the hole, clear of the faces.
        const ImVec2 half = ImVec2(1, 1) * std::floor(m_frame.inner * 0.6F);
        ImGui::SetCursorScreenPos(m_frame.centre - half);
        it = item("centre", half * 2);
        if (it.hovered || it.held)
            draw->AddCircleFilled(m_frame.centre, m_frame.inner * 0.84F, p.accentTint, 64);
    }
    const float room = m_frame.inner * 1.6F;
    const bool huge = textWidth(Font::Huge, model.number) < room && m_frame.inner > em(90);
    const Font number = huge ? Font::Huge : Font::Big;
    const Lines lines = linesFor(model, number, m_frame.inner);
    float y = m_frame.centre.y - heightOf(lines, number, room) / 2;
    const auto centred = [&](Font font, ImU32 colour, const std::string& text) {
        if (text.empty())
            return;
        drawCentredText(draw, font, {m_frame.centre.x, y}, colour, text, room);
        y += centredTextHeight(font, text, room);
    };
    centred(lines.font, p.muted, lines.above);
    centred(number, p.ink, model.number);
    centred(lines.font, p.muted, lines.below);
    y += gap(6);
    centred(Font::Caption, p.accent, lines.link);
    focusRing(it, 12);
    explain(it,
            lines.link == model.centreLink ? std::string_view()
                                           : std::string_view(model.centreLink));
    return it.pressed;
}

} // namespace app

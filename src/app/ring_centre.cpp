// The hole of the ring: how many relationships there are, and the way to the company.
#include "app/item.h"
#include "app/ring_view.h"
#include "app/text.h"
#include "app/ui.h"
#include "app/vec.h"
#include "base/text.h"

#include <array>
#include <cmath>

namespace app {
namespace {

constexpr std::string_view separator = " · ";

// "24 relaties · 14 klanten · 7 loyaal" in one line, or broken behind its first part, or behind
// each.
std::string belowIn(float room, Font font, const std::string& text) {
    const std::size_t at = text.find(separator);
    if (textWidth(font, text) <= room || at == std::string::npos)
        return text;
    const std::string rest = text.substr(at + separator.size());
    const std::string first = text.substr(0, at) + "\n";
    // The lines of a customer base follow, and break by themselves.
    const std::string second = rest.substr(0, rest.find('\n'));
    if (textWidth(font, second) <= room)
        return first + rest;
    return base::replaceAll(text, separator, "\n");
}

struct Lines { // the number, and what stands above and below it, all of one font
    Font number = Font::Big, font = Font::Caption;
    std::string above, below, link;
};

float heightOf(const Lines& lines, float room) {
    float high = lineHeight(lines.number);
    if (!lines.above.empty())
        high += lineHeight(lines.font);
    if (!lines.below.empty())
        high += centredTextHeight(lines.font, lines.below, room);
    if (!lines.link.empty())
        high += gap(6) + lineHeight(Font::Caption);
    return high;
}

struct Step {
    Font number, font;
    bool above, below;
};

// Where there is little room: first smaller letters, then without what the company's panel says
// too.
constexpr std::array<Step, 6> shrinking{{{Font::Huge, Font::Body, true, true},
                                         {Font::Huge, Font::Caption, true, true},
                                         {Font::Big, Font::Caption, true, true},
                                         {Font::Big, Font::Caption, false, true},
                                         {Font::Big, Font::Caption, true, false},
                                         {Font::Big, Font::Caption, false, false}}};

// The fullest that fits.
Lines linesFor(const RingModel& model, float inner) {
    const float room = inner * 1.6F;
    const float high = inner * 1.3F;
    const bool huge = textWidth(Font::Huge, model.number) < room && inner > em(90);
    std::string link = model.centreLink;
    if (textWidth(Font::Caption, link) >= room * 0.9F)
        link = model.centreLinkShort;
    Lines lines;
    for (const Step& step : shrinking) {
        if (step.number == Font::Huge && !huge)
            continue;
        lines = {step.number, step.font, {}, {}, link};
        if (step.above)
            lines.above = model.above;
        lines.below = step.below ? belowIn(room, step.font, model.below)
                                 : model.below.substr(0, model.below.find(separator));
        const float most = step.font == Font::Body ? high * 0.86F : high;
        if (heightOf(lines, room) < most && textWidth(step.font, lines.above) < room)
            return lines;
    }
    lines.link.clear();
    if (heightOf(lines, room) >= high)
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
    // The profile of a crowd stands a little into the hole.
    const float clear =
        m_frame.inner - (model.crowd.empty() ? 0 : 0.15F * (m_frame.outer - m_frame.inner));
    const float room = clear * 1.6F;
    const Lines lines = linesFor(model, clear);
    float y = m_frame.centre.y - heightOf(lines, room) / 2;
    const auto centred = [&](Font font, ImU32 colour, const std::string& text) {
        if (text.empty())
            return;
        drawCentredText(draw, font, {m_frame.centre.x, y}, colour, text, room);
        y += centredTextHeight(font, text, room);
    };
    centred(lines.font, p.muted, lines.above);
    centred(lines.number, p.ink, model.number);
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

#include "app/panel_parts.h"

#include "app/face.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"

#include <algorithm>

namespace app {
namespace {

// An estimate this sure is shown as a plain bar.
constexpr double sureDeviation = 0.06;

float chipHeight() {
    return lineHeight(Font::Caption) + 2 * gap(2);
}

ImU32 levelColour(double level) {
    const Palette& p = colours();
    return level < 0.4 ? p.bad : level < 0.6 ? p.warn : p.good;
}

} // namespace

void flowText(Font font, ImU32 colour, std::string_view text, bool first) {
    const float full = std::ceil(textWidth(font, text));
    if (!first)
        flowNext(full, gap(5));
    const float width = std::min(full, columnWidth());
    const float wrap = full > width ? width : 0;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float high = std::max(chipHeight(), textHeight(font, text, wrap) + 2 * gap(2));
    drawText(ImGui::GetWindowDrawList(), font, at + ImVec2(0, gap(2)), colour, text, wrap);
    ImGui::Dummy({width, high});
}

UnfoldedPart::UnfoldedPart(PlayScene& scene, const std::string& part)
    : m_scene(scene), m_new(scene.choice.unfolded == part), m_top(ImGui::GetCursorScreenPos().y) {}

UnfoldedPart::~UnfoldedPart() {
    if (!m_new)
        return;
    m_scene.choice.unfolded.clear();
    const float air = gap(8);
    const float view = ImGui::GetWindowPos().y;
    const float below = ImGui::GetCursorScreenPos().y + air - (view + ImGui::GetWindowHeight());
    // All of it, or as much as there is room for from its heading on.
    const float by = std::min(below, m_top - air - view);
    if (by > 0)
        ImGui::SetScrollY(ImGui::GetScrollY() + by);
}

bool foldLink(PlayScene& scene, const std::string& part, std::string_view label, bool first) {
    const Palette& p = colours();
    const bool open = scene.choice.open.contains(part);
    const float arrow = em(9);
    // As wide open as closed: what stands beside it must not jump.
    const float width = std::ceil(textWidth(Font::CaptionStrong, label)) + arrow + gap(6);
    if (!first)
        flowNext(width, gap(11));
    const Item it = item(part.c_str(), {width, chipHeight()});
    if (it.pressed) {
        if (open)
            scene.choice.open.erase(part);
        else
            scene.choice.open.insert(part);
        scene.choice.unfolded = open ? std::string() : part;
    }
    if (it.visible) {
        const ImU32 ink = it.hovered ? p.accentHover : p.accent;
        const ImVec2 at = it.min + ImVec2(0, gap(2));
        drawText(it.draw, open ? Font::CaptionStrong : Font::Caption, at, ink, label);
        const ImVec2 c(it.max.x - arrow / 2, it.centre().y);
        const float r = arrow * 0.42F;
        const float up = open ? -1.0F : 1.0F;
        const ImVec2 a = c + ImVec2(-r, -r * 0.5F * up);
        const ImVec2 b = c + ImVec2(r, -r * 0.5F * up);
        it.draw->AddTriangleFilled(open ? b : a, open ? a : b, c + ImVec2(0, r * 0.7F * up), ink);
        focusRing(it, 4);
    }
    return open;
}

void drawPortrait(ImVec2 centre, float radius, const game::Customer& customer) {
    const Palette& p = colours();
    const PhaseColours& phase = p.of(ringPhase(customer.phase));
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float arc = std::max(3.0F, std::floor(radius * 0.115F + 0.5F));
    draw->AddCircle(centre, radius - arc / 2, p.track, 0, arc);
    const double share = customer.isCustomer ? customer.loyalty.mean : customer.winChance;
    if (share > 0.01) {
        const float end = -pi / 2 + 2 * pi * static_cast<float>(std::min(share, 1.0));
        draw->PathArcTo(centre, radius - arc / 2, -pi / 2, end);
        draw->PathStroke(phase.fill, 0, arc);
    }
    const Mood mood = faceMood(customer.mood);
    drawFace(
        draw,
        centre,
        radius - arc - 2,
        {customer.faceSeed, mood, mixColour(phase.tint, p.card, 0.35F), phase.fill, customer.face});
    drawMoodMark(draw, centre + ImVec2(radius * 0.7F, radius * 0.7F), radius * 0.26F, mood);
}

int estimateMeters(PlayScene& scene, const std::vector<EstimateMeter>& rows) {
    const base::Language language = scene.language;
    std::vector<std::string> labels;
    labels.reserve(rows.size());
    for (const EstimateMeter& row : rows)
        labels.push_back(scene.say(row.label));
    const float labelWidth = meterLabelWidth(labels);
    int pressed = -1;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), 0});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const EstimateMeter& row = rows[i];
        const double mean = std::clamp(row.value.mean, 0.0, 1.0);
        const double deviation = row.value.deviation;
        const std::string around = "±" + points(deviation, language);
        Meter meter;
        meter.label = labels[i];
        meter.labelWidth = labelWidth;
        meter.valueWidth = textWidth(Font::Strong, "00 ±00");
        meter.share = mean;
        std::string value = points(mean, language) + (row.percent ? "%" : "");
        meter.colour = levelColour(row.lowIsGood ? 1.0 - 1.6 * mean : mean);
        meter.uncertain = deviation > sureDeviation;
        std::string explanation;
        if (meter.uncertain) {
            meter.colour = colours().accent;
            meter.low = mean - deviation;
            meter.high = mean + deviation;
            value = points(mean, language) + " " + around;
            explanation =
                scene.say("Schatting: waarschijnlijk tussen ", "Estimate: probably between ") +
                points(std::max(0.0, meter.low), language) + scene.say(" en ", " and ") +
                points(std::min(1.0, meter.high), language) + ".\n";
        }
        meter.value = value;
        explanation +=
            row.figure ? scene.say("Klik: waarom veranderde dit?", "Click: why did this change?")
                       : scene.say(row.hint);
        meter.explanation = explanation;
        if (!meterRow(row.id, meter))
            continue;
        if (row.figure)
            scene.wish.why = std::make_pair(*row.figure, scene.choice.customer);
        else
            pressed = static_cast<int>(i);
    }
    ImGui::PopStyleVar();
    return pressed;
}

void invitationRow(PlayScene& scene, const game::Invitation& invitation, int number) {
    const Palette& p = colours();
    const float pad = gap(10);
    const float width = columnWidth();
    const std::string icon = ui().fonts().icon(Icon::Comment);
    const float left = icon.empty() ? 0 : em(24);
    std::string detail = hoursText(invitation.hours, scene.language) +
                         scene.say("\u00A0· t/m week\u00A0", "\u00A0· until week\u00A0") +
                         std::to_string(invitation.untilWeek);
    if (invitation.customer >= 0)
        detail = nameOf(scene, invitation.customer) + "\u00A0· " + detail;
    const std::string start = scene.say("Begin ▸", "Start ▸");
    const float right = std::ceil(textWidth(Font::CaptionStrong, start)) + gap(10);
    const float wrap = width - 2 * pad - left - right;
    const std::string& title = scene.say(invitation.title);
    const float titleHigh = textHeight(Font::CaptionStrong, title, wrap);
    const float high = titleHigh + textHeight(Font::Caption, detail, wrap) + 2 * gap(6);
    const game::StartConversation begin{invitation.conversation, invitation.customerId};
    const std::optional<base::Text> refusal = scene.desk.session().check(begin);
    ImGui::PushID(number);
    const Item it = item("invitation", {width, high}, !refusal);
    ImGui::PopID();
    if (it.visible) {
        it.draw->AddRectFilled(it.min, it.max, it.held ? p.track : p.accentTint, radius::button);
        it.draw->AddRect(it.min,
                         it.max,
                         it.hovered && !refusal ? p.accent
                                                : mixColour(p.accentTint, p.accent, 0.3F),
                         radius::button);
        const ImVec2 at = it.min + ImVec2(pad, gap(6));
        drawText(it.draw, Font::Body, at, p.accent, icon);
        drawText(it.draw, Font::CaptionStrong, at + ImVec2(left, 0), p.ink, title, wrap);
        drawText(it.draw, Font::Caption, at + ImVec2(left, titleHigh), p.muted, detail, wrap);
        drawText(
            it.draw,
            Font::CaptionStrong,
            {it.max.x - pad - right + gap(10), it.centre().y - lineHeight(Font::CaptionStrong) / 2},
            refusal ? p.muted : p.accent,
            start);
        focusRing(it, radius::button);
        explain(it, refusal ? scene.say(*refusal) : std::string());
    }
    if (it.pressed)
        scene.wish.take = begin;
}

void noticeBand(ImU32 ground, ImU32 ink, Icon icon, std::string_view text) {
    const float pad = gap(10);
    const std::string sign = ui().fonts().icon(icon);
    const float left = sign.empty() ? 0 : em(22);
    const float width = columnWidth();
    const float wrap = width - 2 * pad - left;
    const float high = textHeight(Font::Caption, text, wrap) + 2 * gap(7);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(at, at + ImVec2(width, high), ground, radius::chip);
    drawText(draw, Font::Body, at + ImVec2(pad, gap(6)), ink, sign);
    drawText(draw, Font::Caption, at + ImVec2(pad + left, gap(7)), ink, text, wrap);
    ImGui::Dummy({width, high});
}

} // namespace app

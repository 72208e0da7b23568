#include "app/conversation_parts.h"

#include "app/face.h"
#include "app/item.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"

namespace app {
namespace {

struct Partner {
    std::string name, role, firm;
};

Partner partnerOf(const PlayScene& scene, const game::ConversationView& talk) {
    const game::Customer* customer = scene.view().find(talk.customer);
    if (customer == nullptr)
        return {scene.say("Overleg met collega’s", "Talk with colleagues"),
                {},
                scene.say(scene.desk.scenario().title)};
    if (customer->people.empty())
        return {customer->name, {}, {}};
    const game::PersonView& person = customer->people.front();
    // A consumer is the person one speaks with.
    return {person.name,
            scene.say(person.role),
            person.name == customer->name ? std::string{} : customer->name};
}

void drawHead(const PlayScene& scene, const game::ConversationView& talk, ImVec2 at, float r) {
    const Palette& p = colours();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImVec2 centre = at + ImVec2(r, r);
    const game::Customer* customer = scene.view().find(talk.customer);
    if (customer == nullptr) {
        draw->AddCircleFilled(centre, r, p.accentTint, 0);
        // Two heads and shoulders, for the colleagues.
        for (const float side : {-1.0F, 1.0F}) {
            const ImVec2 head = centre + ImVec2(side * r * 0.3F, -r * 0.18F);
            draw->AddCircleFilled(head, r * 0.2F, p.accent);
            draw->PathArcTo(head + ImVec2(0, r * 0.68F), r * 0.32F, 3.1415927F, 2 * 3.1415927F, 24);
            draw->PathFillConvex(p.accent);
        }
        return;
    }
    const Mood mood = faceMood(customer->mood);
    const PhaseColours& phase = p.of(ringPhase(customer->phase));
    draw->AddCircleFilled(centre, r, phase.tint, 0);
    drawFace(
        draw, centre, r - em(4), {customer->faceSeed, mood, p.paper, phase.fill, customer->face});
    draw->AddCircle(centre, r - em(2), phase.fill, 0, em(3));
    drawMoodMark(draw, centre + ImVec2(r * 0.7F, r * 0.7F), r * 0.24F, mood);
}

const char* moodWord(const PlayScene& scene, Mood mood) {
    const bool dutch = scene.language == base::Language::Dutch;
    switch (mood) {
    case Mood::Angry:
        return dutch ? "boos" : "angry";
    case Mood::Unhappy:
        return dutch ? "ontevreden" : "unhappy";
    case Mood::Neutral:
        return dutch ? "neutraal" : "neutral";
    case Mood::Content:
        return dutch ? "tevreden" : "content";
    case Mood::Happy:
        break;
    }
    return dutch ? "blij" : "happy";
}

std::string aboutPartner(const PlayScene& scene, const game::ConversationView& talk) {
    const Partner partner = partnerOf(scene, talk);
    std::string about = lowerFirst(partner.role);
    if (!partner.firm.empty())
        about += (about.empty() ? "" : " · ") + partner.firm;
    return about;
}

constexpr float tailLength = 9;

// A rounded bubble with its tail at the lower corner, on the side of who speaks.
void drawBubble(std::string_view text, bool mine) {
    const Palette& p = colours();
    const float width = columnWidth();
    const float padX = gap(14);
    const float padY = gap(10);
    const float most = std::floor(width * (width > em(560) ? 0.8F : 0.92F));
    const float wrap = most - 2 * padX - tailLength;
    const float textWide = std::min(std::ceil(textWidth(Font::Body, text)) + 1, wrap);
    const float textHigh = textHeight(Font::Body, text, wrap);
    const ImVec2 size(textWide + 2 * padX, textHigh + 2 * padY);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImVec2 min =
        mine ? at + ImVec2(width - size.x - tailLength, 0) : at + ImVec2(tailLength, 0);
    const ImVec2 max = min + size;
    const ImU32 fill = mine ? p.accent : p.paper;
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float y = max.y - gap(14);
    const ImVec2 root(mine ? max.x - 1 : min.x + 1, y);
    const ImVec2 tip(mine ? max.x + tailLength : min.x - tailLength, y + 8);
    draw->AddRectFilled(min, max, fill, radius::card);
    if (mine)
        draw->AddTriangleFilled(root - ImVec2(0, 9), tip, root + ImVec2(0, 6), fill);
    else
        draw->AddTriangleFilled(root + ImVec2(0, 6), tip, root - ImVec2(0, 9), fill);
    drawText(draw, Font::Body, min + ImVec2(padX, padY), mine ? p.onAccent : p.ink, text, wrap);
    ImGui::Dummy({width, size.y});
}

void drawNarration(std::string_view text) {
    const float width = columnWidth();
    const float wrap = std::floor(width * 0.84F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawCentredText(ImGui::GetWindowDrawList(),
                    Font::Body,
                    {at.x + width / 2, at.y},
                    colours().muted,
                    text,
                    wrap);
    ImGui::Dummy({width, centredTextHeight(Font::Body, text, wrap)});
}

void drawFeedback(const PlayScene& scene, std::string_view text) {
    const Palette& p = colours();
    const float width = columnWidth();
    const float inset = std::floor(width * 0.08F);
    const float pad = gap(12);
    const float bar = em(4);
    const float wrap = width - inset - bar - 2 * pad;
    const float high = lineHeight(Font::CaptionStrong) + gap(3) +
                       textHeight(Font::Caption, text, wrap) + 2 * gap(9);
    const ImVec2 min = ImGui::GetCursorScreenPos() + ImVec2(inset, 0);
    const ImVec2 max = min + ImVec2(width - inset, high);
    ImDrawList* draw = ImGui::GetWindowDrawList();
    draw->AddRectFilled(min, max, p.accentTint, radius::chip);
    draw->AddRectFilled(
        min, {min.x + bar, max.y}, p.warn, radius::chip, ImDrawFlags_RoundCornersLeft);
    const ImVec2 at = min + ImVec2(bar + pad, gap(9));
    drawText(draw,
             Font::CaptionStrong,
             at,
             p.warnText,
             scene.say("Feedback op je antwoord", "Feedback on your reply"));
    drawText(draw,
             Font::Caption,
             at + ImVec2(0, lineHeight(Font::CaptionStrong) + gap(3)),
             p.ink,
             text,
             wrap);
    ImGui::Dummy({width, high});
}

void drawLine(const PlayScene& scene, const game::Line& line) {
    using Speaker = game::Line::Speaker;
    const std::string& text = scene.say(line.text);
    switch (line.speaker) {
    case Speaker::Contact:
    case Speaker::Student:
        drawBubble(text, line.speaker == Speaker::Student);
        break;
    case Speaker::Narrator:
        drawNarration(text);
        break;
    case Speaker::Feedback:
        drawFeedback(scene, text);
        break;
    }
}

} // namespace

void drawPartner(const PlayScene& scene, const game::ConversationView& talk, bool stacked) {
    const Palette& p = colours();
    const Partner partner = partnerOf(scene, talk);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    if (!stacked) {
        const float r = em(34);
        drawHead(scene, talk, at, r);
        ImGui::Dummy({2 * r, 2 * r});
        const float left = 2 * r + gap(space::l);
        Column words(at + ImVec2(left, 0), columnWidth() - left);
        paragraph(Font::Title, p.ink, scene.say(talk.title));
        paragraph(Font::Caption, p.muted, partner.name + " · " + aboutPartner(scene, talk));
        return;
    }
    const float r = std::min(em(72), columnWidth() / 2);
    drawHead(scene, talk, at, r);
    ImGui::Dummy({columnWidth(), 2 * r});
    verticalGap(space::m);
    paragraph(Font::Strong, p.ink, partner.name);
    if (!partner.role.empty())
        paragraph(Font::Caption, p.muted, lowerFirst(partner.role));
    paragraph(Font::Caption, p.muted, partner.firm);
    if (const game::Customer* customer = scene.view().find(talk.customer)) {
        verticalGap(space::s);
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("stemming: ", "mood: ") + moodWord(scene, faceMood(customer->mood)));
    }
}

float drawLines(const PlayScene& scene, const game::ConversationView& talk, std::size_t from) {
    float begins = 0;
    const float top = ImGui::GetCursorScreenPos().y;
    for (std::size_t i = 0; i < talk.lines.size(); ++i) {
        if (i == from)
            begins = ImGui::GetCursorScreenPos().y - top;
        drawLine(scene, talk.lines[i]);
        verticalGap(space::m);
    }
    return begins;
}

bool replyRow(const char* id, int number, std::string_view text) {
    const Palette& p = colours();
    const float pad = gap(12);
    const float badge = lineHeight(Font::Body) + gap(6);
    const float width = columnWidth();
    const float left = pad + badge + pad;
    const float wrap = width - left - pad;
    const float high = std::max(textHeight(Font::Body, text, wrap), badge);
    const Item it = item(id, {width, high + 2 * gap(9)});
    if (!it.visible)
        return it.pressed;
    it.draw->AddRectFilled(it.min,
                           it.max,
                           it.held      ? p.track
                           : it.hovered ? p.accentTint
                                        : p.card,
                           radius::button);
    const ImVec2 half(0.5F, 0.5F);
    it.draw->AddRect(it.min + half,
                     it.max - half,
                     it.hovered ? p.accent : p.border,
                     radius::button,
                     0,
                     it.hovered ? 2.0F : 1.0F);
    const ImVec2 box = it.min + ImVec2(pad, gap(9));
    it.draw->AddRectFilled(
        box, box + ImVec2(badge, badge), it.hovered ? p.accent : p.chip, radius::chip);
    const std::string shown = std::to_string(number);
    drawText(it.draw,
             Font::Strong,
             box + ImVec2((badge - textWidth(Font::Strong, shown)) / 2,
                          (badge - lineHeight(Font::Strong)) / 2),
             it.hovered ? p.onAccent : p.ink,
             shown);
    const float textHigh = textHeight(Font::Body, text, wrap);
    drawText(
        it.draw, Font::Body, {it.min.x + left, it.centre().y - textHigh / 2}, p.ink, text, wrap);
    focusRing(it, radius::button);
    return it.pressed;
}

} // namespace app

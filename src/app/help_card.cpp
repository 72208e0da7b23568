#include "app/help_card.h"

#include "app/card_body.h"
#include "app/face.h"
#include "app/item.h"
#include "app/ring_marks.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "game/terms.h"

#include <functional>

namespace app {
namespace {

struct Hint {
    base::Text title, text;
};

struct Key {
    base::Text keys, does;
};

const std::vector<Hint>& hints() {
    static const std::vector<Hint> all{
        {{"Kies wie je helpt", "Choose whom to serve"},
         {"Elk gezicht op de ring is een relatie. Waar het staat is de fase. De boog eromheen is "
          "de "
          "loyaliteit, en bij een potentiële klant de kans op een ja.",
          "Each face on the ring is a relationship. Its place is the phase. The arc around it is "
          "the "
          "loyalty, and of a potential customer the chance of a yes."}},
        {{"Kijk, en weet wat je niet weet", "Look, and know what you do not know"},
         {"Het dossier toont wat je kunt weten. Een brede band is een schatting: met onderzoek en "
          "gesprekken wordt die smaller. Klik op een cijfer: waarom veranderde het?",
          "The file shows what you can know. A wide band is an estimate: research and "
          "conversations narrow it. Click a figure: why did it change?"}},
        {{"Vul je week", "Fill your week"},
         {"Elke actie kost uren en soms geld. Zet acties in de agenda en noem de feiten waarop je "
          "keuze rust. Tot het einde van de week kun je ze weer weghalen.",
          "Every action costs hours and sometimes money. Put actions in your planner and name the "
          "facts your choice rests on. Until the week ends you can take them out again."}},
        {{"Voorspel, en sluit de week af", "Predict, and end the week"},
         {"Drie voorspellingen per week laten zien hoe goed je je klanten kent. Daarna gebeurt de "
          "week: lees het nieuws en kijk wie er op de ring verschoof.",
          "Three predictions a week show how well you know your customers. Then the week happens: "
          "read the news and see who moved on the ring."}},
    };
    return all;
}

const std::vector<Key>& keys() {
    static const std::vector<Key> all{
        {{"N · P", "N · P"}, {"volgende, vorige relatie", "next, previous relationship"}},
        {{"C", "C"}, {"je eigen bedrijf", "your own company"}},
        {{"1 – 9", "1 – 9"},
         {"groep acties; in een gesprek: antwoord", "group of actions; in a talk: reply"}},
        {{"A", "A"}, {"actie in de agenda", "action into the planner"}},
        {{"V", "V"}, {"voorspelling doen", "make a prediction"}},
        {{"B", "B"}, {"klantenbestand, als dat er is", "customer base, if there is one"}},
        {{"E", "E"}, {"week afsluiten", "end the week"}},
        {{"F1 · F2", "F1 · F2"}, {"uitleg, opdracht", "help, assignment"}},
        {{"Tab · Shift+Tab", "Tab · Shift+Tab"}, {"volgende, vorige", "next, previous"}},
        {{"Pijltjes", "Arrows"}, {"bewegen binnen een onderdeel", "move within a part"}},
        {{"Enter · Spatie", "Enter · Space"}, {"kiezen", "choose"}},
        {{"PgUp · PgDn", "PgUp · PgDn"}, {"bladeren in een kaart", "scroll a card"}},
        {{"Esc", "Esc"}, {"kaart sluiten", "close a card"}},
    };
    return all;
}

void drawKeys(const PlayScene& scene) {
    const Palette& p = colours();
    label(Font::CaptionStrong, p.accent, scene.say("Toetsen", "Keys"));
    verticalGap(8);
    float left = 0;
    for (const Key& key : keys())
        left = std::max(left, textWidth(Font::CaptionStrong, scene.say(key.keys)));
    left = std::ceil(left) + 2 * gap(8) + gap(12);
    for (const Key& key : keys()) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float width = columnWidth();
        ImDrawList* draw = ImGui::GetWindowDrawList();
        const std::string& text = scene.say(key.keys);
        const ImVec2 box(textWidth(Font::CaptionStrong, text) + 2 * gap(8),
                         lineHeight(Font::CaptionStrong) + 2 * gap(3));
        draw->AddRectFilled(at, at + box, p.chip, radius::chip);
        drawText(draw, Font::CaptionStrong, at + ImVec2(gap(8), gap(3)), p.ink, text);
        const std::string& does = scene.say(key.does);
        const float wrap = width - left;
        drawText(draw, Font::Caption, at + ImVec2(left, gap(3)), p.ink, does, wrap);
        const float high = std::max(box.y, textHeight(Font::Caption, does, wrap) + 2 * gap(3));
        ImGui::Dummy({width, high});
        verticalGap(5);
    }
}

void drawHints(const PlayScene& scene) {
    const Palette& p = colours();
    label(Font::CaptionStrong, p.accent, scene.say("Zo speel je", "How to play"));
    verticalGap(8);
    for (const Hint& hint : hints()) {
        paragraph(Font::Strong, p.ink, scene.say(hint.title));
        verticalGap(3);
        paragraph(Font::Caption, p.muted, scene.say(hint.text));
        verticalGap(space::m);
    }
}

using DrawMark = std::function<void(ImDrawList*, ImVec2 centre, float size)>;

// A mark and what it means, beside the one before where there is room.
void mark(bool first, const DrawMark& draw, const std::string& text) {
    const float side = lineHeight(Font::Caption) + 2 * gap(3);
    const float width = side + gap(4) + std::ceil(textWidth(Font::Caption, text));
    if (!first)
        flowNext(width, gap(14));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    draw(ImGui::GetWindowDrawList(), at + ImVec2(side / 2, side / 2), side * 0.3F);
    drawText(ImGui::GetWindowDrawList(),
             Font::Caption,
             at + ImVec2(side + gap(4), gap(3)),
             colours().ink,
             text);
    ImGui::Dummy({width, side});
}

void drawMarks(const PlayScene& scene) {
    const Palette& p = colours();
    label(Font::CaptionStrong, p.accent, scene.say("Tekens bij een gezicht", "Marks at a face"));
    verticalGap(6);
    for (std::size_t i = 0; i < moodCount; ++i)
        mark(
            i == 0,
            [i](ImDrawList* draw, ImVec2 centre, float size) {
                drawMoodMark(draw, centre, size, static_cast<Mood>(i));
            },
            scene.say(game::label(static_cast<game::Mood>(i))));
    mark(true, drawAttentionMark, scene.say("wacht op jou", "waits for you"));
    mark(false, drawReturningMark, scene.say("ex-klant", "former customer"));
    mark(
        false,
        [&p](ImDrawList* draw, ImVec2 centre, float size) {
            drawUnknownRing(
                draw, centre, size, std::max(1.0F, size * 0.16F), p.of(Phase::New).fill);
        },
        scene.say("loyaliteit nog onbekend", "loyalty not known yet"));
}

} // namespace

void HelpCard::draw(PlayScene& scene) {
    if (!m_card.isOpen())
        return;
    m_card.begin("help");
    Modal modal("help", scene.say("Uitleg", "Help"), em(860));
    if (!modal) {
        m_card.ended();
        return;
    }
    {
        CardBody body("text", {footerHeight(), 0, true});
        const float width = columnWidth();
        const float between = gap(32);
        const bool two = width >= em(640);
        const float first = two ? std::floor((width - between) * 0.54F) : width;
        const ImVec2 at = ImGui::GetCursorScreenPos();
        float high = 0;
        {
            Column column(at, first);
            drawHints(scene);
            drawMarks(scene);
        }
        high = ImGui::GetItemRectSize().y;
        const ImVec2 next = two ? at + ImVec2(first + between, 0) : at + ImVec2(0, high + gap(8));
        {
            Column column(next, two ? width - first - between : width);
            drawKeys(scene);
        }
        const float second = ImGui::GetItemRectSize().y + next.y - at.y;
        ImGui::SetCursorScreenPos(at);
        ImGui::Dummy({width, std::max(high, second)});
    }
    beginFooter();
    if (button("close", scene.say("Sluiten", "Close"), {ButtonKind::Secondary, 0, true, {}}))
        modal.close();
}

} // namespace app

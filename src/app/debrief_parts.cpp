#include "app/debrief_parts.h"

#include "app/debrief_source.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"

#include <algorithm>

namespace app {

void drawPart(const std::string& title, const std::string& text) {
    if (text.empty())
        return;
    label(Font::CaptionStrong, colours().accent, title);
    verticalGap(2);
    paragraph(Font::Body, colours().ink, text);
    verticalGap(space::m);
}

void drawTheory(DebriefScene& scene, const std::string& id) {
    const auto& cards = scene.desk.scenario().theory;
    const int at = scenario::indexOf(cards, id);
    if (at < 0)
        return;
    const std::string icon = ui().fonts().icon(Icon::Book);
    if (linkButton("theory",
                   (icon.empty() ? "" : icon + "  ") + scene.say("Theorie: ", "Theory: ") +
                       scene.say(cards[static_cast<std::size_t>(at)].title) + " ▸"))
        scene.wish.theory = id;
}

void drawKnown(const DebriefScene& scene, const game::DecisionRow& decision) {
    const Palette& p = colours();
    constexpr std::size_t most = 6;
    const std::vector<game::Fact> facts = knownAt(scene.desk, decision);
    label(Font::CaptionStrong, p.accent, scene.say("Wat je toen kon weten", "What you could know"));
    verticalGap(4);
    if (facts.empty())
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("In het dossier stond nog niets van vóór die week.",
                            "The record held nothing from before that week yet."));
    for (std::size_t i = 0; i < std::min(facts.size(), most); ++i) {
        const game::Fact& fact = facts[i];
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float dot = em(3.5F);
        const float left = 2 * dot + gap(10);
        ImGui::GetWindowDrawList()->AddCircleFilled(
            at + ImVec2(dot, lineHeight(Font::Body) / 2), dot, p.muted);
        Column column(at + ImVec2(left, 0), columnWidth() - left);
        const std::string when =
            fact.week > 0 ? "week " + std::to_string(fact.week) : scene.say("vooraf", "beforehand");
        richParagraph(
            Font::Body, Font::Body, p.muted, "**" + scene.say(fact.text) + "** · " + when);
    }
    if (facts.size() > most)
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("en nog ", "and ") + std::to_string(facts.size() - most) +
                      scene.say(" feiten in het dossier", " more facts in the record"));
    verticalGap(space::m);
}

} // namespace app

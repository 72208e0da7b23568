#include "app/play_agenda.h"

#include "app/panel_parts.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"

namespace app {
namespace {

std::string evidenceLabel(const PlayScene& scene, const game::AgendaItem& item) {
    const std::size_t facts = item.evidence.size();
    if (facts == 0)
        return scene.say("Onderbouwen", "Add evidence");
    return "✓ " + std::to_string(facts) +
           (facts == 1 ? scene.say(" feit", " fact") : scene.say(" feiten", " facts"));
}

std::string detailOf(const PlayScene& scene, const game::AgendaItem& item) {
    std::string out = hoursText(item.hours, scene.language);
    if (item.costCents != 0)
        out += " · " + base::formatMoney(item.costCents, scene.language);
    if (item.customer >= 0)
        out = nameOf(scene, item.customer) + " · " + out;
    if (!item.detail.empty())
        out += " · " + scene.say(item.detail);
    return out;
}

void plannedRow(PlayScene& scene, const game::AgendaItem& item, int position) {
    const Palette& p = colours();
    const float width = columnWidth();
    const float cross = lineHeight(Font::Body) + 2 * gap(7);
    const std::string evidence = evidenceLabel(scene, item);
    const bool asks = item.asksEvidence || !item.evidence.empty();
    const float chipWide =
        asks ? std::ceil(textWidth(Font::Caption, evidence)) + 2 * gap(8) + gap(8) : 0;
    const std::string& name = scene.say(item.name);
    const std::string detail = detailOf(scene, item);
    // The name stands before the cross, the rest before the evidence, which is below the cross; on
    // a narrow card the evidence goes below all words.
    const bool below = width - chipWide < em(150);
    const float nameWrap = width - cross - gap(8);
    const float wrap = asks && !below ? std::min(nameWrap, width - chipWide) : nameWrap;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const float nameHigh = textHeight(Font::CaptionStrong, name, nameWrap);
    const float textHigh = nameHigh + textHeight(Font::Caption, detail, wrap);
    drawText(draw, Font::CaptionStrong, at, p.ink, name, nameWrap);
    drawText(draw, Font::Caption, at + ImVec2(0, nameHigh), p.muted, detail, wrap);
    const float chipHigh = lineHeight(Font::Caption) + 2 * gap(2);
    const float chipTop = below ? textHigh + gap(3) : std::max(cross, nameHigh) + gap(3);
    ImGui::PushID(position);
    if (asks) {
        ImGui::SetCursorScreenPos(at + ImVec2(below ? 0 : width - chipWide + gap(8), chipTop));
        if (chipButton("evidence",
                       evidence,
                       scene.say("Op welke feiten rust deze keuze?",
                                 "On which facts does this choice rest?")))
            scene.wish.evidence = position;
    }
    ImGui::SetCursorScreenPos(at + ImVec2(width - cross, 0));
    if (iconButton(
            "out", Icon::Cross, "×", scene.say("Haal uit de agenda", "Take out of the planner")))
        scene.wish.take = game::Unplan{position};
    ImGui::PopID();
    ImGui::SetCursorScreenPos(at);
    const float high = std::max({textHigh, cross, asks ? chipTop + chipHigh : 0});
    ImGui::Dummy({width, high + gap(4)});
}

void heldRow(const PlayScene& scene, const game::AgendaItem& item) {
    const Palette& p = colours();
    flowText(Font::CaptionStrong, p.muted, (item.going ? "" : "✓ ") + scene.say(item.name), true);
    flowText(Font::Caption,
             p.muted,
             "· " + hoursText(item.hours, scene.language) +
                 (item.going ? scene.say(" · bezig", " · under way")
                             : scene.say(" · gevoerd", " · held")));
}

} // namespace

void drawAgenda(PlayScene& scene, bool title) {
    const Palette& p = colours();
    const game::View& view = scene.view();
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), gap(2)});
    if (title) {
        label(Font::Strong, p.ink, scene.say("Je agenda", "Your planner"));
        verticalGap(3);
    }
    for (std::size_t i = 0; i < view.inbox.size(); ++i) {
        invitationRow(scene, view.inbox[i], static_cast<int>(i));
        verticalGap(2);
    }
    for (const game::AgendaItem& item : view.held)
        heldRow(scene, item);
    for (std::size_t i = 0; i < view.agenda.size(); ++i)
        plannedRow(scene, view.agenda[i], static_cast<int>(i));
    if (view.finished)
        paragraph(
            Font::Caption, p.muted, scene.say("De periode is voorbij.", "The period is over."));
    else if (view.agenda.empty())
        paragraph(Font::Caption,
                  p.muted,
                  scene.say("Nog niets gepland. Kies rechts een actie en voeg die toe.",
                            "Nothing planned yet. Choose an action on the right and add it."));
    ImGui::PopStyleVar();
}

} // namespace app

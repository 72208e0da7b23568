#include "app/play_dossier.h"

#include "app/panel_parts.h"
#include "app/play_ring.h"
#include "app/play_words.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"

#include <algorithm>

namespace app {
namespace {

using game::Figure;

// A dot that stays at the end of a line rather than begin the next.
constexpr const char* trailingDot = "\u00A0· ";

std::string nameAndRole(const PlayScene& scene, const game::PersonView& person) {
    const std::string& role = scene.say(person.role);
    return role.empty() ? person.name : person.name + ", " + role;
}

std::string whoText(const PlayScene& scene, const game::Customer& customer) {
    std::string out;
    if (!customer.people.empty())
        out = nameAndRole(scene, customer.people.front()) + trailingDot;
    return out + lowerFirst(scene.say(customer.segment)) + trailingDot +
           standingText(customer, scene.view().week, scene.language);
}

void drawHead(PlayScene& scene, const game::Customer& customer) {
    const Palette& p = colours();
    const float face = gap(36);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    const float cross = lineHeight(Font::Body) + 2 * gap(7);
    drawPortrait(at + ImVec2(face, face), face, customer);
    const float left = 2 * face + gap(14);
    const float beside = width - left - cross - gap(4);
    // Where there is little room beside the face, only the name goes there.
    const bool below = beside < em(225);
    float high = 2 * face;
    const float nameHigh = textHeight(Font::Title, customer.name, beside);
    {
        const float sink = below ? std::max(0.0F, (2 * face - nameHigh) / 2) : 0;
        Column column(at + ImVec2(left, sink), beside);
        paragraph(Font::Title, p.ink, customer.name);
    }
    if (below)
        high = std::max(high, nameHigh) + gap(6);
    {
        Column column(below ? at + ImVec2(0, high) : at + ImVec2(left, nameHigh + 2),
                      below ? width : beside);
        paragraph(Font::Body, p.muted, whoText(scene, customer));
    }
    const float who = ImGui::GetItemRectSize().y;
    high = below ? high + who : std::max(high, nameHigh + 2 + who);
    ImGui::SetCursorScreenPos(at + ImVec2(width - cross, 0));
    if (iconButton("company",
                   Icon::Cross,
                   "×",
                   scene.say("Terug naar het bedrijf (Esc)", "Back to the company (Esc)")))
        scene.wish.select = -1;
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
}

void drawUrgent(PlayScene& scene, const game::Customer& customer) {
    const Palette& p = colours();
    if (customer.complaintWeeks > 0) {
        const std::string weeks = std::to_string(customer.complaintWeeks);
        const bool one = customer.complaintWeeks == 1;
        noticeBand(p.badTint,
                   p.badText,
                   Icon::Warning,
                   scene.say("Open klacht, al ", "Complaint open for ") + weeks +
                       (one ? scene.say(" week", " week") : scene.say(" weken", " weeks")) +
                       scene.say(". Wachten kost vertrouwen.", ". Waiting costs trust."));
    }
    if (customer.waitsForAnswer)
        noticeBand(p.accentTint,
                   p.accent,
                   Icon::Clock,
                   scene.say("Vroeg zelf iets en wacht op je reactie.",
                             "Asked you something and waits for your reply."));
    const auto& inbox = scene.view().inbox;
    for (std::size_t i = 0; i < inbox.size(); ++i)
        if (inbox[i].customer == customer.index)
            invitationRow(scene, inbox[i], static_cast<int>(i));
}

std::vector<EstimateMeter> metersOf(const game::Customer& c) {
    if (c.isCustomer)
        return {
            {"loyalty", {"Loyaliteit", "Loyalty"}, c.loyalty, Figure::Loyalty, false, false, {}},
            {"satisfaction",
             {"Tevredenheid", "Satisfaction"},
             c.satisfaction,
             Figure::Satisfaction,
             false,
             false,
             {}},
            {"trust", {"Vertrouwen", "Trust"}, c.trust, Figure::Trust, false, false, {}},
            {"churn",
             {"Kans op vertrek", "Churn probability"},
             c.churn,
             Figure::Churn,
             true,
             true,
             {}}};
    const base::Text ask{"Klik: vraag ernaar bij Leads.", "Click: ask about it under Leads."};
    std::vector<EstimateMeter> rows;
    if (c.phase == game::RingPhase::Potential && !c.returning)
        rows = {{"need", {"Behoefte", "Need"}, c.need, {}, false, false, ask},
                {"budget", {"Budget", "Budget"}, c.budget, {}, false, false, ask},
                {"authority", {"Beslist zelf", "Authority"}, c.authority, {}, false, false, ask},
                {"timing", {"Moment", "Timing"}, c.timing, {}, false, false, ask}};
    else
        rows = {{"trust", {"Vertrouwen", "Trust"}, c.trust, Figure::Trust, false, false, {}},
                {"goodwill",
                 {"Welwillendheid", "Goodwill"},
                 c.goodwill,
                 Figure::Goodwill,
                 false,
                 false,
                 {}}};
    rows.push_back({"win",
                    {"Kans op een ja", "Chance of a yes"},
                    {c.winChance, 0.0},
                    {},
                    false,
                    true,
                    {"Slagingskans van een voorstel dat je nu doet.",
                     "Chance that a proposal made now succeeds."}});
    return rows;
}

void drawNeeds(PlayScene& scene, const game::Customer& customer) {
    const Palette& p = colours();
    std::vector<std::string> known;
    for (const base::Text& motive : customer.knownMotives)
        if (std::find(known.begin(), known.end(), lowerFirst(scene.say(motive))) == known.end())
            known.push_back(lowerFirst(scene.say(motive)));
    const std::string title = scene.say("Bekende behoeften:", "Known needs:");
    const std::string question = "?";
    const std::string research = scene.say("→ doe onderzoek", "→ do research");
    const float chip = std::ceil(textWidth(Font::Caption, question)) + 2 * gap(8);
    const float wide = std::ceil(textWidth(Font::Caption, research));
    const auto unknown = static_cast<float>(customer.unknownMotives);
    std::string names;
    for (std::size_t i = 0; i < known.size(); ++i)
        names += (i > 0 ? ", " : "") + known[i];
    // All in one line; else the words as a paragraph, and what can be pressed below it.
    const float all = textWidth(Font::Caption, title) + textWidth(Font::CaptionStrong, names) +
                      gap(5) + unknown * (chip + gap(5)) + (unknown > 0 ? wide + gap(8) : 0) + 2;
    const bool line = all <= columnWidth();
    if (line) {
        flowText(Font::Caption, p.muted, title, true);
        if (!known.empty())
            flowText(Font::CaptionStrong, p.ink, names);
    } else if (known.empty()) {
        label(Font::Caption, p.muted, title);
    } else {
        richParagraph(Font::Caption, Font::CaptionStrong, p.muted, title + " **" + names + "**");
    }
    for (int i = 0; i < customer.unknownMotives; ++i) {
        if (line || i > 0)
            flowNext(chip, gap(5));
        ImGui::PushID(i);
        if (chipButton("unknown",
                       question,
                       scene.say("Wat deze persoon beweegt, weet je nog niet.",
                                 "What moves this person you do not know yet.")))
            scene.wish.group = scenario::ActionGroup::Research;
        ImGui::PopID();
    }
    if (customer.unknownMotives == 0)
        return;
    flowNext(wide, gap(8));
    const Item it = item("research", {wide, lineHeight(Font::Caption) + 2 * gap(2)});
    if (it.visible)
        drawText(it.draw,
                 Font::Caption,
                 it.min + ImVec2(0, gap(2)),
                 it.hovered ? p.accentHover : p.accent,
                 research);
    focusRing(it, 4);
    if (it.pressed)
        scene.wish.group = scenario::ActionGroup::Research;
}

} // namespace

void drawDossier(PlayScene& scene, const game::Customer& customer) {
    ImGui::PushID(customer.index);
    drawHead(scene, customer);
    if (scene.choice.quoteInDossier && !customer.bubble.empty())
        paragraph(Font::Body, colours().ink, quoted(scene.say(customer.bubble)));
    verticalGap(space::xs);
    drawUrgent(scene, customer);
    const std::vector<EstimateMeter> meters = metersOf(customer);
    const int pressed = estimateMeters(scene, meters);
    if (pressed >= 0)
        scene.wish.group =
            meters[static_cast<std::size_t>(pressed)].hint.nl.find("Leads") != std::string::npos
                ? scenario::ActionGroup::Leads
                : scenario::ActionGroup::Proposition;
    drawNeeds(scene, customer);
    drawDossierParts(scene, customer);
    ImGui::PopID();
}

} // namespace app

#include "app/play_company.h"

#include "app/item.h"
#include "app/panel_parts.h"
#include "app/play_dossier.h"
#include "app/play_words.h"
#include "app/ring_layout.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_card.h"
#include "game/terms.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

std::string upperFirst(std::string text) {
    if (!text.empty())
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

void drawHead(const PlayScene& scene) {
    const Palette& p = colours();
    const float radius = gap(36);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    ImDrawList* draw = ImGui::GetWindowDrawList();
    const ImVec2 c = at + ImVec2(radius, radius);
    // The cycle in small: four arcs in the colours of the phases.
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const Sector sector = sectorOf(static_cast<Phase>(i));
        draw->PathArcTo(c, radius * 0.78F, sector.from, sector.to, 24);
        draw->PathStroke(p.phase[i].fill, 0, radius * 0.3F);
    }
    const float left = 2 * radius + gap(14);
    {
        Column column(at + ImVec2(left, 0), width - left);
        paragraph(Font::Title, p.ink, scene.say(scene.desk.scenario().title));
        verticalGap(2);
        paragraph(Font::Body,
                  p.muted,
                  scene.say("Het bedrijf als geheel. Kies een gezicht op de ring voor één relatie.",
                            "The company as a whole. Choose a face on the ring to see one "
                            "relationship."));
    }
    const float high = std::max(2 * radius, ImGui::GetItemRectSize().y);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
}

// A group of levels that bind each other: the weakest is marked.
template<std::size_t Count, class Enum>
void levelMeters(PlayScene& scene,
                 const char* id,
                 const std::array<double, Count>& levels,
                 const std::string& explanation,
                 float labelWidth) {
    const Palette& p = colours();
    const auto weakest =
        static_cast<std::size_t>(std::min_element(levels.begin(), levels.end()) - levels.begin());
    ImGui::PushID(id);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), 0});
    for (std::size_t i = 0; i < Count; ++i) {
        const std::string name = upperFirst(scene.say(game::label(static_cast<Enum>(i))));
        const std::string value = points(levels[i], scene.language);
        Meter meter;
        meter.label = name;
        meter.labelWidth = labelWidth;
        meter.share = levels[i];
        meter.value = value;
        meter.colour = i == weakest ? p.bad : p.accent;
        meter.explanation = explanation;
        ImGui::PushID(static_cast<int>(i));
        if (meterRow("level", meter))
            scene.wish.group = scenario::ActionGroup::Organisation;
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    ImGui::PopID();
    const std::string name = scene.say(game::label(static_cast<Enum>(weakest)));
    richParagraph(Font::Caption,
                  Font::CaptionStrong,
                  p.muted,
                  scene.say("De zwakste schakel remt de rest: **",
                            "The weakest link holds the rest back: **") +
                      name + "**.");
}

void drawChoices(const PlayScene& scene) {
    const Palette& p = colours();
    const game::View& view = scene.view();
    std::string text = scene.say("Doelgroep: **", "Target group: **");
    if (view.targetSegment)
        text += lowerFirst(scene.say(
            scene.desk.scenario().segments[static_cast<std::size_t>(*view.targetSegment)].name));
    else
        text += scene.say("nog niet gekozen", "not chosen yet");
    richParagraph(Font::Caption, Font::CaptionStrong, p.muted, text + "**");
    text = scene.say("Wat is een klant: **", "What is a customer: **");
    if (view.definition)
        text += scene.say(*view.definition) +
                scene.say("** Zo geteld heb je er **", "** Counted like that you have **") +
                std::to_string(view.countedCustomers) + "**.";
    else
        text += scene.say("nog niet vastgelegd", "not settled yet") + "**";
    richParagraph(Font::Caption, Font::CaptionStrong, p.muted, text);
}

void drawCounts(const PlayScene& scene) {
    const Palette& p = colours();
    std::array<int, phaseCount> counts{};
    for (const game::Customer& customer : scene.view().customers)
        ++counts[static_cast<std::size_t>(customer.phase)];
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const std::string name = scene.say(game::label(static_cast<game::RingPhase>(i))) + "  **" +
                                 std::to_string(counts[i]) + "**";
        richParagraph(Font::Caption, Font::CaptionStrong, p.phase[i].text, name);
    }
}

// A figure of the company: its name, its value, and why it changed when pressed.
void figureRow(PlayScene& scene,
               const char* id,
               const std::string& name,
               const std::string& value,
               game::Figure figure) {
    const Palette& p = colours();
    const float width = columnWidth();
    const Item it = item(id, {width, lineHeight(Font::Caption) + 2 * gap(3)});
    if (it.visible) {
        if (it.hovered)
            it.draw->AddRectFilled(it.min - ImVec2(4, 0), it.max, p.accentTint, 4);
        const float y = it.min.y + gap(3);
        drawText(it.draw, Font::Caption, {it.min.x, y}, p.muted, name);
        const float wide = textWidth(Font::CaptionStrong, value);
        drawText(it.draw, Font::CaptionStrong, {it.max.x - wide - 2, y}, p.ink, value);
        focusRing(it, 4);
        explain(it, scene.say("Klik: waarom veranderde dit?", "Click: why did this change?"));
    }
    if (it.pressed)
        scene.wish.why = std::make_pair(figure, -1);
}

void drawFigures(PlayScene& scene) {
    const game::View& view = scene.view();
    const base::Language language = scene.language;
    figureRow(scene,
              "revenue",
              scene.say("Omzet (laatste dertien weken)", "Revenue (last thirteen weeks)"),
              base::formatMoney(view.revenueQuarterCents, language),
              game::Figure::Revenue);
    figureRow(scene,
              "loyalty",
              scene.say("Gemiddelde loyaliteit", "Average loyalty"),
              points(view.averageLoyalty, language),
              game::Figure::AverageLoyalty);
    figureRow(scene,
              "nps",
              "NPS",
              view.nps ? base::formatSigned(view.nps->mean, 0, language) + " ±" +
                             base::formatNumber(view.nps->deviation, 0, language)
                       : scene.say("nog niet gemeten", "not measured yet"),
              game::Figure::Nps);
    figureRow(scene,
              "clv",
              scene.say("Klantwaarde van alle klanten", "Lifetime value of all customers"),
              base::formatMoney(view.lifetimeValueCents, language),
              game::Figure::LifetimeValue);
}

} // namespace

void drawCompany(PlayScene& scene) {
    ImGui::PushID("company");
    const Palette& p = colours();
    const game::View& view = scene.view();
    drawHead(scene);
    verticalGap(space::s);
    std::vector<std::string> labels;
    labels.reserve(sim::crmFactorCount);
    for (int i = 0; i < sim::crmFactorCount; ++i)
        labels.push_back(upperFirst(scene.say(game::label(static_cast<sim::CrmFactor>(i)))));
    label(Font::CaptionStrong, p.ink, scene.say("Succesfactoren van CRM", "CRM success factors"));
    levelMeters<sim::crmFactorCount, sim::CrmFactor>(
        scene,
        "crm",
        view.crm,
        scene.say("Klik: investeren doe je bij Organisatie.",
                  "Click: you invest under Organisation."),
        meterLabelWidth(labels));
    const auto& record = scene.desk.session().companyRecord();
    const bool chain =
        foldLink(scene, "chain", scene.say("Klantgerichtheid", "Customer orientation"), true);
    const bool choices = foldLink(
        scene, "choices", scene.say("Doelgroep en definitie", "Target and definition"), false);
    const bool counts = foldLink(scene, "counts", scene.say("Cijfers", "Figures"), false);
    const bool facts = foldLink(scene,
                                "company-facts",
                                scene.say("Feiten ", "Facts ") + std::to_string(record.size()),
                                false);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {gap(6), gap(3)});
    if (chain) {
        const UnfoldedPart unfolded(scene, "chain");
        verticalGap(space::s);
        label(Font::CaptionStrong,
              p.ink,
              scene.say("Van bewust naar vriendelijk", "From aware to friendly"));
        std::vector<std::string> links;
        links.reserve(sim::chainLinkCount);
        for (int i = 0; i < sim::chainLinkCount; ++i)
            links.push_back(upperFirst(scene.say(game::label(static_cast<sim::ChainLink>(i)))));
        levelMeters<sim::chainLinkCount, sim::ChainLink>(
            scene,
            "links",
            view.chain,
            scene.say("Klik: het team trainen doe je bij Organisatie.",
                      "Click: you train the team under Organisation."),
            meterLabelWidth(links));
    }
    if (choices) {
        const UnfoldedPart unfolded(scene, "choices");
        verticalGap(space::s);
        drawChoices(scene);
    }
    if (counts) {
        const UnfoldedPart unfolded(scene, "counts");
        verticalGap(space::s);
        drawFigures(scene);
        drawCounts(scene);
    }
    if (facts) {
        const UnfoldedPart unfolded(scene, "company-facts");
        verticalGap(space::s);
        drawFactList(scene, record);
    }
    ImGui::PopStyleVar();
    ImGui::PopID();
}

} // namespace app

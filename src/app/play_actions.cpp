#include "app/play_actions.h"

#include "app/argument_card.h"
#include "app/panel_parts.h"
#include "app/play_words.h"
#include "app/section.h"
#include "app/slot_form.h"
#include "app/text.h"
#include "app/vec.h"
#include "app/widgets_button.h"
#include "app/widgets_card.h"

#include <algorithm>

namespace app {
namespace {

constexpr const char* refusedPart = "refused";

// Shorter than the groups' full names, so that the tabs take two rows rather than three.
base::Text tabLabel(scenario::ActionGroup group) {
    switch (group) {
    case scenario::ActionGroup::Proposition:
        if (columnWidth() >= em(420))
            break;
        return {"Propositie", "Proposition"};
    case scenario::ActionGroup::Research:
        return {"Onderzoek", "Research"};
    case scenario::ActionGroup::WinBack:
        return {"Afscheid", "Farewell"};
    default:
        break;
    }
    return scenario::label(group);
}

// The questions of the chosen action, or the way to its card; what to mind; the theory.
void drawChosen(PlayScene& scene, const game::Offer& offer) {
    const Palette& p = colours();
    const float inset = gap(12);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = columnWidth();
    {
        Column column(at + ImVec2(inset, gap(4)), width - inset);
        if (offer.refusal) {
            paragraph(Font::Caption, p.muted, scene.say(offer.description));
        } else {
            if (offer.warning)
                noticeBand(mixColour(p.panel, p.warn, 0.14F),
                           p.warnText,
                           Icon::Warning,
                           scene.say(*offer.warning));
            if (ArgumentCard::suits(offer)) {
                if (button("build",
                           scene.say("Bouw je argument ▸", "Build your argument ▸"),
                           {ButtonKind::Secondary, 0, true, {}}))
                    scene.wish.argument = true;
            } else if (!offer.slots.empty()) {
                fillInitialAnswers(scene.choice.answers, offer.slots);
                if (slotForm(scene, offer.slots, scene.choice.answers))
                    scene.choice.refusal = {};
            }
        }
        if (theoryLink("theory", scene, offer.theory))
            scene.wish.theory = offer.theory;
        verticalGap(space::xs);
    }
    const float high = ImGui::GetItemRectSize().y + gap(4);
    ImGui::GetWindowDrawList()->AddRectFilled(
        at + ImVec2(3, gap(4)), at + ImVec2(5, high), mixColour(p.panel, p.accent, 0.45F), 1);
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy({width, high});
}

void drawOffer(PlayScene& scene, const game::Offer& offer) {
    const bool chosen = scene.choice.action == offer.id;
    const std::string cost = costText(offer.hours, offer.costCents, scene.language);
    std::string reason = offer.refusal ? scene.say(*offer.refusal) : std::string();
    ImGui::PushID(offer.id.c_str());
    const bool pressed = actionCard("card",
                                    {scene.say(offer.name),
                                     scene.say(offer.description),
                                     cost,
                                     chosen,
                                     !offer.refusal,
                                     reason});
    if (pressed) {
        scene.choice.action = chosen ? std::string() : offer.id;
        scene.choice.answers.clear();
        scene.choice.refusal = {};
        scene.choice.scrollToAction = !chosen;
    }
    if (scene.choice.action == offer.id) {
        drawChosen(scene, offer);
        // Its questions come into view, unless they are longer than the view.
        const ImVec2 view = ImGui::GetWindowSize();
        const float below = ImGui::GetItemRectMax().y - (ImGui::GetWindowPos().y + view.y);
        if (scene.choice.scrollToAction && below > 0 && ImGui::GetItemRectSize().y < view.y * 0.8F)
            ImGui::SetScrollY(ImGui::GetScrollY() + below + gap(8));
        scene.choice.scrollToAction = false;
    }
    ImGui::PopID();
}

void drawTabs(PlayScene& scene, const std::vector<scenario::ActionGroup>& groups) {
    std::vector<std::string> labels;
    int at = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        labels.push_back(scene.say(tabLabel(groups[i])));
        if (groups[i] == scene.choice.group)
            at = static_cast<int>(i);
    }
    if (tabChips("groups", labels, at))
        scene.wish.group = groups[static_cast<std::size_t>(at)];
}

} // namespace

std::vector<scenario::ActionGroup> groupsOffered(PlayScene& scene) {
    std::vector<scenario::ActionGroup> groups;
    const auto& offers = scene.desk.offers(scene.choice.customer);
    for (int i = 0; i < scenario::actionGroupCount; ++i) {
        const auto group = static_cast<scenario::ActionGroup>(i);
        if (std::any_of(offers.begin(), offers.end(), [group](const game::Offer& offer) {
                return offer.group == group;
            }))
            groups.push_back(group);
    }
    return groups;
}

const game::Offer* chosenOffer(PlayScene& scene) {
    for (const game::Offer& offer : scene.desk.offers(scene.choice.customer))
        if (offer.id == scene.choice.action)
            return &offer;
    return nullptr;
}

game::PlanAction planOf(const PlayScene& scene, const game::Offer& offer) {
    game::PlanAction plan;
    plan.action = offer.id;
    const game::Customer* customer = scene.selected();
    if (!offer.companyWide && customer != nullptr)
        plan.customer = customer->id;
    const bool no = declined(scene.choice.answers);
    for (const game::Choice& answer : scene.choice.answers)
        if (!answer.values.empty() && (!no || answer.slot == "bid"))
            plan.choices.push_back(answer);
    return plan;
}

void drawActions(PlayScene& scene) {
    drawTabs(scene, groupsOffered(scene));
    verticalGap(space::xs);
    const auto& offers = scene.desk.offers(scene.choice.customer);
    const auto inGroup = [&scene](const game::Offer& offer) {
        return offer.group == scene.choice.group;
    };
    int refused = 0;
    int possible = 0;
    // First what is for this customer, then what is for everybody.
    for (const bool wide : {false, true}) {
        bool titled = scene.choice.customer < 0 || possible == 0;
        for (const game::Offer& offer : offers) {
            if (!inGroup(offer) || offer.companyWide != wide)
                continue;
            refused += offer.refusal ? 1 : 0;
            if (offer.refusal)
                continue;
            if (wide && !titled)
                label(Font::Caption,
                      colours().muted,
                      scene.say("Voor het hele bedrijf", "For the whole company"));
            titled = true;
            ++possible;
            drawOffer(scene, offer);
        }
    }
    if (refused == 0)
        return;
    // With nothing else to show, the reasons are what there is to read.
    bool open = possible == 0 || scene.choice.open.contains(refusedPart);
    const std::string number = std::to_string(refused);
    if (sectionHeading(
            refusedPart, scene.say("Nu niet mogelijk", "Not possible now"), number, open)) {
        if (open)
            scene.choice.open.erase(refusedPart);
        else
            scene.choice.open.insert(refusedPart);
    }
    if (!open)
        return;
    for (const game::Offer& offer : offers)
        if (inGroup(offer) && offer.refusal)
            drawOffer(scene, offer);
}

} // namespace app

#include "game/actions/questions.h"

namespace game {

namespace {

constexpr int mostClaims = 6;

Slot claimSlot(const scenario::Scenario& scenario) {
    Slot slot;
    slot.id = "claims";
    slot.label = {"Welke voordelen noem je?", "Which benefits do you name?"};
    slot.kind = Slot::Kind::Many;
    slot.most = mostClaims;
    for (const scenario::Feature& feature : scenario.features) {
        const Text& motive = scenario.motives[static_cast<std::size_t>(feature.motive)].name;
        slot.options.push_back(
            {feature.id,
             feature.benefit,
             {feature.feature.nl + " → " + feature.advantage.nl + " · " + motive.nl,
              feature.feature.en + " → " + feature.advantage.en + " · " + motive.en}});
    }
    return slot;
}

Slot proofSlot(const scenario::Scenario& scenario) {
    Slot slot;
    slot.id = "proof";
    slot.label = {"Welke bewijzen laat je zien?", "Which proof do you show?"};
    slot.kind = Slot::Kind::Many;
    slot.most = 2;
    for (const scenario::Feature& feature : scenario.features)
        if (!feature.proof.empty())
            slot.options.push_back({feature.id, feature.proof, feature.benefit});
    return slot;
}

Slot themeSlot(const scenario::Scenario& scenario) {
    Slot slot;
    slot.id = "theme";
    slot.label = {"Waar gaat het over?", "What is it about?"};
    for (const scenario::Motive& motive : scenario.motives)
        slot.options.push_back({motive.id, motive.name, {}});
    slot.options.push_back({"general", {"Algemeen nieuws", "General news"}, {}});
    return slot;
}

} // namespace

std::shared_ptr<const Questions> questionsOf(const scenario::Scenario& scenario) {
    return std::make_shared<const Questions>(
        Questions{claimSlot(scenario), proofSlot(scenario), themeSlot(scenario)});
}

} // namespace game

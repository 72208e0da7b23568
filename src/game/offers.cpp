#include "game/decide.h"
#include "game/plan.h"
#include "game/session.h"
#include "game/state.h"

namespace game {

namespace {

// What a commercial contact asks the student to check first; the rule, never the answer.
std::optional<Text> reminder(const scenario::ActionDef& action) {
    if (!action.commercial)
        return std::nullopt;
    switch (action.channel.value_or(sim::Channel::Email)) {
    case sim::Channel::Call:
        return Text{"Mag je deze relatie bellen? Kijk naar toestemming en bezwaar in het dossier.",
                    "May you call them? Check consent and objection in the file."};
    case sim::Channel::Email:
        return Text{"Mag je hier mailen? Kijk naar toestemming in het dossier.",
                    "May you e-mail them? Check consent in the file."};
    default:
        return std::nullopt;
    }
}

std::optional<Text> refused(const Sight& sight, int action, int customer) {
    if (sight.state.finished)
        return sight.because("De periode is afgelopen.", "The period is over.");
    const bool forOne = sight.scenario.actions[static_cast<std::size_t>(action)].audience ==
                        scenario::Audience::One;
    return whyNot(sight, action, forOne ? customer : -1);
}

} // namespace

std::vector<Offer> Session::offers(int customer) const {
    std::vector<Offer> offers;
    for (std::size_t i = 0; i < m_scenario->actions.size(); ++i)
        if (customer >= 0 || m_scenario->actions[i].audience != scenario::Audience::One)
            offers.push_back(offer(static_cast<int>(i), customer));
    return offers;
}

Offer Session::offer(int action, int customer) const {
    const scenario::ActionDef& definition = m_scenario->actions[static_cast<std::size_t>(action)];
    Offer offer;
    offer.id = definition.id;
    offer.group = definition.group;
    offer.kind = definition.kind;
    offer.name = definition.name;
    offer.description = definition.description;
    offer.hours = definition.hours;
    offer.costCents = definition.costCents;
    offer.companyWide = definition.audience != scenario::Audience::One;
    offer.refusal = refused({*m_state, *m_scenario, m_seed}, action, customer);
    offer.warning = reminder(definition);
    offer.slots = questions(action, customer);
    offer.theory = definition.theory;
    offer.asksEvidence = !definition.evidence.empty();
    return offer;
}

std::vector<Slot> Session::questions(int action, int customer) const {
    static const std::vector<Choice> none;
    const scenario::ActionDef& definition = m_scenario->actions[static_cast<std::size_t>(action)];
    const bool forOne = definition.audience == scenario::Audience::One;
    const Sight sight{*m_state, *m_scenario, m_seed};
    return ruleOf(definition.kind).slots(sight, {definition, action, forOne ? customer : -1, none});
}

bool Session::allows(int action, int customer) const {
    return !refused({*m_state, *m_scenario, m_seed, false}, action, customer);
}

} // namespace game

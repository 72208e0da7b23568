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

} // namespace

std::vector<Offer> Session::offers(int customer) const {
    const Sight sight{*m_state, *m_scenario, m_seed};
    std::vector<Offer> offers;
    static const std::vector<Choice> none;
    for (std::size_t i = 0; i < m_scenario->actions.size(); ++i) {
        const scenario::ActionDef& action = m_scenario->actions[i];
        const bool forOne = action.audience == scenario::Audience::One;
        if (forOne && customer < 0)
            continue;
        const int index = static_cast<int>(i);
        const int who = forOne ? customer : -1;
        Offer offer;
        offer.id = action.id;
        offer.group = action.group;
        offer.kind = action.kind;
        offer.name = action.name;
        offer.description = action.description;
        offer.hours = action.hours;
        offer.costCents = action.costCents;
        offer.companyWide = !forOne;
        offer.refusal = m_state->finished
                            ? std::optional(Text{"De periode is afgelopen.", "The period is over."})
                            : whyNot(sight, index, who);
        offer.warning = reminder(action);
        offer.slots = ruleOf(action.kind).slots(sight, {action, index, who, none});
        offer.theory = action.theory;
        offer.asksEvidence = !action.evidence.empty();
        offers.push_back(std::move(offer));
    }
    return offers;
}

} // namespace game

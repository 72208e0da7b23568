#include "game/actions/action.h"

#include <algorithm>
#include <cstdlib>

namespace game {

sim::Stimulus Deed::stimulus(sim::StimulusKind kind, int who) const {
    sim::Stimulus stimulus{.kind = kind, .customer = who};
    stimulus.cause = {sim::CauseKind::Action, index};
    stimulus.nth = index % 16;
    return stimulus;
}

const std::string& Deed::answer(std::string_view slot) const {
    static const std::string none;
    const std::vector<std::string>& all = answers(slot);
    return all.empty() ? none : all.front();
}

const std::vector<std::string>& Deed::answers(std::string_view slot) const {
    static const std::vector<std::string> none;
    for (const Choice& choice : choices)
        if (choice.slot == slot)
            return choice.values;
    return none;
}

double Deed::number(std::string_view slot) const {
    return std::strtod(answer(slot).c_str(), nullptr);
}

std::vector<int> reached(const Sight& sight, const Deed& deed) {
    using scenario::Audience;
    std::vector<int> all;
    if (deed.action.audience == Audience::One)
        return {deed.customer};
    for (int i = 0; i < sight.state.truth.customers(); ++i) {
        if (!sight.relation(i).present || deed.action.audience == Audience::Company)
            continue;
        const bool buys = publicPhase(sight.state, i) == sim::Phase::New;
        const bool dropped = publicStage(sight.state, i) == sim::Stage::Disqualified && !buys;
        const bool wanted = deed.action.audience == Audience::AllRelations ||
                            (deed.action.audience == Audience::AllCustomers) == buys;
        if (wanted && !dropped && phaseSuits(sight, deed.action, i) &&
            stageSuits(sight, deed.action, i))
            all.push_back(i);
    }
    return all;
}

bool phaseSuits(const Sight& sight, const scenario::ActionDef& action, int customer) {
    const auto& phases = action.phases;
    return phases.empty() ||
           std::find(phases.begin(), phases.end(), seenPhase(sight.state, customer)) !=
               phases.end();
}

bool stageSuits(const Sight& sight, const scenario::ActionDef& action, int customer) {
    const auto& stages = action.stages;
    return stages.empty() || seenPhase(sight.state, customer) != sim::Phase::Potential ||
           std::find(stages.begin(), stages.end(), publicStage(sight.state, customer)) !=
               stages.end();
}

sim::Phase seenPhase(const State& state, int customer) {
    const sim::Phase open = publicPhase(state, customer);
    if (open != sim::Phase::New)
        return open;
    if (state.imagined)
        return truePhase(state, customer);
    const std::optional<sim::Phase> seen = state.relations[static_cast<std::size_t>(customer)].seen;
    return seen ? *seen : likeliest(sim::phaseChances(state.belief, customer));
}

sim::Phase likeliest(const sim::PhaseChances& chances) {
    if (chances.atRisk > 0.5)
        return sim::Phase::AtRisk;
    return chances.loyal >= 0.5 ? sim::Phase::Loyal : sim::Phase::New;
}

RingPhase ringPhaseOf(const State& state, int customer) {
    switch (seenPhase(state, customer)) {
    case sim::Phase::New:
        return RingPhase::New;
    case sim::Phase::Loyal:
        return RingPhase::Loyal;
    case sim::Phase::AtRisk:
        return RingPhase::Farewell;
    case sim::Phase::Former:
        return state.week - state.relations[static_cast<std::size_t>(customer)].sinceWeek <=
                       farewellWeeks
                   ? RingPhase::Farewell
                   : RingPhase::Potential;
    default:
        return RingPhase::Potential;
    }
}

std::optional<Text> noReason(const Sight& /*sight*/, const Deed& /*deed*/) {
    return std::nullopt;
}

std::vector<Slot> noSlots(const Sight& /*sight*/, const Deed& /*deed*/) {
    return {};
}

std::vector<Slot> personSlots(const Sight& sight, int customer) {
    const auto& people = sight.customer(customer).people;
    if (people.size() < 2)
        return {};
    Slot slot;
    slot.id = "person";
    slot.label = {"Met wie?", "With whom?"};
    for (std::size_t i = 0; i < people.size(); ++i)
        slot.options.push_back(
            {std::to_string(i), {people[i].name, people[i].name}, people[i].role});
    return {slot};
}

int personOf(const Sight& sight, const Deed& deed) {
    const int person = static_cast<int>(deed.number("person"));
    const int people = static_cast<int>(sight.customer(deed.customer).people.size());
    return person >= 0 && person < people ? person : 0;
}

const std::string& nameOf(const Sight& sight, int customer) {
    return sight.customer(customer).name;
}

} // namespace game

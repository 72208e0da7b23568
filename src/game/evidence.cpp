#include "game/evidence.h"

#include "game/imagine.h"
#include "game/rulebook.h"
#include "sim/derived.h"

#include <algorithm>
#include <array>

namespace game {

namespace {

using ConditionKind = scenario::Condition::Kind;

// Whether it hangs on what nobody sees of this customer: not on what is believed, which is on the
// screen, nor on somebody else, whose own belief it would be about.
bool isHidden(const scenario::Condition& condition) {
    return (condition.kind == ConditionKind::Phase || condition.kind == ConditionKind::Quantity ||
            condition.kind == ConditionKind::Motive) &&
           !condition.believed && condition.customer.empty();
}

// Between which the probability lies that a condition holds, for all that is publicly known.
struct Bounds {
    double low = 0.0;
    double high = 1.0;
};

Bounds phaseBounds(const Sight& sight, const scenario::Condition& condition, int customer) {
    const sim::Phase open = publicPhase(sight.state, customer);
    const auto among =
        std::count_if(condition.phases.begin(), condition.phases.end(), [&](sim::Phase phase) {
            return sim::isCustomer(open) ? sim::isCustomer(phase) : phase == open;
        });
    // New, loyal and at risk cannot be told apart; all three together can.
    const auto all = sim::isCustomer(open) ? 3 : 1;
    return {among >= all ? 1.0 : 0.0, among > 0 ? 1.0 : 0.0};
}

Bounds boundsOf(const Sight& sight, const scenario::Condition& condition, int customer) {
    Bounds all{1.0, 1.0};
    Bounds none{1.0, 1.0};
    for (const scenario::Condition& part : condition.parts) {
        const Bounds one = boundsOf(sight, part, customer);
        all = {all.low * one.low, all.high * one.high};
        none = {none.low * (1.0 - one.high), none.high * (1.0 - one.low)};
    }
    switch (condition.kind) {
    case ConditionKind::All:
        return all;
    case ConditionKind::Any:
        return {1.0 - none.high, 1.0 - none.low};
    case ConditionKind::Not:
        return none;
    case ConditionKind::Chance:
        return {condition.amount, condition.amount};
    default: {
        if (isHidden(condition))
            return condition.kind == ConditionKind::Phase ? phaseBounds(sight, condition, customer)
                                                          : Bounds{};
        const double known = holds(sight, condition, customer, 0) ? 1.0 : 0.0;
        return {known, known};
    }
    }
}

// One for each world of the belief.
using Chances = std::vector<double>;

// Whether what is hidden holds, in each world of the belief.
Chances holdsInEach(const Sight& sight, const scenario::Condition& condition, int customer) {
    const sim::Worlds& belief = sight.state.known();
    const auto lanes = static_cast<std::size_t>(belief.stride());
    Chances holds(lanes);
    if (condition.kind == ConditionKind::Phase) {
        std::array<double, sim::phaseCount> wanted{};
        for (const sim::Phase phase : condition.phases)
            wanted[static_cast<std::size_t>(phase)] = 1.0;
        const double* const codes = belief.row(sim::Quantity::PhaseCode, customer);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            holds[lane] = wanted[static_cast<std::size_t>(codes[lane])];
        return holds;
    }
    if (condition.kind == ConditionKind::Quantity) {
        const double* const values = belief.row(condition.quantity, customer);
        std::copy_n(values, lanes, holds.begin());
    } else {
        for (int person = 0; person < sight.customer(customer).prior.people; ++person) {
            const double* const weights =
                belief.row(sim::motiveIndex(person, condition.motive), customer);
            for (std::size_t lane = 0; lane < lanes; ++lane)
                holds[lane] = std::max(holds[lane], weights[lane]);
        }
    }
    const bool atLeast = condition.comparison == scenario::Comparison::AtLeast;
    for (double& value : holds)
        value = (atLeast ? value >= condition.amount : value <= condition.amount) ? 1.0 : 0.0;
    return holds;
}

// The probability that a condition holds, where that is the same in each world: of what is public,
// and of what chance decides.
std::optional<double>
chanceInAll(const Sight& sight, const scenario::Condition& condition, int customer) {
    switch (condition.kind) {
    case ConditionKind::All:
    case ConditionKind::Any:
    case ConditionKind::Not:
        return std::nullopt;
    case ConditionKind::Chance:
        return condition.amount;
    default:
        if (isHidden(condition))
            return std::nullopt;
        return holds(sight, condition, customer, 0) ? 1.0 : 0.0;
    }
}

// The probability that a condition holds in each world. What is the same in all is asked once.
Chances chancesOf(const Sight& sight, const scenario::Condition& condition, int customer) {
    const auto lanes = static_cast<std::size_t>(sight.state.known().stride());
    if (const std::optional<double> same = chanceInAll(sight, condition, customer)) {
        Chances everywhere(lanes, *same);
        return everywhere;
    }
    if (isHidden(condition))
        return holdsInEach(sight, condition, customer);
    const bool all = condition.kind == ConditionKind::All;
    Chances chances(lanes, 1.0); // that all parts hold; of Any and Not first that none does
    for (const scenario::Condition& part : condition.parts) {
        if (const std::optional<double> same = chanceInAll(sight, part, customer)) {
            const double factor = all ? *same : 1.0 - *same;
            if (factor != 1.0)
                for (double& chance : chances)
                    chance *= factor;
            continue;
        }
        const Chances one = chancesOf(sight, part, customer);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            chances[lane] *= all ? one[lane] : 1.0 - one[lane];
    }
    if (condition.kind == ConditionKind::Any)
        for (double& chance : chances)
            chance = 1.0 - chance;
    return chances;
}

} // namespace

void learnFrom(Turn& turn, const scenario::Condition& condition, int customer, bool held) {
    // Who is sure already learns nothing.
    if (customer < 0 || turn.state.imagined)
        return;
    sim::Worlds& belief = turn.state.belief;
    const Sight sight = turn.sight();
    const Bounds bounds = boundsOf(sight, condition, customer);
    if (bounds.low == bounds.high)
        return;
    double* likelihood = belief.likelihood(customer);
    for (const double p : chancesOf(sight, condition, customer))
        *likelihood++ *= std::max(held ? p : 1.0 - p, 1e-9);
    sim::Tape nothing = sim::Tape::replaying({});
    sim::Run run{belief, turn.scenario.parameters, turn.chance(), nothing, ledgerOf(turn.state)};
    sim::learn(run, customer);
    turn.refresh(customer);
}

} // namespace game

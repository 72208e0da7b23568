#include "game/imagine.h"

#include "base/random.h"

#include <algorithm>
#include <numeric>

namespace game {

namespace {

// Where the world is drawn: apart from every draw of the game itself.
constexpr std::uint32_t imagineStream = 0x696d6167U;

// Of the worlds of the belief about this customer, how much weight each has with all before it.
std::vector<double> weightsUpTo(const sim::Worlds& belief, int customer) {
    const double* const weights = belief.weight(customer);
    std::vector<double> sums(static_cast<std::size_t>(belief.lanes()));
    std::partial_sum(weights, weights + sums.size(), sums.begin());
    return sums;
}

// One of them, by weight.
std::ptrdiff_t
particleOf(const std::vector<double>& weightsUpTo, int customer, std::uint64_t luck) {
    const auto block =
        base::philox({imagineStream, static_cast<std::uint32_t>(customer), 0, 0}, luck);
    const auto at =
        std::lower_bound(weightsUpTo.begin(), weightsUpTo.end() - 1, base::toUniform(block[0]));
    return at - weightsUpTo.begin();
}

// Orders count by what an order of this customer comes to against those of the others.
std::vector<double> orderWeights(const scenario::Scenario& scenario) {
    double all = 0.0;
    for (const scenario::Customer& who : scenario.customers)
        all += static_cast<double>(who.orderCents);
    std::vector<double> weights;
    weights.reserve(scenario.customers.size());
    for (const scenario::Customer& who : scenario.customers)
        weights.push_back(static_cast<double>(who.orderCents) *
                          static_cast<double>(scenario.customers.size()) / std::max(1.0, all));
    return weights;
}

// Without what only a reader needs.
void forgetTexts(State& state) {
    state.news.clear();
    state.cash.clear();
    state.decisions.clear();
    state.violations.clear();
    state.heldHours.clear();
    state.forecasts.clear();
    state.rationales.clear();
    if (state.talk)
        state.talk->lines.clear();
    for (Fact& fact : state.companyRecord.mine())
        fact.text = {};
    for (Relation& relation : state.relations) {
        relation.history.clear();
        relation.bubble = {};
        for (Fact& fact : relation.record.mine())
            fact.text = {};
    }
}

} // namespace

Imagination::Imagination(const Session& moment, Causes causes)
    : m_scenario(moment.m_scenario), m_belief(moment.state().belief) {
    auto start = std::make_shared<State>(moment.state());
    start->imagined = true;
    start->explains = causes == Causes::Kept;
    start->belief = sim::Worlds(0, {0});
    start->ledger = {};
    start->luckTerms = sim::LuckTerms(orderWeights(*m_scenario));
    forgetTexts(*start);
    for (int customer = 0; customer < m_belief.customers(); ++customer)
        m_weightsUpTo.push_back(weightsUpTo(m_belief, customer));
    m_start = std::move(start);
}

Session Imagination::world(std::uint64_t luck, Facts facts) const {
    auto state = std::make_unique<State>(*m_start);
    state->notesAll = facts == Facts::All;
    for (int customer = 0; customer < m_belief.customers(); ++customer) {
        const double* from =
            m_belief.row(0, customer) +
            particleOf(m_weightsUpTo[static_cast<std::size_t>(customer)], customer, luck);
        double* to = state->truth.row(0, customer);
        // Of people who do not exist there is nothing to copy.
        const int people = m_scenario->customers[static_cast<std::size_t>(customer)].prior.people;
        for (int quantity = 0; quantity < sim::motiveIndex(people, 0); ++quantity) {
            *to = *from;
            from += m_belief.pitch();
            to += state->truth.pitch();
        }
    }
    return {m_scenario, luck, std::move(state)};
}

sim::Ledger* ledgerOfTruth(State& state) {
    return state.imagined ? ledgerOf(state) : nullptr;
}

sim::LuckTerms* luckTermsOf(State& state) {
    return state.imagined ? &state.luckTerms : nullptr;
}

void countLuck(State& state, const scenario::Scenario& scenario) {
    state.luckTerms.endWeek(1.0 - state.week / static_cast<double>(scenario.weeks));
}

sim::Ledger* ledgerOf(State& state) {
    return state.explains ? &state.ledger : nullptr;
}

} // namespace game

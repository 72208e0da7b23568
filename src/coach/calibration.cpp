#include "coach/calibration.h"

#include "game/state.h"
#include "sim/chance.h"

#include <algorithm>
#include <numeric>

namespace coach {

namespace {

// Below which share of the belief the truth lies; ties are divided at random.
double rankOf(const game::State& state, int customer, int quantity, double luck) {
    const double truth = state.truth.row(quantity, customer)[0];
    const double* values = state.known().row(quantity, customer);
    const double* weights = state.known().weight(customer);
    double below = 0.0;
    double equal = 0.0;
    for (int lane = 0; lane < state.known().lanes(); ++lane) {
        below += values[lane] < truth ? weights[lane] : 0.0;
        equal += values[lane] == truth ? weights[lane] : 0.0;
    }
    return below + luck * equal;
}

// The phases have no order in their numbers; any fixed order will do for a rank.
int quantityFor(Calibrated what, const scenario::Scenario& scenario, double luck) {
    switch (what) {
    case Calibrated::Satisfaction:
        return sim::index(sim::Quantity::Satisfaction);
    case Calibrated::Trust:
        return sim::index(sim::Quantity::Trust);
    case Calibrated::MotiveWeight:
        return sim::motiveIndex(
            0, static_cast<int>(luck * static_cast<double>(scenario.motives.size())));
    case Calibrated::RelationshipState:
        return sim::index(sim::Quantity::PhaseCode);
    }
    return 0;
}

// Those whom the scenario leaves something to find out about; for the state the customers of ours.
bool isUnknown(const game::State& state, Calibrated what, int customer, int quantity) {
    if (!state.known().isPresent(customer))
        return false;
    if (what == Calibrated::RelationshipState)
        return game::publicPhase(state, customer) == sim::Phase::New;
    const double* values = state.known().row(quantity, customer);
    return std::any_of(
        values, values + state.known().lanes(), [&](double value) { return value != values[0]; });
}

int binOf(const game::State& state, int customer, int quantity, double luck) {
    return std::min(rankBins - 1,
                    static_cast<int>(rankOf(state, customer, quantity, luck) * rankBins));
}

void countRanks(const game::State& state,
                const scenario::Scenario& scenario,
                std::uint64_t seed,
                Calibrated what,
                Ranks& ranks) {
    const auto purpose = static_cast<std::uint32_t>(what);
    const auto luck = base::philox({purpose, 1, 2, 3}, seed);
    const int quantity = quantityFor(what, scenario, base::toUniform(luck[0]));
    std::vector<int> bins;
    for (int customer = 0; customer < state.known().customers(); ++customer) {
        const auto key = static_cast<std::uint32_t>(customer);
        const double tie = base::toUniform(base::philox({purpose, key, 4, 5}, seed)[0]);
        if (isUnknown(state, what, customer, quantity))
            bins.push_back(binOf(state, customer, quantity, tie));
    }
    for (const int bin : bins)
        ++ranks.all[static_cast<std::size_t>(bin)];
    if (bins.empty())
        return;
    const double drawn = base::toUniform(luck[1]) * static_cast<double>(bins.size());
    ++ranks.one[static_cast<std::size_t>(bins[static_cast<std::size_t>(drawn)])];
}

} // namespace

std::array<Ranks, calibratedCount>
ranksOf(const std::shared_ptr<const scenario::Scenario>& scenario,
        const Policy& policy,
        int games,
        int weeks) {
    std::array<Ranks, calibratedCount> ranks{};
    for (int number = 1; number <= games; ++number) {
        const auto seed = static_cast<std::uint64_t>(number);
        game::Session session(scenario, seed);
        const auto bot = policy(seed);
        while (!session.finished() && session.state().week <= weeks)
            if (session.take(bot->next(session)))
                break;
        for (int i = 0; i < calibratedCount; ++i)
            countRanks(session.state(),
                       *scenario,
                       seed,
                       static_cast<Calibrated>(i),
                       ranks[static_cast<std::size_t>(i)]);
    }
    return ranks;
}

double chiSquare(const RankCounts& counts) {
    double total = 0.0;
    for (const int count : counts)
        total += count;
    const double expected = total / rankBins;
    double sum = 0.0;
    for (const int count : counts)
        sum += (count - expected) * (count - expected) / expected;
    return sum;
}

double shareInTails(const RankCounts& counts) {
    const double total = std::accumulate(counts.begin(), counts.end(), 0.0);
    return (counts.front() + counts.back()) / total;
}

} // namespace coach

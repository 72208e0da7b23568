#include "coach/calibration.h"

#include "game/state.h"
#include "sim/chance.h"

#include <algorithm>

namespace coach {

namespace {

// Below which share of the belief the truth lies; ties are divided at random.
double rankOf(const game::State& state, int customer, int quantity, double luck) {
    const double truth = state.truth.row(quantity, customer)[0];
    const double* values = state.belief.row(quantity, customer);
    const double* weights = state.belief.weight(customer);
    double below = 0.0;
    double equal = 0.0;
    for (int lane = 0; lane < state.belief.lanes(); ++lane) {
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

// One of those whom the scenario leaves something to find out about; for the state a customer of
// ours.
int customerFor(const game::State& state, Calibrated what, int quantity, double luck) {
    std::vector<int> candidates;
    for (int i = 0; i < state.belief.customers(); ++i) {
        const double* values = state.belief.row(quantity, i);
        const bool varied = std::any_of(values, values + state.belief.lanes(), [&](double value) {
            return value != values[0];
        });
        const bool ours = game::publicPhase(state, i) == sim::Phase::New;
        if (state.belief.isPresent(i) && (what == Calibrated::RelationshipState ? ours : varied))
            candidates.push_back(i);
    }
    if (candidates.empty())
        return -1;
    return candidates[static_cast<std::size_t>(luck * static_cast<double>(candidates.size()))];
}

} // namespace

std::array<RankCounts, calibratedCount>
rankCounts(const std::shared_ptr<const scenario::Scenario>& scenario,
           const Policy& policy,
           int games,
           int weeks) {
    std::array<RankCounts, calibratedCount> counts{};
    for (int number = 1; number <= games; ++number) {
        const auto seed = static_cast<std::uint64_t>(number);
        game::Session session(scenario, seed);
        const auto bot = policy(seed);
        while (!session.finished() && session.state().week <= weeks)
            if (session.take(bot->next(session)))
                break;
        for (int i = 0; i < calibratedCount; ++i) {
            const auto luck = base::philox({static_cast<std::uint32_t>(i), 1, 2, 3}, seed);
            const auto what = static_cast<Calibrated>(i);
            const int quantity = quantityFor(what, *scenario, base::toUniform(luck[0]));
            const int customer =
                customerFor(session.state(), what, quantity, base::toUniform(luck[1]));
            if (customer < 0)
                continue;
            const double rank =
                rankOf(session.state(), customer, quantity, base::toUniform(luck[2]));
            const int bin = std::min(rankBins - 1, static_cast<int>(rank * rankBins));
            ++counts[static_cast<std::size_t>(i)][static_cast<std::size_t>(bin)];
        }
    }
    return counts;
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

} // namespace coach

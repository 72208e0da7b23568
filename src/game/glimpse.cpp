// What the belief says of one customer, in the figures that the student sees.
#include "base/math.h"
#include "game/turn.h"
#include "sim/derived.h"

#include <algorithm>
#include <cmath>

namespace game {

namespace {

struct Moments {
    double sum = 0.0;
    double squares = 0.0;

    void add(double weight, double value) {
        sum += weight * value;
        squares += weight * value * value;
    }
    [[nodiscard]] Estimate estimate() const {
        return {sum, std::sqrt(std::max(0.0, squares - sum * sum))};
    }
};

// Share that has left within a quarter, for a belief spread over the phases, at that drive.
double churnAt(const sim::Rates& rates, const Glimpse& glimpse, double x, double lockIn) {
    const sim::Moves loyal = sim::weeklyMoves(rates, sim::Phase::Loyal, x);
    const sim::Moves fresh = sim::weeklyMoves(rates, sim::Phase::New, x);
    const sim::Moves risk = sim::weeklyMoves(rates, sim::Phase::AtRisk, x);
    return sim::quarterlyChurn(
        glimpse.atRiskShare, glimpse.newShare, glimpse.loyalShare, loyal, fresh, risk, lockIn);
}

} // namespace

Glimpse glimpseOf(const State& state, const scenario::Scenario& scenario, int customer) {
    const sim::Worlds& belief = state.belief;
    Glimpse glimpse;
    Moments loyalty, satisfaction, trust, commitment, goodwill, expectation, drive;
    double lockIn = 0.0;
    for (int lane = 0; lane < belief.lanes(); ++lane) {
        const double weight = belief.weight(customer)[lane];
        const auto of = [&](sim::Quantity q) {
            return belief.row(q, customer)[lane];
        };
        loyalty.add(weight, sim::loyalty(belief, customer, lane));
        satisfaction.add(weight, of(sim::Quantity::Satisfaction));
        trust.add(weight, of(sim::Quantity::Trust));
        commitment.add(weight, of(sim::Quantity::Commitment));
        goodwill.add(weight, of(sim::Quantity::Goodwill));
        expectation.add(weight, of(sim::Quantity::Expectation));
        drive.add(weight, sim::drive(belief, scenario.parameters, customer, lane));
        glimpse.fit += weight * of(sim::Quantity::Fit);
        glimpse.fatigue += weight * sim::fatigue(of(sim::Quantity::ContactLoad));
        glimpse.pull += weight * of(sim::Quantity::Pull);
        lockIn += weight * of(sim::Quantity::LockIn);
        const sim::Phase phase = sim::phaseOf(belief, customer, lane);
        glimpse.loyalShare += phase == sim::Phase::Loyal ? weight : 0.0;
        glimpse.newShare += phase == sim::Phase::New ? weight : 0.0;
        glimpse.atRiskShare += phase == sim::Phase::AtRisk ? weight : 0.0;
    }
    glimpse.loyalty = loyalty.estimate();
    glimpse.satisfaction = satisfaction.estimate();
    glimpse.trust = trust.estimate();
    glimpse.commitment = commitment.estimate();
    glimpse.goodwill = goodwill.estimate();
    glimpse.expectation = expectation.estimate();
    if (publicPhase(state, customer) == sim::Phase::New) {
        const sim::Rates rates(scenario.parameters);
        const Estimate x = drive.estimate();
        const double now = churnAt(rates, glimpse, x.mean, lockIn);
        const double worse = churnAt(rates, glimpse, x.mean - x.deviation, lockIn);
        glimpse.churn = {now, std::abs(worse - now)};
        glimpse.ordersPerWeek = sim::meanOrderRate(belief, scenario.parameters, customer);
    }
    return glimpse;
}

} // namespace game

// What the belief says of one customer, in the figures that the student sees.
#include "game/turn.h"
#include "sim/derived.h"
#include "sim/portrait.h"

#include <cmath>

namespace game {

namespace {

Estimate estimateOf(const sim::Moments& moments) {
    return {moments.mean, moments.deviation()};
}

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
    const sim::Portrait seen = sim::portraitOf(state.known(), scenario.parameters, customer);
    Glimpse glimpse;
    glimpse.loyalty = estimateOf(seen.loyalty);
    glimpse.satisfaction = estimateOf(seen.satisfaction);
    glimpse.trust = estimateOf(seen.trust);
    glimpse.commitment = estimateOf(seen.commitment);
    glimpse.goodwill = estimateOf(seen.goodwill);
    glimpse.expectation = estimateOf(seen.expectation);
    glimpse.fit = seen.fit;
    glimpse.fatigue = seen.fatigue;
    glimpse.pull = seen.pull;
    glimpse.newShare = seen.newShare;
    glimpse.loyalShare = seen.loyalShare;
    glimpse.atRiskShare = seen.atRiskShare;
    if (publicPhase(state, customer) == sim::Phase::New) {
        const sim::Rates rates(scenario.parameters);
        const double x = seen.drive.mean;
        const double now = churnAt(rates, glimpse, x, seen.lockIn);
        const double worse = churnAt(rates, glimpse, x - seen.drive.deviation(), seen.lockIn);
        glimpse.churn = {now, std::abs(worse - now)};
        glimpse.ordersPerWeek = seen.ordersPerWeek;
    }
    return glimpse;
}

Glimpse glimpseNow(const Sight& sight, int customer) {
    const Relation& relation = sight.relation(customer);
    return relation.glimpseIsOld ? glimpseOf(sight.state, sight.scenario, customer)
                                 : relation.glimpse;
}

double believedLoyalty(const Sight& sight, int customer) {
    const Relation& relation = sight.relation(customer);
    return sight.state.imagined || relation.glimpseIsOld
               ? sim::meanLoyalty(sight.state.known(), customer)
               : relation.glimpse.loyalty.mean;
}

} // namespace game

#include "game/outcome.h"

#include "base/math.h"
#include "game/actions/action.h"
#include "game/figures.h"
#include "sim/derived.h"

#include <numeric>

namespace game {

namespace {

bool buys(const Sight& sight, int customer) {
    return sight.relation(customer).present &&
           publicPhase(sight.state, customer) == sim::Phase::New;
}

bool isLoyal(const Sight& sight, int customer, Reading reading) {
    return reading == Reading::True ? truePhase(sight.state, customer) == sim::Phase::Loyal
                                    : ringPhaseOf(sight.state, customer) == RingPhase::Loyal;
}

double loyaltyOf(const Sight& sight, int customer, Reading reading) {
    return reading == Reading::True ? sim::loyalty(sight.state.truth, customer, 0)
                                    : believedLoyalty(sight, customer);
}

// What this customer adds; averages are divided afterwards.
double addedBy(const Sight& sight, int customer, scenario::GoalMeasure measure, Reading reading) {
    using Measure = scenario::GoalMeasure;
    const Relation& relation = sight.relation(customer);
    switch (measure) {
    case Measure::Revenue:
        return revenueOf(sight.state, customer);
    case Measure::Profit:
        return revenueOf(sight.state, customer) * sight.scenario.margin;
    case Measure::Customers:
        return buys(sight, customer) ? 1.0 : 0.0;
    case Measure::LoyalCustomers:
        return buys(sight, customer) && isLoyal(sight, customer, reading) ? 1.0 : 0.0;
    case Measure::AverageLoyalty:
        return buys(sight, customer) ? 100.0 * loyaltyOf(sight, customer, reading) : 0.0;
    case Measure::NewCustomers:
        return relation.timesWon;
    case Measure::WonBack:
        return relation.timesWonBack;
    case Measure::Departures:
        return relation.timesLeft;
    case Measure::Nps:
        return 0.0;
    }
    return 0.0;
}

double ofTheCompany(const Sight& sight, scenario::GoalMeasure measure) {
    if (measure == scenario::GoalMeasure::Profit)
        return -euros(sight.state.spentCents);
    if (measure == scenario::GoalMeasure::Nps)
        return sight.state.nps.empty() ? -100.0 : sight.state.nps.back().value.mean;
    return 0.0;
}

} // namespace

double Measured::total() const {
    return std::accumulate(byCustomer.begin(), byCustomer.end(), 0.0) + company;
}

Measured measured(const Sight& sight, scenario::GoalMeasure measure, Reading reading) {
    Measured all;
    const int customers = sight.state.truth.customers();
    all.byCustomer.reserve(static_cast<std::size_t>(customers));
    double buying = 0.0;
    for (int i = 0; i < customers; ++i) {
        all.byCustomer.push_back(addedBy(sight, i, measure, reading));
        buying += buys(sight, i) ? 1.0 : 0.0;
    }
    all.company = ofTheCompany(sight, measure);
    if (measure == scenario::GoalMeasure::AverageLoyalty && buying > 0.0)
        for (double& each : all.byCustomer)
            each /= buying;
    return all;
}

double shareOf(const scenario::Goal& goal, double value) {
    const double span = goal.target - goal.floor;
    return span != 0.0 ? base::clamp01((value - goal.floor) / span) : 0.0;
}

std::vector<double> goalPoints(const Sight& sight) {
    std::vector<double> points;
    double weights = 0.0;
    for (const scenario::Goal& goal : sight.scenario.goals)
        weights += goal.weight;
    for (const scenario::Goal& goal : sight.scenario.goals) {
        const double value = measured(sight, goal.measure, Reading::True).total();
        points.push_back(weights > 0.0 ? 100.0 * goal.weight * shareOf(goal, value) / weights
                                       : 0.0);
    }
    return points;
}

double outcomePoints(const Sight& sight) {
    const std::vector<double> points = goalPoints(sight);
    return std::accumulate(points.begin(), points.end(), 0.0);
}

} // namespace game

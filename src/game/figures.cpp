#include "game/figures.h"

#include "game/actions/action.h"
#include "game/plan.h"
#include "game/week.h"

#include <numeric>

namespace game {

namespace {

constexpr double longAgo = 1000.0; // weeks: never

double euros(std::int64_t cents) {
    return static_cast<double>(cents) / 100.0;
}

double revenueOf(const Relation& relation) {
    return euros(std::accumulate(
        relation.revenuePerWeek.begin(), relation.revenuePerWeek.end(), std::int64_t{0}));
}

double revenue(const Sight& sight) {
    double sum = 0.0;
    for (const Relation& relation : sight.state.relations)
        sum += revenueOf(relation);
    return sum;
}

template<class Fits>
double countWhere(const Sight& sight, Fits fits) {
    int count = 0;
    for (int i = 0; i < sight.state.truth.customers(); ++i)
        if (sight.relation(i).present && fits(i))
            ++count;
    return count;
}

double countPublic(const Sight& sight, sim::Phase phase) {
    return countWhere(sight, [&](int i) { return publicPhase(sight.state, i) == phase; });
}

double weeksSinceOrder(const Sight& sight, const Relation& relation) {
    for (auto fact = relation.record.rbegin(); fact != relation.record.rend(); ++fact)
        if (fact->tag == "order")
            return sight.state.week - fact->week;
    return longAgo;
}

} // namespace

double companyFigure(const Sight& sight, scenario::CompanyFigure figure) {
    using Figure = scenario::CompanyFigure;
    const State& state = sight.state;
    switch (figure) {
    case Figure::Budget:
        return euros(state.budgetCents);
    case Figure::HoursLeft:
        return hoursLeft(sight);
    case Figure::Revenue:
        return revenue(sight);
    case Figure::Spent:
        return euros(state.spentCents);
    case Figure::Profit:
        return revenue(sight) * sight.scenario.margin - euros(state.spentCents);
    case Figure::Customers:
        return countPublic(sight, sim::Phase::New);
    case Figure::Potential:
        return countPublic(sight, sim::Phase::Potential);
    case Figure::Loyal:
        return countWhere(sight, [&](int i) { return ringPhaseOf(state, i) == RingPhase::Loyal; });
    case Figure::Former:
        return countPublic(sight, sim::Phase::Former);
    case Figure::NewCustomers:
        return state.won;
    case Figure::WonBack:
        return state.wonBack;
    case Figure::Departures:
        return state.departures;
    case Figure::Violations:
        return static_cast<double>(state.violations.size());
    case Figure::AverageLoyalty:
        return 100.0 * rowOf(state).averageLoyalty;
    case Figure::Nps:
        return state.nps.empty() ? 0.0 : state.nps.back().value.mean;
    }
    return 0.0;
}

double recordFigure(const Sight& sight, scenario::RecordFigure figure, int customer) {
    using Figure = scenario::RecordFigure;
    const Relation& relation = sight.relation(customer);
    switch (figure) {
    case Figure::WeeksInPhase:
        return sight.state.week - relation.sinceWeek;
    case Figure::WeeksSinceContact:
        return relation.uses.empty() ? longAgo : sight.state.week - relation.uses.back().week;
    case Figure::WeeksSinceOrder:
        return weeksSinceOrder(sight, relation);
    case Figure::Contacts:
        return static_cast<double>(relation.uses.size());
    case Figure::Orders:
        return std::accumulate(relation.ordersPerWeek.begin(), relation.ordersPerWeek.end(), 0);
    case Figure::Revenue:
        return revenueOf(relation);
    case Figure::ComplaintWeeks:
        return relation.complaintWeek > 0 ? sight.state.week - relation.complaintWeek : 0;
    }
    return 0.0;
}

} // namespace game

#include "game/figures.h"

#include "game/actions/action.h"
#include "game/plan.h"
#include "game/week.h"

namespace game {

double euros(std::int64_t cents) {
    return static_cast<double>(cents) / 100.0;
}

std::int64_t revenueCents(const State& state, int customer) {
    std::int64_t sum = 0;
    for (const OrderWeek& week : state.orders.of(customer))
        sum += week.cents;
    return sum;
}

double revenueOf(const State& state, int customer) {
    return euros(revenueCents(state, customer));
}

namespace {

constexpr double longAgo = 1000.0; // weeks: never

double revenue(const Sight& sight) {
    double sum = 0.0;
    for (int i = 0; i < sight.state.truth.customers(); ++i)
        sum += revenueOf(sight.state, i);
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

double ordersOf(const State& state, int customer) {
    int sum = 0;
    for (const OrderWeek& week : state.orders.of(customer))
        sum += week.orders;
    return sum;
}

double weeksSinceOrder(const Sight& sight, const Relation& relation) {
    for (auto fact = relation.record.rbegin(); fact != relation.record.rend(); ++fact)
        if (fact->tag == "order")
            return sight.state.week - fact->week;
    return longAgo;
}

} // namespace

double companyFigure(const Sight& sight, scenario::CompanyFigure figure) {
    using Asked = scenario::CompanyFigure;
    const State& state = sight.state;
    switch (figure) {
    case Asked::Budget:
        return euros(state.budgetCents);
    case Asked::HoursLeft:
        return hoursLeft(sight);
    case Asked::Revenue:
        return revenue(sight);
    case Asked::Spent:
        return euros(state.spentCents);
    case Asked::Profit:
        return revenue(sight) * sight.scenario.margin - euros(state.spentCents);
    case Asked::Customers:
        return countPublic(sight, sim::Phase::New);
    case Asked::Potential:
        return countPublic(sight, sim::Phase::Potential);
    case Asked::Loyal:
        return countWhere(sight, [&](int i) { return ringPhaseOf(state, i) == RingPhase::Loyal; });
    case Asked::Former:
        return countPublic(sight, sim::Phase::Former);
    case Asked::NewCustomers:
        return state.won;
    case Asked::WonBack:
        return state.wonBack;
    case Asked::Departures:
        return state.departures;
    case Asked::Violations:
        return static_cast<double>(state.violations.size());
    case Asked::AverageLoyalty:
        return 100.0 * rowOf(sight).averageLoyalty;
    case Asked::Nps:
        return state.nps.empty() ? 0.0 : state.nps.back().value.mean;
    }
    return 0.0;
}

double recordFigure(const Sight& sight, scenario::RecordFigure figure, int customer) {
    using Asked = scenario::RecordFigure;
    const Relation& relation = sight.relation(customer);
    switch (figure) {
    case Asked::WeeksInPhase:
        return sight.state.week - relation.sinceWeek;
    case Asked::WeeksSinceContact:
        return relation.uses.empty() ? longAgo : sight.state.week - relation.uses.back().week;
    case Asked::WeeksSinceOrder:
        return weeksSinceOrder(sight, relation);
    case Asked::Contacts:
        return static_cast<double>(relation.uses.size());
    case Asked::Orders:
        return ordersOf(sight.state, customer);
    case Asked::Revenue:
        return revenueOf(sight.state, customer);
    case Asked::ComplaintWeeks:
        return relation.complaintWeek > 0 ? sight.state.week - relation.complaintWeek : 0;
    }
    return 0.0;
}

} // namespace game

#include "game/week.h"

#include "game/actions/action.h"
#include "game/imagine.h"
#include "game/plan.h"
#include "game/rulebook.h"
#include "sim/soundness.h"

#include <algorithm>
#include <cassert>

namespace game {

namespace {

constexpr int orderGapWeeks = 8;

std::vector<sim::Signal> simulate(Turn& turn) {
    State& state = turn.state;
    constexpr std::size_t signalsOfACustomer = 3;
    const std::size_t signals =
        signalsOfACustomer * static_cast<std::size_t>(state.truth.customers());
    sim::Tape heard = state.imagined ? sim::Tape::noting(signals) : sim::Tape::recording(signals);
    sim::Run truth{state.truth,
                   turn.scenario.parameters,
                   turn.chance(),
                   heard,
                   ledgerOfTruth(state),
                   luckTermsOf(state)};
    sim::stepWeek(truth);
    if (state.imagined) {
        countLuck(state, turn.scenario);
        sim::stepCompany(state.truth.company, turn.scenario.parameters);
        return std::move(heard).signals();
    }
    sim::Tape told = sim::Tape::replaying(heard.signals());
    sim::Run belief{state.belief, turn.scenario.parameters, turn.chance(), told, ledgerOf(state)};
    sim::stepWeek(belief);
    for (int i = 0; i < state.truth.customers(); ++i)
        if (turn.relation(i).present) {
            sim::learn(belief, i);
            turn.refresh(i);
        }
    sim::stepCompany(state.truth.company, turn.scenario.parameters);
    showCompany(state);
    return std::move(heard).signals();
}

Text ordersInWords(int orders) {
    const std::string many = std::to_string(orders);
    return {orders == 1 ? "Plaatste een order" : "Plaatste " + many + " orders",
            orders == 1 ? "Placed an order" : "Placed " + many + " orders"};
}

void noteOrders(Turn& turn, int customer, int orders) {
    Relation& relation = turn.relation(customer);
    const scenario::Customer& who = turn.customer(customer);
    std::int64_t cents = 0;
    if (orders > 0) {
        // What an order comes to varies by a fifth either way; luck, told to nobody beforehand.
        const double size = 0.8 + 0.4 * turn.uniform(customer, 4, 0);
        cents = static_cast<std::int64_t>(size * static_cast<double>(who.orderCents)) * orders;
        turn.fact(customer, "order", [&] { return ordersInWords(orders); });
    }
    turn.state.orders.add(customer, {orders, cents});
    const auto all = turn.state.orders.of(customer);
    if (all.size() >= orderGapWeeks && publicPhase(turn.state, customer) == sim::Phase::New &&
        std::all_of(all.end() - orderGapWeeks,
                    all.end(),
                    [](const OrderWeek& week) { return week.orders == 0; }) &&
        (relation.record.empty() || relation.record.back().tag != "order_gap"))
        turn.fact(customer, "order_gap", {"Al acht weken geen order", "No order for eight weeks"});
}

void noteSignal(Turn& turn, const sim::Signal& signal) {
    const Sight sight = turn.sight();
    Relation& relation = turn.relation(signal.customer);
    const std::string& name = nameOf(sight, signal.customer);
    switch (signal.kind) {
    case sim::SignalKind::Orders:
        return noteOrders(turn, signal.customer, static_cast<int>(signal.value));
    case sim::SignalKind::Failure:
        if (signal.value == 0.0)
            return;
        relation.failureKnown = true;
        turn.fact(signal.customer, "failure", {"Levering ging mis", "Delivery went wrong"});
        return turn.news(scenario::Tone::Bad, signal.customer, [&] {
            return Text{"Levering aan " + name + " ging mis",
                        "Delivery to " + name + " went wrong"};
        });
    case sim::SignalKind::Complaint:
        if (signal.value == 0.0)
            return;
        relation.complaintWeek = turn.state.week;
        turn.fact(signal.customer, "complaint", {"Diende een klacht in", "Filed a complaint"});
        if (turn.tells())
            relation.bubble = {"De levering klopte niet. Wat nu?",
                               "The delivery was wrong. What now?"};
        return turn.news(scenario::Tone::Bad, signal.customer, [&] {
            return Text{name + " klaagt over de levering", name + " complains about the delivery"};
        });
    case sim::SignalKind::Leaving:
        if (signal.value == 0.0)
            return;
        relation.leftWeek = turn.state.week;
        relation.sinceWeek = turn.state.week;
        relation.complaintWeek = 0;
        relation.failureKnown = false;
        if (turn.tells())
            relation.bubble = {"Wij stoppen ermee.", "We are leaving."};
        ++relation.timesLeft;
        ++turn.state.departures;
        turn.fact(signal.customer, "left", {"Zegde op", "Ended the relationship"});
        return turn.news(scenario::Tone::Bad, signal.customer, [&] {
            return Text{name + " zegt op", name + " leaves"};
        });
    default:
        return;
    }
}

void tellBases(Turn& turn) {
    if (turn.state.books == nullptr)
        return;
    std::size_t i = 0;
    for (const PassiveBook& book : *turn.state.books) {
        const Text& name = turn.scenario.bases[i++].name;
        const BookWeek& week = book.week(turn.state.week);
        const auto money = [&](base::Language language) {
            return base::formatMoney(week.cents, language);
        };
        turn.news(scenario::Tone::Neutral, -1, [&] {
            return Text{name.nl + ": " + std::to_string(week.orders) +
                            (week.orders == 1 ? " bestelling" : " bestellingen") + ", " +
                            money(base::Language::Dutch),
                        name.en + ": " + std::to_string(week.orders) +
                            (week.orders == 1 ? " order" : " orders") + ", " +
                            money(base::Language::English)};
        });
    }
}

void tellOrders(Turn& turn) {
    int customers = 0;
    std::int64_t cents = 0;
    for (int i = 0; i < turn.state.truth.customers(); ++i) {
        const auto weeks = turn.state.orders.of(i);
        if (!turn.relation(i).present || weeks.empty() || weeks.back().cents == 0)
            continue;
        ++customers;
        cents += weeks.back().cents;
    }
    if (customers == 0)
        return turn.news(scenario::Tone::Neutral,
                         {"Deze week kwamen er geen orders", "No orders came in this week"});
    const auto text = [&](base::Language language) {
        return base::formatMoney(cents, language);
    };
    turn.news(scenario::Tone::Good, -1, [&] {
        return Text{std::to_string(customers) +
                        (customers == 1 ? " klant bestelde" : " klanten bestelden") + " voor " +
                        text(base::Language::Dutch),
                    std::to_string(customers) +
                        (customers == 1 ? " customer ordered" : " customers ordered") + " for " +
                        text(base::Language::English)};
    });
}

} // namespace

WeekRow rowOf(const Sight& sight) {
    const State& state = sight.state;
    WeekRow row;
    row.week = state.week;
    row.budgetCents = state.budgetCents;
    int customers = 0;
    for (int i = 0; i < static_cast<int>(state.relations.size()); ++i) {
        const Relation& relation = state.relations[static_cast<std::size_t>(i)];
        if (!relation.present)
            continue;
        if (const auto weeks = state.orders.of(i); !weeks.empty())
            row.revenueCents += weeks.back().cents;
        switch (ringPhaseOf(state, i)) {
        case RingPhase::Potential:
            ++row.potential;
            break;
        case RingPhase::New:
            ++row.fresh;
            break;
        case RingPhase::Loyal:
            ++row.loyal;
            break;
        case RingPhase::Farewell:
            ++row.farewell;
            break;
        }
        if (publicPhase(state, i) == sim::Phase::New) {
            ++customers;
            row.averageLoyalty += believedLoyalty(sight, i);
        }
    }
    if (customers > 0)
        row.averageLoyalty /= customers;
    return row;
}

void endWeek(Turn& turn) {
    State& state = turn.state;
    const double hours = turn.scenario.hoursPerWeek + state.hoursExtra - hoursLeft(turn.sight());
    if (!state.imagined)
        for (Relation& relation : state.relations)
            relation.bubble = {};
    const std::size_t newsBefore = state.news.size();
    carryOutAgenda(turn);
    expireInvitations(turn);
    for (const sim::Signal& signal : simulate(turn))
        if (turn.relation(signal.customer).present)
            noteSignal(turn, signal);
    assert(sim::allFinite(state.truth) && sim::allFinite(state.known()));
    if (turn.reports()) {
        tellOrders(turn);
        tellBases(turn);
    }
    settleForecasts(turn);
    if (!state.imagined) {
        turn.settle();
        WeekRow row = rowOf(turn.sight());
        row.hours = hours;
        state.weeks.push_back(row);
        if (state.explains)
            for (Relation& relation : state.relations)
                relation.history.push_back(relation.glimpse);
    }
    ++state.week;
    // News of the week that ended is read in the week that begins.
    for (std::size_t i = newsBefore; i < state.news.size(); ++i)
        state.news.mine()[i].week = state.week;
    state.finished = state.week > turn.scenario.weeks;
    state.hoursSpent = 0.0;
    state.heldHours.clear();
    state.hoursExtra = state.hoursExtraNext;
    state.hoursExtraNext = 0.0;
    if (!state.finished)
        beginWeek(turn);
}

void beginWeek(Turn& turn) {
    State& state = turn.state;
    if (state.week > 1 && (state.week - 1) % 13 == 0 && turn.scenario.budgetPerQuarterCents > 0) {
        turn.pay(-turn.scenario.budgetPerQuarterCents, {"kwartaalbudget", "quarterly budget"});
        turn.news(scenario::Tone::Good, {"Nieuw kwartaalbudget", "New quarterly budget"});
    }
    carryOutDue(turn);
    fireEvents(turn);
    // An event may have taken hours of this very week.
    state.hoursExtra += state.hoursExtraNext;
    state.hoursExtraNext = 0.0;
}

} // namespace game

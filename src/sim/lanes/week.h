// A week of one customer, for W worlds at once (model.md, "A week", 1-7). Each rule is an object
// with the outcomes and changes of a customer; a block of worlds goes through all of them before
// the next, so that its luck, drawn once for the whole week, stays close to the processor.
#pragma once

#include "sim/lanes/delivery.h"
#include "sim/lanes/relation.h"

namespace sim {

// Whether the customer buys from us in any world. Public, so equal in a truth and its belief.
template<int W>
bool buysSomewhere(Run& run, int customer) {
    for (int lane = 0; lane < run.worlds.stride(); lane += W)
        if (any(Seen<W>(run.worlds, customer, lane).isCustomer()))
            return true;
    return false;
}

// Week, 5: cheap persuasion returns as distrust, commitment follows trust, patronage satisfaction.
template<int W, Account A>
class Settling {
public:
    Settling(Run& run, const Rates& rates, int customer)
        : m_pressureTrust(run.parameters.pressureTrust), m_share(rates.commitment),
          m_pressure(run, customer, {CauseKind::PressureReturns}),
          m_commitment(run, customer, {CauseKind::Commitment}),
          m_habit(run, customer, {CauseKind::Habit}) {}

    void happens(const Who<W>& who) {
        const Pack<W> pressure = who[Quantity::Pressure];
        if (any(pressure > 0.0))
            regret(who, pressure);
        const Mask<W> buys = who.isCustomer();
        const Pack<W> bond = 0.6 * who[Quantity::Trust] + 0.2 * who[Quantity::SharedValues] +
                             0.2 * who[Quantity::LockIn];
        m_commitment.add(
            who, Quantity::Commitment, m_share * (bond - who[Quantity::Commitment]), buys);
        const Pack<W> patronage =
            0.15 + 0.5 * who[Quantity::Satisfaction] + 0.4 * who[Quantity::Commitment];
        m_habit.add(who, Quantity::Wallet, 0.04 * (patronage - who[Quantity::Wallet]), buys);
    }

private:
    [[gnu::noinline]] void regret(Who<W> who, Pack<W> pressure) {
        const Pack<W> back = 0.4 * pressure;
        m_pressure.add(who, Quantity::Trust, -m_pressureTrust * back);
        who.put(Quantity::Pressure, pressure - back);
    }

    double m_pressureTrust;
    double m_share;
    Changes<W, A> m_pressure, m_commitment, m_habit;
};

// What was said fades, contacts weigh less, and so does a rival's pull.
template<int W, Account A>
class Fading {
public:
    Fading(Run& run, int customer)
        : m_goodwill(run.parameters.goodwillRetention), m_pull(run.parameters.pullDecay),
          m_changes(run, customer, {CauseKind::Forgetting}) {}

    void happens(const Who<W>& who) {
        m_changes.set(who, Quantity::Goodwill, m_goodwill * who[Quantity::Goodwill]);
        // The load of a quarter: each contact weighs less by a thirteenth a week.
        who.put(Quantity::ContactLoad, who[Quantity::ContactLoad] * (12.0 / 13.0));
        who.put(Quantity::Pull, who[Quantity::Pull] * m_pull);
    }

private:
    double m_goodwill;
    double m_pull;
    Changes<W, A> m_changes;
};

// Of who buys from us in some world.
template<int W, Account A>
[[gnu::flatten]] void buyAWeek(Run& run, const Rates& rates, int customer) {
    Delivery<W, A> delivery(run, customer);
    Waiting<W, A> waiting(run, customer);
    Settling<W, A> settling(run, rates, customer);
    Relation<W, A> relation(run, rates, customer);
    Ordering<W, A> ordering(run, rates, customer);
    Fading<W, A> fading(run, customer);
    const base::PhiloxKeys keys(run.chance.seed);
    inEveryBlock<W>(run, customer, [&](const Block<W>& block) {
        Row<W> failure, leaves, turns, orders;
        // One block of keyed chance has the four draws of a week.
        block.each([&](const Who<W>& who) {
            const Luck<W> luck = luckOf(run, keys, Purpose::Week, who);
            failure.put(who, luck[0]);
            leaves.put(who, luck[1]);
            turns.put(who, luck[2]);
            orders.put(who, luck[3]);
        });
        block.each([&](const Who<W>& who) { delivery.happens(who, failure[who]); });
        block.each([&](const Who<W>& who) {
            waiting.happens(who);
            settling.happens(who);
        });
        relation.happens(block, leaves, turns);
        ordering.happens(block, orders);
        block.each([&](const Who<W>& who) { fading.happens(who); });
    });
}

// Of who does not.
template<int W, Account A>
[[gnu::flatten]] void waitAWeek(Run& run, const Rates& rates, int customer) {
    Settling<W, A> settling(run, rates, customer);
    Fading<W, A> fading(run, customer);
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        settling.happens(who);
        fading.happens(who);
    });
}

// Of everybody.
template<int W, Account A>
void stepWeekOf(Run& run, const Rates& rates) {
    for (int customer = 0; customer < run.worlds.customers(); ++customer) {
        if (!run.worlds.isPresent(customer))
            continue;
        if (buysSomewhere<W>(run, customer))
            buyAWeek<W, A>(run, rates, customer);
        else
            waitAWeek<W, A>(run, rates, customer);
    }
}

} // namespace sim

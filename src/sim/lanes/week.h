// The rules of a week for one customer, for W worlds at once: short loops, one rule each (model.md,
// "A week", 1-7). The order in which they run is in kernel.h's stepWeek.
#pragma once

#include "sim/lanes/delivery.h"
#include "sim/lanes/relation.h"

namespace sim {

// Whether the customer buys from us in any world. Public, so equal in a truth and its belief.
template<int W>
bool buysSomewhere(Run& run, int customer) {
    Mask<W> buys = everywhere<W>(false);
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) { buys = buys | who.isCustomer(); });
    return any(buys);
}

// Week, 5: cheap persuasion returns as distrust, commitment follows trust, patronage satisfaction.
template<int W>
[[gnu::flatten]] void settle(Run& run, int customer) {
    const double share = commitmentShareAWeek(run.parameters);
    Changes<W> pressure(run, customer, {CauseKind::PressureReturns});
    Changes<W> commitment(run, customer, {CauseKind::Commitment});
    Changes<W> habit(run, customer, {CauseKind::Habit});
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        const Pack<W> back = 0.4 * who[Quantity::Pressure];
        if (any(back > 0.0)) {
            pressure.add(who, Quantity::Trust, -run.parameters.pressureTrust * back);
            who.put(Quantity::Pressure, who[Quantity::Pressure] - back);
        }
        const Mask<W> buys = who.isCustomer();
        const Pack<W> bond = 0.6 * who[Quantity::Trust] + 0.2 * who[Quantity::SharedValues] +
                             0.2 * who[Quantity::LockIn];
        commitment.add(who, Quantity::Commitment, share * (bond - who[Quantity::Commitment]), buys);
        const Pack<W> patronage =
            0.15 + 0.5 * who[Quantity::Satisfaction] + 0.4 * who[Quantity::Commitment];
        habit.add(who, Quantity::Wallet, 0.04 * (patronage - who[Quantity::Wallet]), buys);
    });
}

template<int W>
[[gnu::flatten]] void fade(Run& run, int customer) {
    Changes<W> changes(run, customer, {CauseKind::Forgetting});
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        changes.set(
            who, Quantity::Goodwill, run.parameters.goodwillRetention * who[Quantity::Goodwill]);
        // The load of a quarter: each contact weighs less by a thirteenth a week.
        who.put(Quantity::ContactLoad, who[Quantity::ContactLoad] * (12.0 / 13.0));
        who.put(Quantity::Pull, who[Quantity::Pull] * run.parameters.pullDecay);
    });
}

} // namespace sim

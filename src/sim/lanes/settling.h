// What a week does to everybody, whoever buys or not, for W worlds at once (model.md, week 5 and
// the fading after it).
#pragma once

#include "sim/lanes/changes.h"

namespace sim {

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

} // namespace sim

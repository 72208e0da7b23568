// What is delivered in a week, and a complaint that waits, for W worlds at once (model.md, week 1,
// 3 and 4).
#pragma once

#include "sim/lanes/experience.h"
#include "sim/lanes/outcome.h"
#include "sim/week.h"

namespace sim {

// Week, 1 and 3: what was ordered is delivered, well or not.
template<int W, Account A>
class Delivery {
public:
    Delivery(Run& run, int customer)
        : m_parameters(run.parameters), m_failing(failureChance(run.worlds.company, m_parameters)),
          m_service(serviceLevel(run.worlds.company, m_parameters)),
          m_failure(run, customer, SignalKind::Failure),
          m_complaint(run, customer, SignalKind::Complaint), m_experience(run, customer) {}

    void happens(const Who<W>& who, Pack<W> luck) {
        const Mask<W> served = who.isCustomer() & (who[Quantity::Delivered] > 0.0);
        const Mask<W> failed =
            m_failure.happens(who, select(served, Pack<W>(m_failing), Pack<W>(0.0)), luck);
        if (any(failed))
            complain(who, luck, served, failed);
        const Pack<W> spoiled =
            select(failed, Pack<W>(m_parameters.failurePerformance), Pack<W>(0.0));
        const Pack<W> perceived =
            m_service + m_parameters.performanceFit * who[Quantity::Fit] - spoiled;
        m_experience.happens(who, base::clamp01(perceived), failed, served);
    }

private:
    // What a failure leads to: a complaint, or silence.
    [[gnu::noinline]] void complain(Who<W> who, Pack<W> luck, Mask<W> served, Mask<W> failed) {
        const Pack<W> speaksUp =
            base::clamp01(m_parameters.complaintChance * (0.7 + 0.6 * who[Quantity::Trust]));
        const Mask<W> complained = m_complaint.happens(
            who, select(failed, speaksUp, Pack<W>(0.0)), m_failure.restOf(luck, m_failing));
        noteFailure(who, complained, served & failed);
    }

    const Parameters& m_parameters;
    double m_failing;
    double m_service;
    Outcome<W, A> m_failure;
    Outcome<W, A> m_complaint;
    Experience<W, A> m_experience;
};

// Week, 4: a complaint that stays open costs trust.
template<int W, Account A>
class Waiting {
public:
    Waiting(Run& run, int customer)
        : m_run(run), m_trust(run.parameters.waitingTrust),
          m_changes(run, customer, {CauseKind::Waiting}) {}

    void happens(const Who<W>& who) {
        const Pack<W> open = who[Quantity::Complaint];
        const Mask<W> theirs = meant<A>(m_run, who);
        m_changes.add(who, Quantity::Trust, -m_trust, (open >= 2.0) & theirs);
        who.put(Quantity::Complaint, open + 1.0, (open >= 1.0) & theirs);
    }

private:
    const Run& m_run;
    double m_trust;
    Changes<W, A> m_changes;
};

} // namespace sim

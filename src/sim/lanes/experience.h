// What a delivery does to a customer, for W worlds at once: satisfaction, expectation, promises
// (model.md, week 3).
#pragma once

#include "sim/lanes/phase_change.h"

namespace sim {

// Week, 3: satisfaction from what was perceived against what was expected; a promise redeemed.
template<int W, Account A>
class Experience {
public:
    Experience(Run& run, int customer)
        : m_parameters(run.parameters), m_good(run, customer, {CauseKind::Delivery}),
          m_disappointing(run, customer, {CauseKind::Disappointment}),
          m_failed(run, customer, {CauseKind::Failure}),
          m_kept(run, customer, {CauseKind::PromiseKept}),
          m_broken(run, customer, {CauseKind::PromiseBroken}) {}

    void happens(const Who<W>& who, Pack<W> perceived, Mask<W> failed, Mask<W> served) {
        const Parameters& p = m_parameters;
        const Pack<W> gap = perceived - who[Quantity::Expectation];
        const Mask<W> below = gap < 0.0;
        const Pack<W> felt = select(below, p.shortfallWeight * gap, gap);
        const Pack<W> aim = 0.5 + 0.6 * (perceived - 0.5) + 0.5 * felt;
        const Pack<W> satisfied =
            (1.0 - p.satisfactionMemory) * (aim - who[Quantity::Satisfaction]);
        const Pack<W> used = p.expectationGain * gap;
        const auto by = [&](Changes<W, A>& cause, Mask<W> where) {
            cause.add(who, Quantity::Satisfaction, satisfied, where);
            cause.add(who, Quantity::Expectation, used, where);
        };
        if constexpr (A == Account::Causes) {
            by(m_failed, served & failed);
            by(m_disappointing, served & !failed & below);
            by(m_good, served & !failed & !below);
        } else { // the change is the same whatever its cause
            by(m_good, served);
        }
        const Mask<W> due = served & (who[Quantity::Promised] > 0.0);
        if (any(due))
            redeem(who, perceived, due);
    }

private:
    [[gnu::noinline]] void redeem(Who<W> who, Pack<W> perceived, Mask<W> due) {
        const Mask<W> kept = perceived >= who[Quantity::Promised] - 0.03;
        m_kept.add(who, Quantity::Trust, m_parameters.keptPromiseTrust, due & kept);
        m_broken.add(who, Quantity::Trust, -m_parameters.brokenPromiseTrust, due & !kept);
        who.put(Quantity::Promised, 0.0, due);
    }

    const Parameters& m_parameters;
    Changes<W, A> m_good, m_disappointing, m_failed, m_kept, m_broken;
};

} // namespace sim

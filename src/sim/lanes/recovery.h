// Failures that are certain, and what heals them, for W worlds at once (model.md, week 4).
#pragma once

#include "sim/lanes/phase_change.h"
#include "sim/stimulus.h"

namespace sim {

template<int W>
void fail(Run& run, const Stimulus& stimulus) {
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Mask<W> buys = who.isCustomer();
        noteFailure(who, everywhere<W>(true), buys);
        changes.add(who, Quantity::Satisfaction, -0.5 * run.parameters.failurePerformance, buys);
    });
}

template<int W>
void recover(Run& run, const Stimulus& stimulus) {
    const Parameters& p = run.parameters;
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    // From quality .6 on the recovery counts as good; below, it costs trust in proportion.
    const double quality = stimulus.amount / 0.6;
    const double good = quality < 1.0 ? quality : 1.0;
    const double trust =
        stimulus.amount >= 0.6 ? 0.05 * stimulus.amount : -p.badRecoveryTrust * (1.0 - good);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Mask<W> open = who[Quantity::Complaint] != 0.0;
        const Pack<W> before = who[Quantity::BeforeFailure];
        const Pack<W> now = who[Quantity::Satisfaction];
        const Mask<W> first = who[Quantity::Failures] <= 1.0;
        const Pack<W> healed =
            select(first, greater(now, before + p.recoveryBonus), before - p.secondFailureLoss);
        changes.add(who, Quantity::Satisfaction, good * (healed - now), open);
        changes.add(who, Quantity::Trust, trust, open);
        who.put(Quantity::Complaint, 0.0, open);
    });
}

// Money heals a failure only in part, and without a failure it teaches the customer to ask.
template<int W>
void compensate(Run& run, const Stimulus& stimulus) {
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Mask<W> open = who[Quantity::Complaint] != 0.0;
        const Pack<W> lost =
            greater(Pack<W>(0.0), who[Quantity::BeforeFailure] - who[Quantity::Satisfaction]);
        changes.add(who, Quantity::Satisfaction, 0.4 * lost, open);
        changes.add(who, Quantity::Trust, -0.02, open);
        who.put(Quantity::Complaint, 0.0, open);
        changes.add(who, Quantity::Expectation, 0.04 * stimulus.amount, !open);
        changes.add(who, Quantity::Wallet, 0.02 * stimulus.amount, !open);
        who.put(Quantity::PriceSensitivity,
                base::clamp01(who[Quantity::PriceSensitivity] + 0.05 * stimulus.amount),
                !open);
    });
}

} // namespace sim

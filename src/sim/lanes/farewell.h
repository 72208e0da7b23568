// Parting, the talk about why, and win-back, for W worlds at once (model.md, week 11).
#pragma once

#include "sim/lanes/cycle.h"

namespace sim {

template<int W>
void exitTalk(Run& run, const Stimulus& stimulus) {
    Outcome<W> told(run, stimulus.customer, SignalKind::Reason);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        // The four reasons of a customer's own; being sent away we know ourselves.
        const Pack<W> code = who[Quantity::ExitCode];
        const Mask<W> own = (code >= 1.0) & (code <= 4.0);
        told.category(who,
                      4,
                      select(own, code - 1.0, Pack<W>(0.0)),
                      stimulus.amount,
                      cycleLuck(run, stimulus, who));
    });
}

template<int W>
void winBack(Run& run, const Stimulus& stimulus) {
    const Parameters& p = run.parameters;
    Outcome<W> returned(run, stimulus.customer, SignalKind::Returned);
    Changes<W> turned(run, stimulus.customer, {CauseKind::NewPhase});
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Pack<W> code = who[Quantity::ExitCode];
        Pack<W> chance = 0.0; // sent away by us
        for (int reason = 1; reason < exitReasonCount; ++reason)
            chance = select(code == static_cast<double>(reason),
                            Pack<W>(winBackBase(p, static_cast<ExitReason>(reason))),
                            chance);
        const Mask<W> answers = code == static_cast<double>(stimulus.reason);
        const Pack<W> z =
            base::log(greater(chance, Pack<W>(1e-6)) / (1.0 - chance)) +
            p.winBackLifetime * (who[Quantity::FirstLifetime] - 0.5) +
            select(answers, Pack<W>(p.winBackRemedy), Pack<W>(-0.3 * p.winBackRemedy)) +
            who[Quantity::Goodwill];
        const Pack<W> likely = select(chance > 0.0, base::logistic(z), Pack<W>(0.0));
        const Mask<W> yes = returned.happens(who, likely, cycleLuck(run, stimulus, who)[0]);
        if (any(yes))
            join(turned, who, 0.4, yes);
        changes.add(who, Quantity::Trust, 0.08, yes & answers);
        changes.add(who, Quantity::Satisfaction, 0.05, yes);
        changes.add(who, Quantity::Goodwill, -0.1, !yes);
    });
}

template<int W>
void part(Run& run, const Stimulus& stimulus, ExitReason reason) {
    Changes<W> turned(run, stimulus.customer, {CauseKind::NewPhase});
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Mask<W> buys = who.isCustomer();
        leave(turned, who, Pack<W>(static_cast<double>(reason)), buys);
        if (stimulus.kind == StimulusKind::Part)
            changes.add(who, Quantity::Goodwill, 0.15, buys);
    });
}

} // namespace sim

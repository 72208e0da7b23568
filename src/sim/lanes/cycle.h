// The stimuli that move a customer along the relationship cycle, for W worlds at once (model.md,
// weeks 9, 10 and 11).
#pragma once

#include "sim/lanes/outcome.h"
#include "sim/lanes/phase_change.h"
#include "sim/lanes/proposition.h"
#include "sim/proposition.h"

namespace sim {

template<int W>
Luck<W> cycleLuck(const Run& run, const Stimulus& stimulus, const Who<W>& who) {
    const int purpose = static_cast<int>(Purpose::Stimulus) + static_cast<int>(stimulus.kind);
    return {run, who, purpose, stimulus.nth};
}

// What price and cheap persuasion do to acceptance, in logits: a discount helps most with the
// price-sensitive.
template<int W>
Pack<W> priceDrive(const Run& run, const Stimulus& stimulus, const Who<W>& who) {
    const Pack<W> sensitive = who[Quantity::PriceSensitivity];
    const double discount = stimulus.proposition.discount;
    return (discount * (0.4 + 1.6 * sensitive) - 0.1 * sensitive) / run.parameters.valueScale +
           (stimulus.proposition.pressure ? 0.5 : 0.0);
}

template<int W>
void propose(Run& run, const Stimulus& stimulus) {
    Outcome<W> won(run, stimulus.customer, SignalKind::Won);
    Changes<W> turned(run, stimulus.customer, {CauseKind::NewPhase});
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        who.put(Quantity::Fit, propositionFit<W>(who, run.parameters, stimulus));
        const Pack<W> z = winLogit<W>(who, run.parameters) + priceDrive(run, stimulus, who);
        if (stimulus.proposition.pressure)
            who.put(Quantity::Pressure, 1.0);
        const Mask<W> yes = won.happens(who, base::logistic(z), cycleLuck(run, stimulus, who)[0]);
        if (any(yes))
            join(turned, who, 0.35, yes);
        // A refused proposal is not simply repeated: the moment has passed for a while.
        who.put(Quantity::Timing, base::clamp01(who[Quantity::Timing] - 0.12), !yes);
        who.put(Quantity::StageCode, static_cast<double>(Stage::Proposal), !yes);
    });
}

template<int W>
void crossSell(Run& run, const Stimulus& stimulus) {
    Outcome<W> won(run, stimulus.customer, SignalKind::Won);
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Pack<W> fit = propositionFit<W>(who, run.parameters, stimulus);
        const Pack<W> value =
            0.7 * fit * (0.5 + who[Quantity::Trust]) + 0.1 * who[Quantity::Goodwill];
        const Pack<W> price = 0.30 + 0.25 * who[Quantity::PriceSensitivity];
        const Pack<W> z =
            (value - price) / run.parameters.valueScale + priceDrive(run, stimulus, who);
        if (stimulus.proposition.pressure)
            who.put(Quantity::Pressure, 1.0);
        const Mask<W> yes = won.happens(who, base::logistic(z), cycleLuck(run, stimulus, who)[0]);
        who.put(Quantity::Fit, base::greater(who[Quantity::Fit], fit), yes);
        changes.add(who, Quantity::Wallet, 0.12, yes);
        changes.add(who, Quantity::Commitment, 0.03, yes);
        changes.add(who, Quantity::Goodwill, -0.05, !yes);
    });
}

template<int W>
void respond(Run& run, const Stimulus& stimulus) {
    Outcome<W> engaged(run, stimulus.customer, SignalKind::Engaged);
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    const double odds =
        logResponseFactor(stimulus.amount, run.worlds.isConsumer(stimulus.customer));
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Pack<W> z = 0.4 + 1.6 * who[Quantity::Need] + odds;
        const Mask<W> yes =
            engaged.happens(who, base::logistic(z), cycleLuck(run, stimulus, who)[0]);
        const auto either = [&](double taken, double not_) {
            return select(yes, Pack<W>(taken), Pack<W>(not_));
        };
        changes.add(who, Quantity::Goodwill, either(0.3, -0.1));
        changes.add(who, Quantity::Trust, either(0.04, -0.03));
        who.put(Quantity::Timing, base::clamp01(who[Quantity::Timing] + either(0.1, -0.2)));
        who.put(Quantity::StageCode,
                either(static_cast<double>(Stage::Lead), static_cast<double>(Stage::Suspect)));
    });
}

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
            base::log(base::greater(chance, Pack<W>(1e-6)) / (1.0 - chance)) +
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

template<int W>
void disqualify(Run& run, const Stimulus& stimulus) {
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        who.put(Quantity::StageCode, static_cast<double>(Stage::Disqualified));
    });
}

} // namespace sim

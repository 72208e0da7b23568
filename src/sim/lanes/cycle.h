// The stimuli that move a customer along the relationship cycle, for W worlds at once (model.md,
// weeks 9 and 10): propositions and responses. Farewell and win-back are in farewell.h.
#pragma once

#include "sim/lanes/outcome.h"
#include "sim/lanes/phase_change.h"
#include "sim/lanes/proposition.h"
#include "sim/proposition.h"

namespace sim {

template<int W>
Luck<W> cycleLuck(const Run& run, const Stimulus& stimulus, const Who<W>& who) {
    if (run.tape.replays()) // as luckOf()
        return {};
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
        who.put(Quantity::Fit, greater(who[Quantity::Fit], fit), yes);
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
        const auto either = [&](double taken, double left) {
            return select(yes, Pack<W>(taken), Pack<W>(left));
        };
        changes.add(who, Quantity::Goodwill, either(0.3, -0.1));
        changes.add(who, Quantity::Trust, either(0.04, -0.03));
        who.put(Quantity::Timing, base::clamp01(who[Quantity::Timing] + either(0.1, -0.2)));
        who.put(Quantity::StageCode,
                either(static_cast<double>(Stage::Lead), static_cast<double>(Stage::Suspect)));
    });
}

template<int W>
void disqualify(Run& run, const Stimulus& stimulus) {
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        who.put(Quantity::StageCode, static_cast<double>(Stage::Disqualified));
    });
}

} // namespace sim

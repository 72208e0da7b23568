// The stimuli that move a customer along the relationship cycle (model.md, weeks 9, 10 and 11).
#include "sim/phase_change.h"
#include "sim/proposition.h"
#include "sim/week.h"

namespace sim {

namespace {

double& cell(Run& run, Quantity quantity, const Stimulus& stimulus, int lane) {
    return run.worlds.row(quantity, stimulus.customer)[lane];
}

double uniformOf(const Run& run, const Stimulus& stimulus, int lane) {
    return run.chance.uniform(stimulus.customer,
                              static_cast<int>(Purpose::Stimulus) + static_cast<int>(stimulus.kind),
                              stimulus.nth,
                              run.worlds.world(lane));
}

// What price does to acceptance, in logits: a discount helps most with the price-sensitive.
double priceDrive(Run& run, const Stimulus& stimulus, int lane) {
    const double sensitive = cell(run, Quantity::PriceSensitivity, stimulus, lane);
    const double discount = stimulus.proposition.discount;
    return (discount * (0.4 + 1.6 * sensitive) - 0.1 * sensitive) / run.parameters.valueScale;
}

void propose(Run& run, const Stimulus& stimulus) {
    Outcome won(run, stimulus.customer, SignalKind::Won);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        cell(run, Quantity::Fit, stimulus, lane) =
            propositionFit(run.worlds, run.parameters, stimulus, lane);
        const double z = winLogit(run.worlds, run.parameters, stimulus.customer, lane) +
                         priceDrive(run, stimulus, lane) +
                         (stimulus.proposition.pressure ? 0.5 : 0.0);
        if (stimulus.proposition.pressure)
            cell(run, Quantity::Pressure, stimulus, lane) = 1.0;
        if (won.happens(lane, base::logistic(z), uniformOf(run, stimulus, lane))) {
            join(run, stimulus.customer, lane, 0.35);
            continue;
        }
        // A refused proposal is not simply repeated: the moment has passed for a while.
        double& timing = cell(run, Quantity::Timing, stimulus, lane);
        timing = base::clamp01(timing - 0.12);
        cell(run, Quantity::StageCode, stimulus, lane) = static_cast<double>(Stage::Proposal);
    }
}

void crossSell(Run& run, const Stimulus& stimulus) {
    Outcome won(run, stimulus.customer, SignalKind::Won);
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const double fit = propositionFit(run.worlds, run.parameters, stimulus, lane);
        const double trust = cell(run, Quantity::Trust, stimulus, lane);
        const double value =
            0.7 * fit * (0.5 + trust) + 0.1 * cell(run, Quantity::Goodwill, stimulus, lane);
        const double price = 0.30 + 0.25 * cell(run, Quantity::PriceSensitivity, stimulus, lane);
        const double z = (value - price) / run.parameters.valueScale +
                         priceDrive(run, stimulus, lane) +
                         (stimulus.proposition.pressure ? 0.5 : 0.0);
        if (stimulus.proposition.pressure)
            cell(run, Quantity::Pressure, stimulus, lane) = 1.0;
        if (won.happens(lane, base::logistic(z), uniformOf(run, stimulus, lane))) {
            double& now = cell(run, Quantity::Fit, stimulus, lane);
            now = base::greater(now, fit);
            changes.add(Quantity::Wallet, lane, 0.12);
            changes.add(Quantity::Commitment, lane, 0.03);
        } else {
            changes.add(Quantity::Goodwill, lane, -0.05);
        }
    }
}

void respond(Run& run, const Stimulus& stimulus) {
    Outcome engaged(run, stimulus.customer, SignalKind::Engaged);
    const double factor = responseFactor(stimulus.amount, run.worlds.isConsumer(stimulus.customer));
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const double z = 0.4 + 1.6 * cell(run, Quantity::Need, stimulus, lane) + base::log(factor);
        const bool yes = engaged.happens(lane, base::logistic(z), uniformOf(run, stimulus, lane));
        changes.add(Quantity::Goodwill, lane, yes ? 0.3 : -0.1);
        changes.add(Quantity::Trust, lane, yes ? 0.04 : -0.03);
        double& timing = cell(run, Quantity::Timing, stimulus, lane);
        timing = base::clamp01(timing + (yes ? 0.1 : -0.2));
        cell(run, Quantity::StageCode, stimulus, lane) =
            static_cast<double>(yes ? Stage::Lead : Stage::Suspect);
    }
}

void exitTalk(Run& run, const Stimulus& stimulus) {
    Outcome told(run, stimulus.customer, SignalKind::Reason);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const int purpose = static_cast<int>(Purpose::Stimulus) + static_cast<int>(stimulus.kind);
        const auto luck =
            run.chance.block(stimulus.customer, purpose, stimulus.nth, run.worlds.world(lane));
        const int truth = static_cast<int>(cell(run, Quantity::ExitCode, stimulus, lane));
        // The four reasons of a customer's own; being sent away we know ourselves.
        const int own = truth >= 1 && truth <= 4 ? truth - 1 : 0;
        told.category(lane, 4, own, stimulus.amount, luck);
    }
}

double winBackBase(const Parameters& p, ExitReason reason) {
    switch (reason) {
    case ExitReason::Pushed:
        return p.winBackPushed;
    case ExitReason::Pulled:
        return p.winBackPulled;
    case ExitReason::Bought:
        return p.winBackBought;
    case ExitReason::Moved:
        return p.winBackMoved;
    default:
        return 0.0; // sent away by us
    }
}

void winBack(Run& run, const Stimulus& stimulus) {
    const Parameters& p = run.parameters;
    Outcome returned(run, stimulus.customer, SignalKind::Returned);
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const auto reason = static_cast<ExitReason>(
            static_cast<int>(cell(run, Quantity::ExitCode, stimulus, lane)));
        const double chance = winBackBase(p, reason);
        const bool answers = reason == stimulus.reason;
        const double z =
            base::log(base::greater(chance, 1e-6) / (1.0 - chance)) +
            p.winBackLifetime * (cell(run, Quantity::FirstLifetime, stimulus, lane) - 0.5) +
            (answers ? p.winBackRemedy : -0.3 * p.winBackRemedy) +
            cell(run, Quantity::Goodwill, stimulus, lane);
        const double likely = chance > 0.0 ? base::logistic(z) : 0.0;
        if (returned.happens(lane, likely, uniformOf(run, stimulus, lane))) {
            join(run, stimulus.customer, lane, 0.4);
            changes.add(Quantity::Trust, lane, answers ? 0.08 : 0.0);
            changes.add(Quantity::Satisfaction, lane, 0.05);
        } else {
            changes.add(Quantity::Goodwill, lane, -0.1);
        }
    }
}

void part(Run& run, const Stimulus& stimulus, ExitReason reason) {
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        if (!isCustomer(phaseOf(run.worlds, stimulus.customer, lane)))
            continue;
        leave(run, stimulus.customer, lane, reason);
        if (stimulus.kind == StimulusKind::Part)
            changes.add(Quantity::Goodwill, lane, 0.15);
    }
}

} // namespace

void applyToCycle(Run& run, const Stimulus& stimulus) {
    switch (stimulus.kind) {
    case StimulusKind::Propose:
        return propose(run, stimulus);
    case StimulusKind::CrossSell:
        return crossSell(run, stimulus);
    case StimulusKind::Respond:
        return respond(run, stimulus);
    case StimulusKind::ExitTalk:
        return exitTalk(run, stimulus);
    case StimulusKind::WinBack:
        return winBack(run, stimulus);
    case StimulusKind::Part:
        return part(run, stimulus, ExitReason::SentAway);
    case StimulusKind::Leave:
        return part(run, stimulus, stimulus.reason);
    case StimulusKind::Disqualify:
        for (int lane = 0; lane < run.worlds.lanes(); ++lane)
            cell(run, Quantity::StageCode, stimulus, lane) =
                static_cast<double>(Stage::Disqualified);
        return;
    default:
        return;
    }
}

} // namespace sim

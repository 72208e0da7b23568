// The rules as a table of functions for packs of W worlds; kernel_*.cpp translate it for a
// processor each. Whatever is called from here and is not a template on W must not be inline: the
// linker keeps one copy for all, and it must not be the one of a processor that this machine may
// not have.
#pragma once

#include "sim/lanes/crowd.h"
#include "sim/lanes/draw.h"
#include "sim/lanes/farewell.h"
#include "sim/lanes/learning.h"
#include "sim/lanes/motives.h"
#include "sim/lanes/portrait.h"
#include "sim/lanes/recovery.h"
#include "sim/lanes/stimulus.h"
#include "sim/lanes/week.h"

namespace sim {

template<int W>
void stepWeekIn(Run& run) {
    const Rates rates(run.parameters);
    if (run.ledger != nullptr)
        stepWeekOf<W, Account::Causes>(run, rates);
    else if (run.tape.draws())
        stepWeekOf<W, Account::None>(run, rates);
    else
        stepWeekOf<W, Account::Signals>(run, rates);
}

template<int W>
void applyIn(Run& run, const Stimulus& stimulus) {
    switch (stimulus.kind) {
    case StimulusKind::Change:
        return change<W>(run, stimulus);
    case StimulusKind::Contact:
        return contact<W>(run, stimulus);
    case StimulusKind::Touch:
        return touch<W>(run, stimulus);
    case StimulusKind::Question:
        return ask<W>(run, stimulus);
    case StimulusKind::AskMotive:
        return askMotive<W>(run, stimulus);
    case StimulusKind::Measure:
        return measure<W>(run, stimulus);
    case StimulusKind::Promise:
        return promise<W>(run, stimulus);
    case StimulusKind::Fail:
        return fail<W>(run, stimulus);
    case StimulusKind::Recover:
        return recover<W>(run, stimulus);
    case StimulusKind::Compensate:
        return compensate<W>(run, stimulus);
    case StimulusKind::AskPermission:
        return askFor<W>(run, stimulus, SignalKind::Permission);
    case StimulusKind::AskReferral:
        return askFor<W>(run, stimulus, SignalKind::Referral);
    case StimulusKind::Propose:
        return propose<W>(run, stimulus);
    case StimulusKind::CrossSell:
        return crossSell<W>(run, stimulus);
    case StimulusKind::Respond:
        return respond<W>(run, stimulus);
    case StimulusKind::ExitTalk:
        return exitTalk<W>(run, stimulus);
    case StimulusKind::WinBack:
        return winBack<W>(run, stimulus);
    case StimulusKind::Part:
        return part<W>(run, stimulus, ExitReason::SentAway);
    case StimulusKind::Leave:
        return part<W>(run, stimulus, stimulus.reason);
    case StimulusKind::Disqualify:
        return disqualify<W>(run, stimulus);
    }
}

template<int W>
constexpr Kernel kernelOf(std::string_view name) {
    return {name,
            W,
            &applyIn<W>,
            &stepWeekIn<W>,
            &stepCrowdIn<W>,
            &portrait<W>,
            &phaseChances<W>,
            &strongestMotives<W>,
            &shownMeans<W>,
            &drawRow<W>,
            &spreadRow<W>,
            &isTold<W>,
            &reweight<W>};
}

} // namespace sim

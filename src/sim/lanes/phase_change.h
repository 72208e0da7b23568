// The turns of the relationship that several rules share: a failure, a departure, a beginning.
#pragma once

#include "sim/lanes/changes.h"

namespace sim {

/// A delivery went wrong; the customer complains or keeps silent about it.
template<int W>
void noteFailure(Who<W> who, Mask<W> complained, Mask<W> where) {
    who.put(Quantity::BeforeFailure, who[Quantity::Satisfaction], where);
    who.put(Quantity::Failures, who[Quantity::Failures] + 1.0, where);
    const Pack<W> open = who[Quantity::Complaint];
    const Pack<W> now =
        select(complained | (open >= 1.0), greater(Pack<W>(1.0), open), Pack<W>(-1.0));
    who.put(Quantity::Complaint, now, where);
}

/// The customer becomes a former customer: a potential customer again, with memory.
/// `changes` is of cause NewPhase.
template<int W, Account A>
void leave(Changes<W, A>& changes, Who<W> who, Pack<W> reason, Mask<W> where) {
    const Pack<W> strength =
        0.4 * who[Quantity::Wallet] + 0.3 * who[Quantity::Trust] + 0.3 * who[Quantity::Commitment];
    who.put(Quantity::FirstLifetime, base::clamp01(strength), where);
    who.put(Quantity::ExitCode, reason, where);
    who.put(Quantity::Complaint, 0.0, where);
    who.put(Quantity::Delivered, 0.0, where);
    who.put(Quantity::LockIn, 0.0, where);
    changes.set(who, Quantity::PhaseCode, static_cast<double>(Phase::Former), where);
    changes.set(who, Quantity::Wallet, 0.0, where);
}

/// A potential or former customer becomes a new one.
template<int W>
void join(Changes<W>& changes, const Who<W>& who, double wallet, Mask<W> where) {
    who.put(Quantity::StageCode, static_cast<double>(Stage::Proposal), where);
    who.put(Quantity::Failures, 0.0, where);
    who.put(Quantity::Complaint, 0.0, where);
    who.put(Quantity::Delivered, 1.0, where);
    changes.set(who, Quantity::PhaseCode, static_cast<double>(Phase::New), where);
    changes.set(who, Quantity::Wallet, wallet, where);
}

/// Code of why a customer leaves by itself: pushed by mistakes, pulled by a rival, bought by price,
/// moved.
template<int W>
Pack<W> drawnReason(const Seen<W>& who, Pack<W> uniform) {
    const auto code = [](ExitReason reason) {
        return Pack<W>(static_cast<double>(reason));
    };
    const Pack<W> pushed = 0.15 + 0.25 * who[Quantity::Failures] +
                           2.0 * greater(Pack<W>(0.0), 0.55 - who[Quantity::Satisfaction]);
    const Pack<W> pulled = 0.2 + who[Quantity::Pull];
    const Pack<W> bought = 0.4 * who[Quantity::PriceSensitivity];
    const double moved = 0.05;
    const Pack<W> at = uniform * (pushed + pulled + bought + moved);
    return select(at < pushed,
                  code(ExitReason::Pushed),
                  select(at < pushed + pulled,
                         code(ExitReason::Pulled),
                         select(at < pushed + pulled + bought,
                                code(ExitReason::Bought),
                                code(ExitReason::Moved))));
}

} // namespace sim

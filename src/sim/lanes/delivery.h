// What is delivered in a week, and a complaint that waits, for W worlds at once (model.md, week 1,
// 3 and 4).
#pragma once

#include "sim/lanes/block.h"
#include "sim/lanes/experience.h"
#include "sim/lanes/outcome.h"
#include "sim/week.h"

namespace sim {

// What a failure leads to: a complaint, or silence.
template<int W>
[[gnu::noinline]] void
complain(Run& run, Outcome<W>& complaint, const Who<W>& who, Mask<W> served, Mask<W> failed) {
    const Luck<W> luck = run.tape.replays() ? Luck<W>() : luckOf(run, Purpose::Delivery, who);
    const Pack<W> speaksUp =
        base::clamp01(run.parameters.complaintChance * (0.7 + 0.6 * who[Quantity::Trust]));
    const Mask<W> complained =
        complaint.happens(who, select(failed, speaksUp, Pack<W>(0.0)), luck[1]);
    noteFailure(who, complained, served & failed);
}

template<int W>
[[gnu::flatten]] void deliver(Run& run, int customer) {
    const Parameters& p = run.parameters;
    const double failing = failureChance(run.worlds.company, p);
    const double service = serviceLevel(run.worlds.company, p);
    Outcome<W> failure(run, customer, SignalKind::Failure);
    Outcome<W> complaint(run, customer, SignalKind::Complaint);
    Experience<W> experience(run, customer);
    inEveryBlock<W>(run, customer, [&](const Block<W>& block) {
        Row<W> luck;
        drawUnlessHeard(run, block, Purpose::Delivery, luck);
        block.each([&](const Who<W>& who) {
            const Mask<W> served = who.isCustomer() & (who[Quantity::Delivered] > 0.0);
            const Mask<W> failed =
                failure.happens(who, select(served, Pack<W>(failing), Pack<W>(0.0)), luck[who]);
            if (any(failed))
                complain(run, complaint, who, served, failed);
            const Pack<W> spoiled = select(failed, Pack<W>(p.failurePerformance), Pack<W>(0.0));
            const Pack<W> perceived = service + p.performanceFit * who[Quantity::Fit] - spoiled;
            experience.happens(who, base::clamp01(perceived), failed, served);
        });
    });
}

// Week, 4: a complaint that stays open costs trust.
template<int W>
[[gnu::flatten]] void wait(Run& run, int customer) {
    Changes<W> changes(run, customer, {CauseKind::Waiting});
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        const Pack<W> open = who[Quantity::Complaint];
        if (!any(open >= 1.0))
            return;
        changes.add(who, Quantity::Trust, -run.parameters.waitingTrust, open >= 2.0);
        who.put(Quantity::Complaint, open + 1.0, open >= 1.0);
    });
}

} // namespace sim

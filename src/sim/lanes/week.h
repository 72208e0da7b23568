// The rules of a week for one customer, for W worlds at once: short loops, one rule each (model.md,
// "A week", 1-7). The order in which they run is in kernel.h's stepWeek.
#pragma once

#include "sim/lanes/experience.h"
#include "sim/lanes/outcome.h"
#include "sim/week.h"

namespace sim {

// The four uniforms of one customer for one purpose this week.
template<int W>
Luck<W> luckOf(const Run& run, Purpose purpose, const Who<W>& who) {
    return {run, who, static_cast<int>(purpose), 0};
}

// Whether the customer buys from us in any world. Public, so equal in a truth and its belief.
template<int W>
bool buysSomewhere(Run& run, int customer) {
    Mask<W> buys = everywhere<W>(false);
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) { buys = buys | who.isCustomer(); });
    return any(buys);
}

template<int W>
void deliver(Run& run, int customer) {
    const Parameters& p = run.parameters;
    const double failing = failureChance(run.worlds.company, p);
    const double service = serviceLevel(run.worlds.company, p);
    Outcome<W> failure(run, customer, SignalKind::Failure);
    Outcome<W> complaint(run, customer, SignalKind::Complaint);
    Experience<W> experience(run, customer);
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        const Mask<W> served = who.isCustomer() & (who[Quantity::Delivered] > 0.0);
        const Luck<W> luck = run.tape.replays() ? Luck<W>() : luckOf(run, Purpose::Delivery, who);
        const Mask<W> failed =
            failure.happens(who, select(served, Pack<W>(failing), Pack<W>(0.0)), luck[0]);
        const Pack<W> speaksUp =
            base::clamp01(p.complaintChance * (0.7 + 0.6 * who[Quantity::Trust]));
        const Mask<W> complained =
            complaint.happens(who, select(failed, speaksUp, Pack<W>(0.0)), luck[1]);
        noteFailure(who, complained, served & failed);
        const Pack<W> spoiled = select(failed, Pack<W>(p.failurePerformance), Pack<W>(0.0));
        const Pack<W> perceived = service + p.performanceFit * who[Quantity::Fit] - spoiled;
        experience.happens(who, base::clamp01(perceived), failed, served);
    });
}

// Week, 4: a complaint that stays open costs trust.
template<int W>
void wait(Run& run, int customer) {
    Changes<W> changes(run, customer, {CauseKind::Waiting});
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        const Pack<W> open = who[Quantity::Complaint];
        if (!any(open >= 1.0))
            return;
        changes.add(who, Quantity::Trust, -run.parameters.waitingTrust, open >= 2.0);
        who.put(Quantity::Complaint, open + 1.0, open >= 1.0);
    });
}

// Week, 5: cheap persuasion returns as distrust, commitment follows trust, patronage satisfaction.
template<int W>
void settle(Run& run, int customer) {
    const double share = commitmentShareAWeek(run.parameters);
    Changes<W> pressure(run, customer, {CauseKind::PressureReturns});
    Changes<W> commitment(run, customer, {CauseKind::Commitment});
    Changes<W> habit(run, customer, {CauseKind::Habit});
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        const Pack<W> back = 0.4 * who[Quantity::Pressure];
        if (any(back > 0.0)) {
            pressure.add(who, Quantity::Trust, -run.parameters.pressureTrust * back);
            who.put(Quantity::Pressure, who[Quantity::Pressure] - back);
        }
        const Mask<W> buys = who.isCustomer();
        const Pack<W> bond = 0.6 * who[Quantity::Trust] + 0.2 * who[Quantity::SharedValues] +
                             0.2 * who[Quantity::LockIn];
        commitment.add(who, Quantity::Commitment, share * (bond - who[Quantity::Commitment]), buys);
        const Pack<W> patronage =
            0.15 + 0.5 * who[Quantity::Satisfaction] + 0.4 * who[Quantity::Commitment];
        habit.add(who, Quantity::Wallet, 0.04 * (patronage - who[Quantity::Wallet]), buys);
    });
}

template<int W>
void relate(Run& run, const Rates& rates, int customer) {
    Outcome<W> leaving(run, customer, SignalKind::Leaving);
    Changes<W> turned(run, customer, {CauseKind::NewPhase});
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        const auto code = [](Phase phase) {
            return Pack<W>(static_cast<double>(phase));
        };
        const Mask<W> atRisk = who.is(Phase::AtRisk);
        const Mask<W> fresh = who.is(Phase::New);
        const Mask<W> loyal = who.is(Phase::Loyal);
        const Luck<W> luck = luckOf(run, Purpose::Relation, who);
        const MovesOf<W> moves =
            weeklyMovesOf<W>(rates, who[Quantity::PhaseCode], drive(who, run.parameters));
        const Pack<W> departs =
            select(atRisk, moves.down * (1.0 - who[Quantity::LockIn]), Pack<W>(0.0));
        const Mask<W> left = leaving.happens(who, departs, luck[0]);
        const Mask<W> gone = left & (atRisk | fresh | loyal);
        if (any(gone))
            leave(turned, who, drawnReason(who, luck[2]), gone);
        const Pack<W> turn = luck[1];
        const Mask<W> rises = atRisk & (turn * (1.0 - departs) < moves.up);
        const Mask<W> falls = turn < moves.down;
        const Mask<W> grows = fresh & !falls & (turn > 1.0 - moves.up);
        who.put(Quantity::PhaseCode, code(Phase::AtRisk), fresh & falls & !left);
        who.put(Quantity::PhaseCode, code(Phase::Loyal), grows & !left);
        who.put(Quantity::PhaseCode, code(Phase::New), (rises | (loyal & falls)) & !left);
    });
}

template<int W>
void order(Run& run, const Rates& rates, int customer) {
    Outcome<W> orders(run, customer, SignalKind::Orders);
    const bool drawn = !run.tape.replays();
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        const Pack<W> mean = orderRate<W>(who, run.parameters, rates);
        const Pack<W> uniform = drawn ? luckOf(run, Purpose::Orders, who)[0] : Pack<W>(0.5);
        who.put(Quantity::Delivered, orders.poisson(who, mean, uniform));
    });
}

template<int W>
void fade(Run& run, int customer) {
    Changes<W> changes(run, customer, {CauseKind::Forgetting});
    inEveryWorld<W>(run, customer, [&](const Who<W>& who) {
        changes.set(
            who, Quantity::Goodwill, run.parameters.goodwillRetention * who[Quantity::Goodwill]);
        // The load of a quarter: each contact weighs less by a thirteenth a week.
        who.put(Quantity::ContactLoad, who[Quantity::ContactLoad] * (12.0 / 13.0));
        who.put(Quantity::Pull, who[Quantity::Pull] * run.parameters.pullDecay);
    });
}

} // namespace sim

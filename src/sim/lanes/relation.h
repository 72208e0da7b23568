// Where a relationship goes in a week, and what the customer orders, for W worlds at once
// (model.md, week 6 and 7).
#pragma once

#include "sim/lanes/block.h"
#include "sim/lanes/outcome.h"
#include "sim/lanes/phase_change.h"

namespace sim {

// The last week of some.
template<int W>
[[gnu::noinline]] void depart(Run& run, Changes<W>& turned, const Who<W>& who, Mask<W> gone) {
    leave(turned, who, drawnReason(who, luckOf(run, Purpose::Relation, who)[2]), gone);
}

// Who stays may move: the state of each world after a draw `turn`.
template<int W>
void moveOn(const Who<W>& who, Pack<W> turn, MovesOf<W> moves, Pack<W> departs, Mask<W> left) {
    const auto code = [](Phase phase) {
        return Pack<W>(static_cast<double>(phase));
    };
    const Pack<W> before = who[Quantity::PhaseCode];
    const Mask<W> atRisk = who.is(Phase::AtRisk);
    const Mask<W> fresh = who.is(Phase::New);
    const Mask<W> loyal = who.is(Phase::Loyal);
    const Mask<W> rises = atRisk & (turn * (1.0 - departs) < moves.up);
    const Mask<W> falls = turn < moves.down;
    const Mask<W> grows = fresh & !falls & (turn > 1.0 - moves.up);
    const Pack<W> slid = select(fresh & falls & !left, code(Phase::AtRisk), before);
    const Pack<W> grown = select(grows & !left, code(Phase::Loyal), slid);
    who.put(Quantity::PhaseCode,
            select((rises | (loyal & falls)) & !left, code(Phase::New), grown));
}

// Week, 6: the drive pulls each relationship up or down.
template<int W>
[[gnu::flatten]] void relate(Run& run, const Rates& rates, int customer) {
    const Parameters& p = run.parameters;
    Outcome<W> leaving(run, customer, SignalKind::Leaving);
    Changes<W> turned(run, customer, {CauseKind::NewPhase});
    inEveryBlock<W>(run, customer, [&](const Block<W>& block) {
        Row<W> leaves, turns, x, pulled, down, up;
        block.each([&](const Who<W>& who) {
            const Luck<W> luck = luckOf(run, Purpose::Relation, who);
            leaves.put(who, luck[0]);
            turns.put(who, luck[1]);
        });
        block.each([&](const Who<W>& who) { x.put(who, drive(who, p)); });
        block.each([&](const Who<W>& who) { pulled.put(who, base::exp(-x[who])); });
        block.each([&](const Who<W>& who) {
            down.put(who, logOddsDown<W>(rates, who[Quantity::PhaseCode], pulled[who]));
        });
        block.each([&](const Who<W>& who) {
            up.put(who, logOddsUp<W>(rates, who[Quantity::PhaseCode], pulled[who]));
        });
        block.each([&](const Who<W>& who) { down.put(who, within(monthsDownAWeek, down[who])); });
        block.each([&](const Who<W>& who) { up.put(who, within(monthsUpAWeek, up[who])); });
        block.each([&](const Who<W>& who) {
            const MovesOf<W> moves = movesIn(who[Quantity::PhaseCode], down[who], up[who]);
            const Pack<W> departs = select(
                who.is(Phase::AtRisk), moves.down * (1.0 - who[Quantity::LockIn]), Pack<W>(0.0));
            const Mask<W> left = leaving.happens(who, departs, leaves[who]);
            const Mask<W> bought = who.isCustomer();
            moveOn<W>(who, turns[who], moves, departs, left);
            if (any(left & bought))
                depart(run, turned, who, left & bought);
        });
    });
}

// Week, 7.
template<int W>
[[gnu::flatten]] void order(Run& run, const Rates& rates, int customer) {
    const Parameters& p = run.parameters;
    Outcome<W> orders(run, customer, SignalKind::Orders);
    inEveryBlock<W>(run, customer, [&](const Block<W>& block) {
        Row<W> luck, now, reference, mean;
        drawUnlessHeard(run, block, Purpose::Orders, luck);
        block.each([&](const Who<W>& who) { now.put(who, logSatisfaction(who)); });
        block.each([&](const Who<W>& who) { now.put(who, repurchase(who, p, now[who])); });
        block.each([&](const Who<W>& who) { reference.put(who, repurchaseReference(who, p)); });
        block.each([&](const Who<W>& who) {
            mean.put(who, orderRate(who, rates, now[who], reference[who]));
        });
        block.each([&](const Who<W>& who) {
            who.put(Quantity::Delivered, orders.poisson(who, mean[who], luck[who]));
        });
    });
}

} // namespace sim

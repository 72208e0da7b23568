// Where a relationship goes in a week, for W worlds at once (model.md, week 6).
#pragma once

#include "sim/lanes/block.h"
#include "sim/lanes/outcome.h"
#include "sim/lanes/phase_change.h"

namespace sim {

// Week, 6: the drive pulls each relationship up or down.
template<int W, Account A>
class Relation {
public:
    Relation(Run& run, const Rates& rates, int customer)
        : m_parameters(run.parameters), m_rates(rates), m_luck(run.luckTerms), m_crowd(run.crowd),
          m_customer(customer), m_leaving(run, customer, SignalKind::Leaving),
          m_turned(run, customer, {CauseKind::NewPhase}) {}

    void happens(const Block<W>& block, const Row<W>& leaves, const Row<W>& turns) {
        const Rates rates = m_rates;
        Row<W> x, pulled, down, up;
        block.each([&](const Who<W>& who) { x.put(who, drive(who, m_parameters)); });
        block.each([&](const Who<W>& who) { pulled.put(who, pulledBy(x[who])); });
        block.each([&](const Who<W>& who) {
            const Pack<W> phase = who[Quantity::PhaseCode];
            down.put(who, logOddsDown<W>(rates, phase, pulled[who]));
            up.put(who, logOddsUp<W>(rates, phase, x[who], pulled[who]));
        });
        block.each([&](const Who<W>& who) {
            down.put(who, within(monthsDownAWeek, down[who]));
            up.put(who, within(monthsUpAWeek, up[who]));
        });
        block.each(
            [&](const Who<W>& who) { move(who, leaves[who], turns[who], down[who], up[who]); });
    }

private:
    // Who is at risk may depart or rise; who is new may fall or grow; who is loyal may fall.
    void move(const Who<W>& who, Pack<W> leaves, Pack<W> turn, Pack<W> down, Pack<W> up) {
        const auto code = [](Phase phase) {
            return Pack<W>(static_cast<double>(phase));
        };
        const Mask<W> atRisk = who.is(Phase::AtRisk);
        const Mask<W> fresh = who.is(Phase::New);
        const Mask<W> loyal = who.is(Phase::Loyal);
        const Pack<W> departs = select(atRisk, down * (1.0 - who[Quantity::LockIn]), Pack<W>(0.0));
        const Mask<W> left = m_leaving.happens(who, departs, leaves);
        const Mask<W> falls = turn < down;
        const Mask<W> rises = turn * (1.0 - departs) < up;
        const Pack<W> grown =
            select(fresh & (turn > 1.0 - up), code(Phase::Loyal), who[Quantity::PhaseCode]);
        const Pack<W> slid = select(fresh & falls, code(Phase::AtRisk), grown);
        const Pack<W> next = select((loyal & falls) | (atRisk & rises), code(Phase::New), slid);
        if (A != Account::None && m_luck != nullptr && (A == Account::Crowd || who.lane() == 0))
            count(who, next, down, select(atRisk, up / (1.0 - departs), up));
        who.put(Quantity::PhaseCode, next);
        const Mask<W> gone = left & (atRisk | fresh | loyal);
        if (any(gone))
            depart(who, m_leaving.restOf(leaves, departs), gone);
    }

    // The moves of the first world, or in a crowd those of each customer.
    [[gnu::noinline]] void count(Who<W> who, Pack<W> next, Pack<W> down, Pack<W> up) {
        constexpr auto places = static_cast<std::size_t>(W);
        double were[places], are[places], downs[places], ups[places];
        who[Quantity::PhaseCode].store(were);
        next.store(are);
        down.store(downs);
        up.store(ups);
        if constexpr (A == Account::Crowd) {
            for (int i = 0; i < W; ++i)
                if (m_crowd->meant[who.lane() + i] != 0.0)
                    count(m_customer + who.lane() + i,
                          static_cast<Phase>(were[i]),
                          static_cast<Phase>(are[i]),
                          downs[i],
                          ups[i]);
        } else {
            count(m_customer,
                  static_cast<Phase>(were[0]),
                  static_cast<Phase>(are[0]),
                  downs[0],
                  ups[0]);
        }
    }

    // Beyond what was to be expected of them.
    void count(int customer, Phase was, Phase next, double down, double up) {
        const auto moved = [&](Phase to) {
            return next == to ? 1.0 : 0.0;
        };
        double& grown = m_luck->of(customer, LuckTerm::Grown);
        double& recovered = m_luck->of(customer, LuckTerm::Recovered);
        if (was == Phase::New) {
            grown += moved(Phase::Loyal) - (up < 1.0 - down ? up : 1.0 - down);
            recovered -= moved(Phase::AtRisk) - down;
        } else if (was == Phase::Loyal) {
            grown -= moved(Phase::New) - down;
        } else if (was == Phase::AtRisk) {
            recovered += moved(Phase::New) - (up < 1.0 ? up : 1.0);
        }
    }

    // The last week of some, wherever they moved.
    [[gnu::noinline]] void depart(Who<W> who, Pack<W> why, Mask<W> gone) {
        leave(m_turned, who, drawnReason(who, why), gone);
    }

    const Parameters& m_parameters;
    const Rates& m_rates;
    LuckTerms* m_luck;        // null where nobody counts it
    const CrowdWeek* m_crowd; // null where customers go one by one
    int m_customer;
    Outcome<W, A> m_leaving;
    Changes<W, A> m_turned;
};

} // namespace sim

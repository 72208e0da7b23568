// Figures over all worlds of a customer, W at a time (portrait.h).
#pragma once

#include "sim/kernel.h"
#include "sim/lanes/changes.h"

namespace sim {

template<int W, class Rule>
void seenInEveryWorld(const Worlds& worlds, int customer, Rule rule) {
    for (int lane = 0; lane < worlds.stride(); lane += W)
        rule(Seen<W>(worlds, customer, lane));
}

template<int W>
class MomentSum {
public:
    void add(const Seen<W>& who, Pack<W> value) {
        const Pack<W> weighted = who.weight() * value;
        m_sum.add(who.lane(), weighted);
        m_squares.add(who.lane(), weighted * value);
    }
    Moments moments() const { return {m_sum.total(), m_squares.total()}; }

private:
    Sum<W> m_sum, m_squares;
};

template<int W>
void beliefs(const Worlds& worlds, const Parameters& parameters, int customer, Portrait& portrait) {
    MomentSum<W> loyal, satisfaction, trust, commitment, goodwill, expectation, driven;
    seenInEveryWorld<W>(worlds, customer, [&](const Seen<W>& who) {
        loyal.add(who, loyalty(who));
        satisfaction.add(who, who[Quantity::Satisfaction]);
        trust.add(who, who[Quantity::Trust]);
        commitment.add(who, who[Quantity::Commitment]);
        goodwill.add(who, who[Quantity::Goodwill]);
        expectation.add(who, who[Quantity::Expectation]);
        driven.add(who, drive(who, parameters));
    });
    portrait.loyalty = loyal.moments();
    portrait.satisfaction = satisfaction.moments();
    portrait.trust = trust.moments();
    portrait.commitment = commitment.moments();
    portrait.goodwill = goodwill.moments();
    portrait.expectation = expectation.moments();
    portrait.drive = driven.moments();
}

// Who buys from us orders, and to who does not something may be proposed.
template<int W>
void means(const Worlds& worlds, const Parameters& parameters, int customer, Portrait& portrait) {
    Sum<W> fit, tired, pull, held, fresh, loyal, atRisk, orders, win;
    const Rates rates(parameters);
    const double phase = firstOf(Seen<W>(worlds, customer, 0)[Quantity::PhaseCode]);
    const bool buys = phase >= static_cast<double>(Phase::New) && // in all worlds or in none
                      phase <= static_cast<double>(Phase::AtRisk);
    const auto share = [](Mask<W> where) {
        return select(where, Pack<W>(1.0), Pack<W>(0.0));
    };
    seenInEveryWorld<W>(worlds, customer, [&](const Seen<W>& who) {
        const auto add = [&](Sum<W>& sum, Pack<W> value) {
            sum.add(who.lane(), who.weight() * value);
        };
        add(fit, who[Quantity::Fit]);
        add(tired, fatigue(who[Quantity::ContactLoad]));
        add(pull, who[Quantity::Pull]);
        add(held, who[Quantity::LockIn]);
        add(fresh, share(who.is(Phase::New)));
        add(loyal, share(who.is(Phase::Loyal)));
        add(atRisk, share(who.is(Phase::AtRisk)));
        if (buys) {
            const Pack<W> now = repurchase(who, parameters, logSatisfaction(who));
            add(orders, orderRate<W>(who, rates, now, repurchaseReference(who, parameters)));
        } else {
            add(win, base::logistic(winLogit<W>(who, parameters)));
        }
    });
    portrait.fit = fit.total();
    portrait.fatigue = tired.total();
    portrait.pull = pull.total();
    portrait.lockIn = held.total();
    portrait.newShare = fresh.total();
    portrait.loyalShare = loyal.total();
    portrait.atRiskShare = atRisk.total();
    portrait.ordersPerWeek = orders.total();
    portrait.winChance = win.total();
}

template<int W>
Portrait portrait(const Worlds& worlds, const Parameters& parameters, int customer) {
    Portrait all;
    beliefs<W>(worlds, parameters, customer, all);
    means<W>(worlds, parameters, customer, all);
    return all;
}

template<int W>
PhaseChances phaseChances(const Worlds& worlds, int customer) {
    Sum<W> fresh, loyal, atRisk;
    seenInEveryWorld<W>(worlds, customer, [&](const Seen<W>& who) {
        const auto add = [&](Sum<W>& sum, Phase phase) {
            const Pack<W> there = select(who.is(phase), Pack<W>(1.0), Pack<W>(0.0));
            sum.add(who.lane(), who.weight() * there);
        };
        add(fresh, Phase::New);
        add(loyal, Phase::Loyal);
        add(atRisk, Phase::AtRisk);
    });
    return {fresh.total(), loyal.total(), atRisk.total()};
}

template<int W>
ShownMeans shownMeans(const Worlds& worlds, int customer) {
    constexpr Quantity shown[] = {Quantity::Satisfaction,
                                  Quantity::Trust,
                                  Quantity::Commitment,
                                  Quantity::Goodwill,
                                  Quantity::Expectation};
    Sum<W> sums[shownCount];
    seenInEveryWorld<W>(worlds, customer, [&](const Seen<W>& who) {
        for (int i = 0; i < 5; ++i)
            sums[i].add(who.lane(), who.weight() * who[shown[i]]);
        sums[static_cast<int>(Shown::Loyalty)].add(who.lane(), who.weight() * loyalty(who));
    });
    ShownMeans totals{};
    for (int i = 0; i < shownCount; ++i)
        totals.data()[i] = sums[i].total();
    return totals;
}

} // namespace sim

// Quantities that follow from a customer's state, for W worlds at once. derived.h has them for one.
#pragma once

#include "sim/derived.h"
#include "sim/lanes/who.h"

namespace sim {

/// 0..1: satisfaction, trust and commitment.
template<int W>
Pack<W> attitude(const Seen<W>& who) {
    return 0.4 * who[Quantity::Satisfaction] + 0.35 * who[Quantity::Trust] +
           0.25 * who[Quantity::Commitment];
}

/// 0..1 = attitude x patronage (Dick & Basu 1994); 0 for who is not a customer.
template<int W>
Pack<W> loyalty(const Seen<W>& who) {
    return select(who.isCustomer(), attitude(who) * who[Quantity::Wallet], Pack<W>(0.0));
}

/// max(0, Z - 1): above what is tolerated in a quarter.
template<int W>
Pack<W> fatigue(Pack<W> contactLoad) {
    return greater(Pack<W>(0.0), contactLoad - 1.0);
}

/// x of model.md, week 6, within +-driveLimit.
template<int W>
Pack<W> drive(const Seen<W>& who, const Parameters& p) {
    const double perFatigue =
        who.worlds().isConsumer(who.customer()) ? p.fatigueConsumer : p.fatigueBusiness;
    const Pack<W> x =
        p.idleDrive + p.driveSatisfaction * (who[Quantity::Satisfaction] - 0.5) +
        p.driveTrust * (who[Quantity::Trust] - 0.5) + p.driveFit * (who[Quantity::Fit] - 0.4) +
        p.driveGoodwill * who[Quantity::Goodwill] -
        perFatigue * fatigue(who[Quantity::ContactLoad]) - p.drivePull * who[Quantity::Pull];
    return base::clamp(x, Pack<W>(-p.driveLimit), Pack<W>(p.driveLimit));
}

/// Chances to move along the cycle within a week.
template<int W>
struct MovesOf {
    Pack<W> down; // for at risk: to depart, before lock-in
    Pack<W> up;
};

constexpr double log2OfE = 1.4426950408889634;

/// 1 - (1 - P)^months for a monthly P, from log2(1 + its odds).
template<int W>
Pack<W> within(double months, Pack<W> logOdds) {
    return 1.0 - base::exp2(-months * logOdds);
}

/// e^-x for a drive x.
template<int W>
Pack<W> pulledBy(Pack<W> x) {
    return base::exp2(x * -log2OfE);
}

/// log2(1 + odds) of moving down within a month in the state with that code; `pulled` is e^-x for
/// the drive x.
template<int W>
Pack<W> logOddsDown(const Rates& rates, Pack<W> phaseCode, Pack<W> pulled) {
    const Mask<W> atRisk = phaseCode == static_cast<double>(Phase::AtRisk);
    const Mask<W> fresh = phaseCode == static_cast<double>(Phase::New);
    const Pack<W> falls = select(fresh, Pack<W>(rates.downNew), Pack<W>(rates.downLoyal));
    return base::log2(1.0 + select(atRisk, Pack<W>(rates.downAtRisk), falls) * pulled);
}

/// The same for moving up: 1 + up e^x = (e^-x + up) e^x.
template<int W>
Pack<W> logOddsUp(const Rates& rates, Pack<W> phaseCode, Pack<W> x, Pack<W> pulled) {
    const Mask<W> atRisk = phaseCode == static_cast<double>(Phase::AtRisk);
    const Pack<W> up = select(atRisk, Pack<W>(rates.upAtRisk), Pack<W>(rates.upNew));
    return base::log2(pulled + up) + x * log2OfE;
}

/// Those chances for who can move in the state with that code: 0 for who is not a customer, and up
/// for who is loyal already.
template<int W>
MovesOf<W> movesIn(Pack<W> phaseCode, Pack<W> down, Pack<W> up) {
    const Mask<W> atRisk = phaseCode == static_cast<double>(Phase::AtRisk);
    const Mask<W> fresh = phaseCode == static_cast<double>(Phase::New);
    const Mask<W> loyal = phaseCode == static_cast<double>(Phase::Loyal);
    return {select(atRisk | fresh | loyal, down, Pack<W>(0.0)),
            select(atRisk | fresh, up, Pack<W>(0.0))};
}

/// In the state with that code, at the drive x. The rule of the week is the same in short loops
/// (relation.h).
template<int W>
MovesOf<W> weeklyMovesOf(const Rates& rates, Pack<W> phaseCode, Pack<W> x) {
    const Pack<W> pulled = pulledBy(x);
    return movesIn(phaseCode,
                   within(monthsDownAWeek, logOddsDown<W>(rates, phaseCode, pulled)),
                   within(monthsUpAWeek, logOddsUp<W>(rates, phaseCode, x, pulled)));
}

template<int W>
Pack<W> logSatisfaction(const Seen<W>& who) {
    return base::log2(greater(who[Quantity::Satisfaction], Pack<W>(1e-6)));
}

/// Satisfaction s -> repurchase R = .05 + .9 s^gamma (Jones & Sasser 1995).
template<int W>
Pack<W> repurchase(const Seen<W>& who, const Parameters& p, Pack<W> logS) {
    return p.repurchaseFloor + p.repurchaseRange * base::exp2(who[Quantity::Competition] * logS);
}

/// At s = .65, against which orders are scaled.
template<int W>
Pack<W> repurchaseReference(const Seen<W>& who, const Parameters& p) {
    return repurchase<W>(who, p, -0.6214883767462702); // log2 .65
}

/// Expected orders a week; 0 for who is not a customer.
template<int W>
Pack<W> orderRate(const Seen<W>& who, const Rates& rates, Pack<W> now, Pack<W> reference) {
    const Pack<W> perWeek =
        select(who.is(Phase::Loyal),
               Pack<W>(rates.ordersLoyal),
               select(who.is(Phase::New), Pack<W>(rates.ordersNew), Pack<W>(rates.ordersAtRisk)));
    const Pack<W> rate = perWeek * who[Quantity::OrderRate] *
                         base::clamp(now / reference, Pack<W>(0.2), Pack<W>(1.6)) *
                         (0.6 + 0.6 * who[Quantity::Wallet]);
    return select(who.isCustomer(), rate, Pack<W>(0.0));
}

/// b0 + 1.2 need + ... for a potential customer with the fit it sees now (model.md, week 9).
template<int W>
Pack<W> winLogit(const Seen<W>& who, const Parameters& p) {
    return p.winBase + p.winNeed * who[Quantity::Need] + p.winBudget * who[Quantity::Budget] +
           p.winAuthority * who[Quantity::Authority] + p.winTiming * who[Quantity::Timing] +
           p.winFit * who[Quantity::Fit] + p.winGoodwill * who[Quantity::Goodwill];
}

} // namespace sim

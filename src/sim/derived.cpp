#include "sim/derived.h"

#include "base/math.h"

#include <algorithm>
#include <array>

namespace sim {

namespace {

double logit(double p) {
    return base::log(p / (1.0 - p));
}

// 1 - (1 - P)^(12/52) for a monthly P with that logit.
double weekly(double z) {
    const double stays = 1.0 / (1.0 + base::exp(z));
    return 1.0 - base::power(stays, 12.0 / 52.0);
}

double get(const Worlds& worlds, Quantity quantity, int customer, int lane) {
    return worlds.row(quantity, customer)[lane];
}

} // namespace

Phase phaseOf(const Worlds& worlds, int customer, int lane) {
    return static_cast<Phase>(static_cast<int>(get(worlds, Quantity::PhaseCode, customer, lane)));
}

double attitude(const Worlds& worlds, int customer, int lane) {
    return 0.4 * get(worlds, Quantity::Satisfaction, customer, lane) +
           0.35 * get(worlds, Quantity::Trust, customer, lane) +
           0.25 * get(worlds, Quantity::Commitment, customer, lane);
}

double loyalty(const Worlds& worlds, int customer, int lane) {
    if (!isCustomer(phaseOf(worlds, customer, lane)))
        return 0.0;
    return attitude(worlds, customer, lane) * get(worlds, Quantity::Wallet, customer, lane);
}

LoyaltyKind loyaltyKind(double attitudeLevel, double patronage) {
    if (attitudeLevel >= 0.5)
        return patronage >= 0.5 ? LoyaltyKind::True : LoyaltyKind::Latent;
    return patronage >= 0.5 ? LoyaltyKind::Spurious : LoyaltyKind::None;
}

double fatigue(double contactLoad) {
    return base::greater(0.0, contactLoad - 1.0);
}

double drive(const Worlds& worlds, const Parameters& parameters, int customer, int lane) {
    const auto of = [&](Quantity quantity) {
        return get(worlds, quantity, customer, lane);
    };
    const double perFatigue =
        worlds.isConsumer(customer) ? parameters.fatigueConsumer : parameters.fatigueBusiness;
    const double x =
        parameters.idleDrive + parameters.driveSatisfaction * (of(Quantity::Satisfaction) - 0.5) +
        parameters.driveTrust * (of(Quantity::Trust) - 0.5) +
        parameters.driveFit * (of(Quantity::Fit) - 0.4) +
        parameters.driveGoodwill * of(Quantity::Goodwill) -
        perFatigue * fatigue(of(Quantity::ContactLoad)) - parameters.drivePull * of(Quantity::Pull);
    return base::clamp(x, -parameters.driveLimit, parameters.driveLimit);
}

Rates::Rates(const Parameters& p)
    : downAtRisk(logit(p.downAtRisk)), upAtRisk(logit(p.upAtRisk)), downNew(logit(p.downNew)),
      upNew(logit(p.upNew)), downLoyal(logit(p.downLoyal)),
      ordersAtRisk(-base::log(1.0 - p.buyAtRisk) / weeksPerMonth),
      ordersNew(-base::log(1.0 - p.buyNew) / weeksPerMonth),
      ordersLoyal(-base::log(1.0 - p.buyLoyal) / weeksPerMonth) {}

Moves weeklyMoves(const Rates& rates, Phase phase, double x) {
    switch (phase) {
    case Phase::AtRisk:
        return {weekly(rates.downAtRisk - x), weekly(rates.upAtRisk + x)};
    case Phase::New:
        return {weekly(rates.downNew - x), weekly(rates.upNew + x)};
    case Phase::Loyal:
        return {weekly(rates.downLoyal - x), 0.0};
    default:
        return {};
    }
}

double orderRate(const Worlds& worlds,
                 const Parameters& parameters,
                 const Rates& rates,
                 int customer,
                 int lane) {
    const Phase phase = phaseOf(worlds, customer, lane);
    if (!isCustomer(phase))
        return 0.0;
    const auto of = [&](Quantity quantity) {
        return get(worlds, quantity, customer, lane);
    };
    const double perWeek = phase == Phase::Loyal ? rates.ordersLoyal
                           : phase == Phase::New ? rates.ordersNew
                                                 : rates.ordersAtRisk;
    // Satisfaction -> repurchase R = .05 + .9 s^gamma (Jones & Sasser 1995), against R at s = .65.
    const double gamma = of(Quantity::Competition);
    const double satisfaction = base::greater(of(Quantity::Satisfaction), 1e-6);
    const auto repurchase = [&](double logS) {
        return parameters.repurchaseFloor + parameters.repurchaseRange * base::exp(gamma * logS);
    };
    constexpr double logReference = -0.4307829160924543; // ln .65
    const double satisfied = repurchase(base::log(satisfaction)) / repurchase(logReference);
    return perWeek * of(Quantity::OrderRate) * base::clamp(satisfied, 0.2, 1.6) *
           (0.6 + 0.6 * of(Quantity::Wallet));
}

double quarterlyChurn(double atRisk,
                      double fresh,
                      double loyal,
                      Moves loyalMoves,
                      Moves freshMoves,
                      Moves riskMoves,
                      double lockIn) {
    double left = 0.0;
    for (int week = 0; week < 13; ++week) {
        const double leave = atRisk * riskMoves.down * (1.0 - lockIn);
        const double rise = atRisk * riskMoves.up;
        const double fall = fresh * freshMoves.down;
        const double settle = fresh * freshMoves.up;
        const double slip = loyal * loyalMoves.down;
        atRisk += fall - leave - rise;
        fresh += rise + slip - fall - settle;
        loyal += settle - slip;
        left += leave;
    }
    return base::clamp01(left);
}

double meanOrderRate(const Worlds& worlds, const Parameters& parameters, int customer) {
    const Rates rates(parameters);
    double sum = 0.0;
    for (int lane = 0; lane < worlds.lanes(); ++lane)
        sum += worlds.weight(customer)[lane] * orderRate(worlds, parameters, rates, customer, lane);
    return sum;
}

double customerLifetimeValue(double marginPerYear,
                             double retention,
                             double discountRate,
                             double acquisitionCost) {
    return marginPerYear * retention / (1.0 + discountRate - retention) - acquisitionCost;
}

double winLogit(const Worlds& worlds, const Parameters& parameters, int customer, int lane) {
    const auto of = [&](Quantity quantity) {
        return get(worlds, quantity, customer, lane);
    };
    return parameters.winBase + parameters.winNeed * of(Quantity::Need) +
           parameters.winBudget * of(Quantity::Budget) +
           parameters.winAuthority * of(Quantity::Authority) +
           parameters.winTiming * of(Quantity::Timing) + parameters.winFit * of(Quantity::Fit) +
           parameters.winGoodwill * of(Quantity::Goodwill);
}

} // namespace sim

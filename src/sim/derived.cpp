#include "sim/derived.h"

#include "sim/lanes/derived.h"

namespace sim {

namespace {

double odds(double p) {
    return p / (1.0 - p);
}

} // namespace

Phase phaseOf(const Worlds& worlds, int customer, int lane) {
    return static_cast<Phase>(static_cast<int>(worlds.row(Quantity::PhaseCode, customer)[lane]));
}

double attitude(const Worlds& worlds, int customer, int lane) {
    return attitude(Seen<1>(worlds, customer, lane)).raw;
}

double loyalty(const Worlds& worlds, int customer, int lane) {
    return loyalty(Seen<1>(worlds, customer, lane)).raw;
}

LoyaltyKind loyaltyKind(double attitudeLevel, double patronage) {
    if (attitudeLevel >= 0.5)
        return patronage >= 0.5 ? LoyaltyKind::True : LoyaltyKind::Latent;
    return patronage >= 0.5 ? LoyaltyKind::Spurious : LoyaltyKind::None;
}

Rates::Rates(const Parameters& p)
    : downAtRisk(odds(p.downAtRisk)), upAtRisk(odds(p.upAtRisk)), downNew(odds(p.downNew)),
      upNew(odds(p.upNew)), downLoyal(odds(p.downLoyal)),
      ordersAtRisk(-base::log(1.0 - p.buyAtRisk) / weeksPerMonth),
      ordersNew(-base::log(1.0 - p.buyNew) / weeksPerMonth),
      ordersLoyal(-base::log(1.0 - p.buyLoyal) / weeksPerMonth),
      commitment(1.0 - base::power(1.0 - p.commitmentRate, 12.0 / 52.0)) {}

Moves weeklyMoves(const Rates& rates, Phase phase, double x) {
    const auto [down, up] = weeklyMovesOf<1>(rates, static_cast<double>(phase), x);
    return {down.raw, up.raw};
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

double customerLifetimeValue(double marginPerYear,
                             double retention,
                             double discountRate,
                             double acquisitionCost) {
    return marginPerYear * retention / (1.0 + discountRate - retention) - acquisitionCost;
}

} // namespace sim

// Quantities that follow from a customer's state: loyalty as shown, its kind, the drive and the
// chances of the relationship state, orders, customer lifetime value.
#pragma once

#include "sim/worlds.h"

namespace sim {

constexpr double weeksPerMonth = 52.0 / 12.0;

// What a week is of a month, for moves down and up along the cycle. The calibration is made of
// monthly steps, in which a relation moves once a month at most; 52 weekly steps of 12/52 would let
// it move more often and lose too many. These factors bring a year's retention back to the table
// of model.md, within .006 (design).
constexpr double monthsDownAWeek = 0.94 * 12.0 / 52.0;
constexpr double monthsUpAWeek = 0.88 * 12.0 / 52.0;

Phase phaseOf(const Worlds& worlds, int customer, int lane);
constexpr bool isCustomer(Phase phase) {
    return phase == Phase::New || phase == Phase::Loyal || phase == Phase::AtRisk;
}

// Attitude 0..1 of a lane: satisfaction, trust and commitment.
double attitude(const Worlds& worlds, int customer, int lane);

// Loyalty 0..1 = attitude x patronage (Dick & Basu 1994); 0 for who is not a customer.
double loyalty(const Worlds& worlds, int customer, int lane);

// High or low attitude and patronage, each split at one half.
LoyaltyKind loyaltyKind(double attitude, double patronage);

// What follows from the parameters alone, worked out once: odds of the monthly chances to move,
// expected orders a week in each state, repurchase at the reference satisfaction .65.
struct Rates {
    explicit Rates(const Parameters& parameters);
    double downAtRisk, upAtRisk, downNew, upNew, downLoyal;
    double ordersAtRisk, ordersNew, ordersLoyal;
    double commitment; // the part of the gap that it closes in a week
};

// Chance to move down or up along the cycle within a week, at that drive and in that state.
struct Moves {
    double down = 0.0; // for at risk: to depart, before lock-in
    double up = 0.0;
};
Moves weeklyMoves(const Rates& rates, Phase phase, double x);

// Share 0..1 that has left within a quarter (13 weeks), when that share is at risk, new and loyal
// now and the moves stay as they are.
double quarterlyChurn(double atRisk,
                      double fresh,
                      double loyal,
                      Moves loyalMoves,
                      Moves freshMoves,
                      Moves riskMoves,
                      double lockIn);

// Customer lifetime value m r / (1 + i - r) - AC, in the unit of the margin; r retention a year,
// i the discount rate a year.
double customerLifetimeValue(double marginPerYear,
                             double retention,
                             double discountRate,
                             double acquisitionCost);

} // namespace sim

// A belief about one customer in figures: means over its worlds, by weight, and mean squares where
// the spread is shown. For a truth the same, of its one world.
#pragma once

#include "sim/worlds.h"

namespace sim {

struct Moments {
    double mean = 0.0;
    double square = 0.0; // mean of the square
    [[nodiscard]] double deviation() const;
};

struct Portrait {
    // 0..1, drive within +-driveLimit
    Moments loyalty, satisfaction, trust, commitment, goodwill, expectation, drive;
    double fit = 0.0, fatigue = 0.0, pull = 0.0, lockIn = 0.0;
    double newShare = 0.0, loyalShare = 0.0, atRiskShare = 0.0; // of the belief, 0..1
    double ordersPerWeek = 0.0;                                 // of who buys from us
    double winChance = 0.0; // of who does not: of a proposition with the fit it sees now
};

Portrait portraitOf(const Worlds& worlds, const Parameters& parameters, int customer);

// Parts of that portrait, to the same bits, for a fraction of the work.
struct PhaseChances {
    double fresh = 0.0, loyal = 0.0, atRisk = 0.0;
};
PhaseChances phaseChances(const Worlds& worlds, int customer);
double meanLoyalty(const Worlds& worlds, int customer);

// Of each motive, how likely it is the one that weighs most with that person.
using MotiveShares = std::array<double, maxMotives>;
MotiveShares strongestMotives(const Worlds& worlds, int customer, int person);

} // namespace sim

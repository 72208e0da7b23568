// What the goals of a scenario came to: as the student may believe (the debrief's goal rows) or as
// it really is, which is what the coach weighs decisions by. Each measure is a sum over customers
// and the company, so that a difference between two games can be told apart by customer.
#pragma once

#include "game/turn.h"

namespace game {

enum class Reading : std::uint8_t {
    Believed, // loyalty as the belief has it
    True,     // as it is in the game's own world: never for a front end before the end
};

struct Measured {
    std::vector<double> byCustomer; // by index of the scenario
    double company = 0.0;           // what belongs to no customer
    [[nodiscard]] double total() const;
};

// In the measure's unit: euros, customers, 0..100.
Measured measured(const Sight& sight, scenario::GoalMeasure measure, Reading reading);

// Share 0..1 of a goal that this value earns.
double shareOf(const scenario::Goal& goal, double value);

// What each goal adds to the outcome, in points.
std::vector<double> goalPoints(const Sight& sight);

// The goals together, 0..100 by their weights: the points that decisions are weighed in. 0 when the
// scenario has no goals.
double outcomePoints(const Sight& sight);

} // namespace game

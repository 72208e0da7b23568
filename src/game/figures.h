// The figures that a condition may ask for of the company or of one relation's record: public, or
// what the student is shown of the belief. Not here: the truth (conditions.cpp).
#pragma once

#include "game/turn.h"

namespace game {

double euros(std::int64_t cents);
// What the customer has bought so far.
std::int64_t revenueCents(const State& state, int customer);
double revenueOf(const State& state, int customer); // in euros

double companyFigure(const Sight& sight, scenario::CompanyFigure figure);
double recordFigure(const Sight& sight, scenario::RecordFigure figure, int customer);

} // namespace game

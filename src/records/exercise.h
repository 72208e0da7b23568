// A moment of a run that its learner practises, as it is kept in the store.
#pragma once

#include "coach/practice.h"
#include "coach/spacing.h"

namespace records {

using RunId = std::int64_t;
using Day = coach::Day;

struct KeptExercise {
    RunId run = 0;
    coach::Moment at;
    double cost = 0.0; // points that the first choice lost
    coach::Schedule schedule;
    int tries = 0;
    std::optional<Day> practised; // last
};

// The day of this moment of time, in milliseconds since 1970, by the clock of Greenwich.
Day dayOf(std::int64_t milliseconds);
// "2026-11-28"
std::string dateOf(Day day);

} // namespace records

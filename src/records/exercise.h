// A moment of a run that its learner practises, as it is kept in the store.
#pragma once

#include "coach/practice.h"
#include "coach/spacing.h"

#include <vector>

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

// What was demonstrably costly: it comes back. Anything else can be practised, but need not.
std::vector<coach::Mistake> worthKeeping(std::vector<coach::Mistake> mistakes);

// How an exercise was practised until now.
struct Effort {
    int tries = 0;
    int hints = 0;
};
// Of one that was solved: at once, or only after a wrong choice or after the answer was shown.
coach::Attempt solvedWith(const Effort& effort);
// As it is to be kept after that; without an attempt it was left before it was solved or given up.
KeptExercise after(KeptExercise kept,
                   const Effort& effort,
                   const std::optional<coach::Attempt>& attempt,
                   Day today);

// The day of this moment of time, in milliseconds since 1970, by the clock of Greenwich.
Day dayOf(std::int64_t milliseconds);
// "2026-11-28"
std::string dateOf(Day day);

} // namespace records

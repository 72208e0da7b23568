// What a grade, a judged decision and a goal are called, in the window and in the report alike.
// Words and signs only; the sums are in game/debrief.h.
#pragma once

#include "game/debrief.h"

namespace records {

// "onvoldoende", "voldoende", "ruim voldoende", "goed", ...
base::Text gradeWord(const game::Debrief& debrief);
// One decimal, never rounded up past the pass mark: a fail does not read as 5,5.
std::string gradeShown(double grade, base::Language language);

// How well a decision answered what could be known.
enum class Mark : std::uint8_t { Strong, Fair, Weak, Miss };
Mark markOf(double quality);
// "!", "!?", "?" and "??".
std::string signOf(Mark mark);
base::Text wordOf(Mark mark);

// Positions of the judged decisions, in the order they were taken.
std::vector<std::size_t> judgedDecisions(const game::Debrief& debrief);
// Those that stand out, best and worst, at most so many; in the order they were taken.
std::vector<std::size_t> tellingDecisions(const game::Debrief& debrief, std::size_t atMost);

// A goal's value in its unit: euros, points or a number.
std::string goalAmount(double value, scenario::GoalMeasure measure, base::Language language);

// The mean of the predictions' Brier scores; nothing without predictions.
std::optional<double> meanBrier(const game::Debrief& debrief);

} // namespace records

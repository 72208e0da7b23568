// What is said while a mistake is practised, in the window and in the terminal alike: about the
// choice, never about the person.
#pragma once

#include "coach/practice.h"
#include "records/exercise.h"
#include "scenario/scenario.h"

namespace records {

// "Week 6: blunder, kostte 7,4 punten (95%: ...)", or that no difference could be shown.
base::Text momentShown(const coach::Mistake& mistake);
// "Week 6, een antwoord in een gesprek"; of an exercise that is kept.
base::Text momentShown(const scenario::Scenario& scenario,
                       const std::vector<game::Decision>& decisions,
                       const KeptExercise& exercise);

// Whether the new choice is accepted and what it still loses and gains; a few sentences.
std::vector<base::Text> markShown(const coach::Marked& marked);

// When it comes back: "nu", "op 2026-11-28", or that it is known.
base::Text dueShown(const coach::Schedule& schedule, Day today);

} // namespace records

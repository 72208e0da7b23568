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

// Why what is solved is not remembered: an author's trial game, or a run that is not the learner's
// own. Nothing where it is.
std::optional<base::Text> whyNotRemembered(bool trial, bool kept);

// "28-11-2026" (nl), "2026-11-28" (en).
base::Text dayShown(Day day);
// When it comes back: "nu te oefenen", "komt terug op 28-11-2026", or that it is known.
base::Text dueShown(const coach::Schedule& schedule, Day today);

} // namespace records

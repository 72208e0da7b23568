// What the coach found, in sentences for a student: about the task, never about the person. The
// same words on paper and in the terminal.
#pragma once

#include "coach/review.h"
#include "scenario/scenario.h"

namespace records {

// "1,2 (95%: 0,8 tot 1,6)"
base::Text intervalShown(const coach::Interval& interval);

// The result taken apart, and the grade by decisions; a few sentences.
std::vector<base::Text> summaryOf(const game::Debrief& debrief, const coach::Review& review);

// A moment worth going back to.
struct Lesson {
    int week = 0;
    base::Text verdict; // "Week 6: blunder, kostte 7,4 punten (95%: ...)"
    base::Text played;
    base::Text better;
    base::Text why;    // may be empty
    base::Text causes; // the points by cause; may be empty
    base::Text theory; // title of the card; may be empty
};

// The costliest weeks and decisions, costliest first; only what was demonstrably worse.
std::vector<Lesson>
lessonsOf(const scenario::Scenario& scenario, const coach::Review& review, std::size_t atMost);

// Customers for whom nothing was done, one sentence each.
std::vector<base::Text> driftsShown(const scenario::Scenario& scenario,
                                    const coach::Review& review);

// "beste keuze", "fout", or that no difference could be shown.
base::Text verdictShown(const coach::Judgement& judgement);

// How well a week was chosen; null, and "–", where that was not weighed.
const game::WeekQuality* qualityIn(const game::Debrief& debrief, int week);
base::Text qualityShown(const game::Debrief& debrief, int week);

} // namespace records

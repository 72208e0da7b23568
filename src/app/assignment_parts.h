// What a scenario asks, in parts that the briefing and the assignment card share: a piece of the
// story, the goals with what earns nothing and what earns everything, and how the grade is made.
#pragma once

#include "base/text.h"
#include "scenario/scenario.h"

#include <string>

namespace app {

/// A small heading over a paragraph; nothing for an empty text.
void assignmentPart(const std::string& title, const std::string& text);
void assignmentGoals(const scenario::Scenario& scenario, base::Language language);
void assignmentGrade(const scenario::Scenario& scenario, base::Language language);

} // namespace app

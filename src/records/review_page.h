// The coach's part of the report of a run, as HTML: the result taken apart, the plot of what was to
// be expected, the moments that mattered most.
#pragma once

#include "coach/review.h"
#include "scenario/scenario.h"

#include <string>

namespace records {

std::string reviewSections(const scenario::Scenario& scenario,
                           const game::Debrief& debrief,
                           const coach::Review& review,
                           base::Language language);

} // namespace records

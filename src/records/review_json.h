// What the coach found as JSON, for other programs: keys in English, texts in both languages,
// numbers as they were computed.
#pragma once

#include "coach/review.h"
#include "scenario/scenario.h"

#include <string>

namespace records {

std::string reviewJson(const scenario::Scenario& scenario,
                       const game::Debrief& debrief,
                       const coach::Review& review);

} // namespace records

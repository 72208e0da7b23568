// Conditions of a scenario in a few words, for drawings: "week 3 t/m 9, kans 30%".
#pragma once

#include "scenario/scenario.h"

namespace cli {

std::string inWords(const scenario::Condition& condition,
                    const scenario::Scenario& scenario,
                    base::Language language);

std::string phaseWord(sim::Phase phase, base::Language language);

} // namespace cli

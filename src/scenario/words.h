// The words a scenario may use for phases, channels, quantities and the like, as lists to choose
// from and to suggest from. What they mean is in sim/terms.h and action_def.h.
#pragma once

#include "scenario/action_def.h"
#include "scenario/values.h"

namespace scenario {

Words phaseWords();
Words stageWords(); // those a customer can begin in
Words channelWords();
Words exitReasonWords(); // without "none"
Words crmWords();
Words chainWords();
Words kindWords();
Words groupWords();
Words audienceWords();
Words sourceWords();
Words companyFigureWords(); // in the order of CompanyFigure
Words recordFigureWords();  // in the order of RecordFigure

Words settableWords();   // quantities a scenario gives a customer
Words changeableWords(); // quantities an effect changes
Words askableWords();    // quantities a condition looks at

std::vector<sim::Phase> phasesNamed(const std::vector<std::string>& names);
std::vector<sim::Stage> stagesNamed(const std::vector<std::string>& names);

} // namespace scenario

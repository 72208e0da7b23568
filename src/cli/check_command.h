// kring check FILE…: all that is wrong with scenarios.
#pragma once

#include "cli/terminal.h"

#include <string>
#include <vector>

namespace cli {

// 1 when a file has an error; warnings alone are 0.
int checkScenarios(const Terminal& terminal, const std::vector<std::string>& files);

} // namespace cli

// kring replay RUN: plays a run again and says whether it is what it claims.
#pragma once

#include "cli/terminal.h"

#include <string>

namespace cli {

// 0 when state and grade agree, or when an unfinished run can be played again; else 1. An empty
// scenario: the one the run names.
int replayRun(const Terminal& terminal, const std::string& file, const std::string& scenario);

} // namespace cli

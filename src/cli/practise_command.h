// kring practise: moments of a run to choose again, and those that come back after days.
#pragma once

#include "cli/terminal.h"

#include <string>

namespace cli {

struct PractiseOptions {
    std::string run;      // number in the store, or a file; empty: what is due, or the last run
    std::string scenario; // empty: the one the run says
    std::string name;     // whose exercises
    int moment = 0;       // as --list numbers them; 0: the costliest
    bool list = false;
};

int practise(const Terminal& terminal, const PractiseOptions& options);

} // namespace cli

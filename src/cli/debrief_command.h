// kring debrief: the coach's view of a run, as text, HTML or JSON.
#pragma once

#include "cli/terminal.h"

#include <string>

namespace cli {

struct DebriefOptions {
    std::string run;      // as for chosenRun()
    std::string scenario; // empty: the one the run says
    std::string format = "text";
    std::string out; // empty: the standard output
    int worlds = 32;
    int weeks = 4; // in detail
};

int debriefRun(const Terminal& terminal, const DebriefOptions& options);

} // namespace cli

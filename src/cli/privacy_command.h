// kring learners: who is known on this machine, all that is kept of one as a folder of files, and
// forgetting one for good.
#pragma once

#include "cli/terminal.h"

#include <string>

namespace cli {

struct LearnersOptions {
    std::string exportOf;  // a name; with `out`
    std::string out;       // a folder that is not there yet
    std::string forget;    // a name
    bool nameless = false; // forget or export the learner without a name
    bool sure = false;     // do not ask
};

int learners(const Terminal& terminal, const LearnersOptions& options);

} // namespace cli

// kring runs and kring hand-in: which runs there are, and one of them as a file to hand in.
#pragma once

#include "cli/terminal.h"

#include <string>

namespace cli {

struct HandInOptions {
    std::string run;        // a number of kring runs, or a file; empty: the run played last
    std::string name;       // the name to give; empty: none
    bool anonymous = false; // not even the name the run was played under
    std::string student;
    std::string out; // file, or "-" for the output; empty: a file in the player's own folder
};

// With verify: looks through the whole store instead, and says whether it is sound.
int listRuns(const Terminal& terminal, bool verify);
int handIn(const Terminal& terminal, const HandInOptions& options);

} // namespace cli

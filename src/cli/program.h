// The command line of kring: which command, with which options. What commands do is in their own
// files.
#pragma once

#include "cli/terminal.h"

#include <string>
#include <vector>

namespace cli {

// The exit status: 0 good, 1 something is wrong with what was asked for, 2 the command line itself.
int runProgram(std::vector<std::string> arguments, Terminal terminal);

} // namespace cli

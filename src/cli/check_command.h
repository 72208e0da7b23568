// kring check FILE…: all that is wrong with scenarios, for people or for other programs, and the
// fixes that are certain.
#pragma once

#include "cli/terminal.h"

#include <string>
#include <vector>

namespace cli {

struct CheckOptions {
    std::vector<std::string> files;
    std::string format = "text"; // or json, sarif
    bool fix = false;            // write the files with every certain fix made
    bool dryRun = false;         // with fix: only show what would change
};

// 1 when a file has an error; warnings and hints alone are 0.
int checkScenarios(const Terminal& terminal, const CheckOptions& options);

} // namespace cli

// What helps somebody who writes a scenario: a start, the canonical form, the newest version. Not
// here: what is wrong with a scenario (check_command.h).
#pragma once

#include "cli/terminal.h"

#include <string>
#include <vector>

namespace cli {

// NAME.json with a scenario to begin with, and the schema beside it; never over a file that is
// there. Each returns the exit status.
int newScenario(const Terminal& terminal, const std::string& name);

struct FormatOptions {
    std::vector<std::string> files;
    bool check = false; // only say which are not in the canonical form
};
int formatScenarios(const Terminal& terminal, const FormatOptions& options);

struct MigrateOptions {
    std::vector<std::string> files;
    bool dryRun = false; // only show what would change
};
int migrateScenarios(const Terminal& terminal, const MigrateOptions& options);

} // namespace cli

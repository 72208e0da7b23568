// From what a player or a run says to a scenario that can be played; what is wrong is told on the
// error stream.
#pragma once

#include "cli/terminal.h"
#include "game/run_log.h"

#include <memory>

namespace cli {

using SharedScenario = std::shared_ptr<const scenario::Scenario>;

// Null, with the reason told, when it cannot be played.
SharedScenario openScenario(const Terminal& terminal, const std::filesystem::path& file);
// By path or by name on the shelf; the default scenario when the name is empty.
SharedScenario openNamed(const Terminal& terminal, const std::string& name);
// All on the shelf that can be played.
std::vector<SharedScenario> shelvedScenarios(const Terminal& terminal);
// The scenario a run was played with: where it says, beside the run, or on the shelf.
SharedScenario openFor(const Terminal& terminal,
                       const game::RunHeader& header,
                       const std::filesystem::path& runFile);

} // namespace cli

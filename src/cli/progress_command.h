// kring progress: how far a learner is on each objective, how that grew, and what to do next.
#pragma once

#include "cli/terminal.h"

#include <optional>
#include <string>

namespace cli {

struct ProgressOptions {
    std::optional<std::string> name; // left out: who played last
};

int showProgress(const Terminal& terminal, const ProgressOptions& options);

} // namespace cli

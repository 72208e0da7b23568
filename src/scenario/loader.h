// Reads a scenario file: either a Scenario without mistakes, or all the mistakes there are.
#pragma once

#include "scenario/scenario.h"

#include <filesystem>
#include <optional>

namespace scenario {

struct Loaded {
    std::optional<Scenario> scenario; // only when there is no error
    std::vector<Diagnostic> diagnostics;
};

// Reads at most maxFileBytes (8 MiB). Missing, empty, truncated, not JSON, not UTF-8, too large,
// nested deeper than 64, duplicate keys, unknown version: each is a diagnostic, never a crash.
Loaded load(const std::filesystem::path& file);

// The same for a text in memory; `file` names it in the diagnostics.
Loaded parse(const std::string& text, const std::string& file);

} // namespace scenario

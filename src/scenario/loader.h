// Reads a scenario file: either a Scenario without mistakes, or all the mistakes there are.
#pragma once

#include "scenario/report.h"
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

// The same for a text in memory; `file` names it in the diagnostics. `asked` receives every key
// that was looked for, when there is somewhere to put them.
Loaded
parse(const std::string& text, const std::string& file, std::vector<AskedKey>* asked = nullptr);

// Files with a lower version are read as well; `kring migrate` writes them in this one.
constexpr int formatVersion = 2;

} // namespace scenario

// From a file to a tree of JSON values, refusing what is no sound JSON with line and column. Knows
// nothing of scenarios.
#pragma once

#include "scenario/report.h"

#include <filesystem>
#include <optional>

namespace scenario {

constexpr std::uintmax_t maxFileBytes = std::uintmax_t{8} * 1024 * 1024;

// The bytes of a file; nothing, and the reason in the report, when it cannot be read or is larger
// than maxFileBytes. A larger file is not read at all.
std::optional<std::string> readBytes(const std::filesystem::path& file, Report& report);

// Fills the tree and gives the report its root; false, with the reason in the report, when the text
// is no JSON. Duplicate keys are reported and the first of them counts.
bool parseJson(std::string_view text, Node& root, Report& report);

} // namespace scenario

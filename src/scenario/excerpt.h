// The line of the file that a diagnostic is about, with the part that is meant.
#pragma once

#include "scenario/diagnostic.h"

#include <string_view>

namespace scenario {

// Gives each diagnostic that has a line the text of that line. They must be in the order of the
// file.
void addExcerpts(std::vector<Diagnostic>& sorted, std::string_view text);

} // namespace scenario

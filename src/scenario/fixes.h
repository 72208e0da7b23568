// Carries out the fixes that diagnostics bring, on the text they are about.
#pragma once

#include "scenario/diagnostic.h"

#include <string_view>

namespace scenario {

struct Fixed {
    std::string text;
    int fixes = 0;                     // carried out
    std::vector<Diagnostic> remaining; // of the fixed text
};

// Checks and fixes until nothing certain is left: a fix may bring to light what it hid. `file`
// names the text in the diagnostics.
Fixed fixAll(const std::string& text, const std::string& file);

// The lines that differ, in the form of a unified diff; empty when the two are the same.
std::string differences(std::string_view before, std::string_view after, const std::string& file);

} // namespace scenario

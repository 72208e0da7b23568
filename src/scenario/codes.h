// Every code a diagnostic can have: the one list. A code that is not here cannot be reported, and
// the tests want a page in docs/diagnostics.md and a file in scenarios/broken for each. Codes are
// stable: teachers write them in "$allow".
#pragma once

#include "scenario/diagnostic.h"

#include <span>
#include <string_view>

namespace scenario {

struct CodeInfo {
    std::string_view code;
    Severity severity = Severity::Error;
    std::string_view nl; // a title of one line
    std::string_view en;
};

// Sorted by group: the file as a whole, JSON, form, meaning.
std::span<const CodeInfo> fileCodes();    // codes_file.cpp: whether it can be read as JSON
std::span<const CodeInfo> formCodes();    // codes_form.cpp: whether it is a scenario
std::span<const CodeInfo> meaningCodes(); // codes_meaning.cpp: whether it does what it should

// All of them, in that order.
const std::vector<CodeInfo>& allCodes();
const CodeInfo* findCode(std::string_view code); // null: there is no such code

} // namespace scenario

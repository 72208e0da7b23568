// Diagnostics for people: the message, the line it is about with a caret under the part that is
// meant, and below it what was expected, what was meant and what --fix would do.
#pragma once

#include "scenario/diagnostic.h"

namespace scenario {

// "scenario.json:12:5: fout [unknown-key] /customers/3: …", with the message alone.
std::string headingOf(const Diagnostic& diagnostic, base::Language language);

// What stands below the line that is shown: what was expected and what was meant, a sentence each;
// not the fix, nor what it says already.
std::vector<std::string> adviceOf(const Diagnostic& diagnostic, base::Language language);

// All of it in several lines, each with its newline.
std::string toText(const Diagnostic& diagnostic, base::Language language);

} // namespace scenario

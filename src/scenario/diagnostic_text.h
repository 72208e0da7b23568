// Diagnostics for people: the message, the line it is about with a caret under the part that is
// meant, and below it what was expected, what was meant and what --fix would do.
#pragma once

#include "scenario/diagnostic.h"

namespace scenario {

// Several lines, each with its newline.
std::string toText(const Diagnostic& diagnostic, base::Language language);

} // namespace scenario

// The scenario that a new author begins with: it plays as it is, and its comments say what can be
// changed. Its source is scenarios/catalogue/start.json.
#pragma once

#include "base/text.h"

#include <string>

namespace scenario {

// `title` is the company's name, `file` what the comments call the file; the comments are in that
// language, the texts in both.
std::string
starterScenario(const std::string& title, const std::string& file, base::Language language);

} // namespace scenario

// Diagnostics for other programs: a plain JSON list, and SARIF 2.1.0, which editors and code
// platforms read.
#pragma once

#include "scenario/diagnostic.h"

namespace scenario {

// Of one file that was checked, or that could not be read.
struct CheckedFile {
    std::string file;
    bool playable = false;
    std::vector<Diagnostic> diagnostics;
};

std::string toJson(const std::vector<CheckedFile>& files, base::Language language);

// `version`: of this program.
std::string
toSarif(const std::vector<CheckedFile>& files, base::Language language, const std::string& version);

} // namespace scenario

// The report of a finished run: one HTML file that needs nothing else (no pictures, fonts, scripts
// or network), to read, print or hand in. The text is made apart from the file that keeps it.
#pragma once

#include "base/result.h"
#include "coach/review.h"
#include "game/debrief.h"
#include "scenario/scenario.h"

#include <filesystem>

namespace records {

struct ReportSubject {
    const scenario::Scenario& scenario;
    const game::Debrief& debrief;
    std::string player;       // may be empty
    std::uint64_t seed = 1;   // the game number
    std::string learner = {}; // opaque id; by it a report is found again when somebody is forgotten
    // What the coach made of it, where it was asked; comes first then.
    const coach::Review* review = nullptr;
};

// The whole file, in this language; the same subject gives the same text.
std::string reportText(const ReportSubject& subject, base::Language language);

// What stands in a report of this learner, unseen; nothing for nobody.
std::string reportMark(const std::string& learner);

// Writes it under a new name in the folder, which is made when needed; where it was written.
base::Result<std::filesystem::path> keepReport(const std::filesystem::path& folder,
                                               const std::string& scenarioId,
                                               const std::string& text);

} // namespace records

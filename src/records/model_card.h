// The parts of docs/MODEL.md that the program writes itself: the model's tables as measured, and
// its constants with their ranges and sources. In Markdown.
#pragma once

#include "coach/validation.h"

namespace records {

// A heading, the source, and the rows with expected, measured, tolerance and verdict.
std::string markdownTable(const coach::ValidationTable& table, base::Language language);

// Every constant of the model by the key with which a scenario overrides it.
std::string markdownConstants(base::Language language);

} // namespace records

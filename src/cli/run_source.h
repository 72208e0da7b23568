// From what stands on the command line for a run to the run itself: a number of the store, or the
// file of a run or a hand-in.
#pragma once

#include "cli/terminal.h"
#include "records/hand_in.h"

namespace cli {

// The run played last for an empty text.
base::Result<records::HandIn> chosenRun(const Terminal& terminal, const std::string& text);

// Its number in the store, for an empty text that of the run played last; 0 for a file.
base::Result<records::RunId> storedNumber(const Terminal& terminal, const std::string& text);

// Where the run is, to look for its scenario beside it; empty for one of the store.
std::filesystem::path placeOfRun(const std::string& text);

} // namespace cli

// kring duel: two runs of one game side by side.
#pragma once

#include "cli/terminal.h"

#include <string>

namespace cli {

struct DuelOptions {
    std::string first; // number in the store, or the file of a run or a hand-in
    std::string second;
    std::string scenario; // empty: the one the runs say
};

// 0 when they could be compared, else 1 with the reason.
int duelRuns(const Terminal& terminal, const DuelOptions& options);

} // namespace cli

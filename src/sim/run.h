// What one computation over worlds needs: the worlds, the constants, the luck, the signals and,
// where explanations are wanted, the ledger.
#pragma once

#include "sim/crowd_week.h"
#include "sim/ledger.h"
#include "sim/luck_terms.h"
#include "sim/parameters.h"
#include "sim/tape.h"
#include "sim/worlds.h"

namespace sim {

struct Run {
    Worlds& worlds;
    const Parameters& parameters;
    Chance chance;
    Tape& tape;
    Ledger* ledger = nullptr;
    LuckTerms* luckTerms = nullptr; // of the first world
    CrowdWeek* crowd = nullptr;     // for the kernels: where customers go many at a time
};

} // namespace sim

// kring certify: bots play a scenario many times, and the terminal says whether it is fair.
#pragma once

#include "cli/terminal.h"

#include <string>
#include <vector>

namespace cli {

struct CertifyOptions {
    std::string scenario;
    int games = 140;
    std::string shard;              // "i/n": play only that part and write it down
    std::vector<std::string> merge; // parts to put together; nothing is played then
};

// 0 when the scenario passes (or the part was played), 1 when not.
int certifyScenario(const Terminal& terminal, const CertifyOptions& options);

} // namespace cli

// Says in plain words what is wrong where a text stops being JSON, from what stands there: the
// mistakes teachers make, each with its way out.
#pragma once

#include "scenario/json_scan.h"
#include "scenario/report.h"

namespace scenario {

// What the parser said when it stopped.
struct SyntaxFailure {
    std::size_t position = 0; // bytes it had read
    std::string token;        // the last it read, control characters spelled out
    std::string problem;      // in its own words
};

void reportSyntax(std::string_view text,
                  const JsonScan& scan,
                  const SyntaxFailure& failure,
                  Report& report);

} // namespace scenario

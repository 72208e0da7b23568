// What a scenario asks for and how it is graded: goals and rubric. The sums are in game/score.h.
#pragma once

#include "base/text.h"

#include <cstdint>
#include <string>

namespace scenario {

using base::Text;

enum class GoalMeasure : std::uint8_t {
    Revenue,        // euros over the run
    Profit,         // margin on revenue less what was spent, euros
    Customers,      // at the end
    LoyalCustomers, // at the end
    AverageLoyalty, // of customers at the end, 0..100
    NewCustomers,   // won during the run
    WonBack,        // former customers brought back
    Departures,     // customers who left; less is better (floor > target)
    Nps,            // at the end, -100..100
};

struct Goal {
    std::string id;
    Text text;
    GoalMeasure measure = GoalMeasure::Revenue;
    double floor = 0.0;  // earns nothing
    double target = 1.0; // earns everything
    double weight = 1.0;
    bool customerResult = true; // else the company's result
};

struct Rubric {
    double diagnosis = 20.0;
    double action = 40.0;
    double rationale = 20.0;
    double planning = 10.0;
    double ethics = 10.0;
    double passMark = 0.55;
    int predictions = 12; // asked for full marks
    int rationales = 12;
};

} // namespace scenario

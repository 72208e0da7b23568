// Which events and conversations a drawing shows: all, or those that were asked for with what they
// touch.
#pragma once

#include "cli/story_graph.h"

#include <cstddef>
#include <vector>

namespace cli {

struct ChosenStory {
    std::vector<int> events, conversations; // positions in the scenario
    std::size_t size = 0;                   // steps and replies of these conversations
};

ChosenStory chooseStory(const scenario::Scenario& scenario, const GraphWish& wish);

} // namespace cli

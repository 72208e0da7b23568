// kring graph FILE: draws a scenario's events and conversations, with Graphviz where it is there.
#pragma once

#include "cli/story_graph.h"
#include "cli/terminal.h"

namespace cli {

struct GraphOptions {
    std::string scenario; // path or name
    std::string out;      // empty: to standard output
    std::string format;   // svg or dot; empty: what `out` is called, else svg
    GraphWish wish;
};

int drawGraph(const Terminal& terminal, const GraphOptions& options);

} // namespace cli

// A scenario's story as a drawing: which events, actions and flags lead to which conversations, and
// how these branch. The text of a Graphviz graph comes out; nothing is drawn here.
#pragma once

#include "scenario/scenario.h"

namespace cli {

struct GraphWish {
    std::string event;        // only this one and what it touches; empty: all
    std::string conversation; // likewise
    bool whole = false;       // every step of every conversation, however large
    [[nodiscard]] bool all() const { return event.empty() && conversation.empty(); }
};

struct StoryGraph {
    std::string dot;
    bool folded = false; // conversations are one card each: all their steps would be too much
    int events = 0, conversations = 0, steps = 0, replies = 0; // drawn
};

StoryGraph
storyGraph(const scenario::Scenario& scenario, const GraphWish& wish, base::Language language);

} // namespace cli

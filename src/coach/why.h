// Why one line does better than another: the same imagined games played with both, the difference
// of their outcomes told apart by goal and customer (it adds up), and the cause that the ledger
// shows for the customer that matters most. One sentence, from templates.
#pragma once

#include "coach/rollout.h"

#include <string>

namespace coach {

struct WhyPart {
    int goal = 0;
    int customer = -1; // -1: the company
    double points = 0.0;
};

struct Why {
    double points = 0.0;        // the difference in these worlds
    std::vector<WhyPart> parts; // add up to points; largest first
    base::Text sentence;
    std::string theory; // id of the card that belongs to it; may be empty
};

struct WhyQuestion {
    const game::Session& moment;
    const Line& better;
    const Line& played;
    std::uint64_t luck = 1;
    int worlds = 12;
};

Why whyOf(const WhyQuestion& question);

} // namespace coach

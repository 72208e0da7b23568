// Why one line does better than another: the same imagined games played with both, the difference
// of their outcomes told apart by goal and customer (it adds up), and the cause that the ledger
// shows for the customer that matters most. One sentence, from templates.
#pragma once

#include "coach/reason.h"
#include "coach/rollout.h"

namespace coach {

struct WhyQuestion {
    const game::Session& moment;
    const Line& better;
    const Line& played;
    std::uint64_t luck = 1;
    int worlds = 12;
    LuckWeights lessLuck = {}; // as the rollouts had that found the difference
};

Why whyOf(const WhyQuestion& question);

} // namespace coach

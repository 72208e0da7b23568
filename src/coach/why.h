// Why one line does better than another: the same imagined games played with both, the difference
// of their outcomes told apart by goal and customer (it adds up), and the cause that the ledger
// shows for the customer that matters most. One sentence, from templates.
#pragma once

#include "coach/reason.h"
#include "coach/rollout.h"

namespace coach {

constexpr int whyWorlds = 12;

struct WhyQuestion {
    const game::Session& moment;
    const Line& better;
    const Line& played;
    std::uint64_t luck = 1;
    int worlds = whyWorlds;
    LuckWeights lessLuck = {}; // as the rollouts had that found the difference
    // Those games of `played`, where they were played before.
    const std::vector<game::Session>* playedGames = nullptr;
};

// So many games of a line with their causes, in the worlds in which its why is told.
std::vector<game::Session>
gamesWithCauses(const game::Session& moment, const Line& line, std::uint64_t luck, int worlds);

Why whyOf(const WhyQuestion& question);

} // namespace coach

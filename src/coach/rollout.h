// Playing on from one moment, many times: each line of decisions in the same imagined worlds with
// the same luck (common random numbers), then a named policy until the end. The result is the
// outcome in points (game/outcome.h). Any number of threads gives the same bits, because every cell
// is computed by itself.
#pragma once

#include "coach/bot.h"
#include "game/imagine.h"

#include <functional>
#include <memory>
#include <vector>

namespace coach {

// What a student might do from the moment on, in turn; what turns out not to be allowed is left. An
// open conversation is finished with its best replies before anything else is done.
struct Line {
    std::vector<game::Decision> decisions;
    bool endsWeek = true; // else the policy takes over within the week
};

// Takes the line in this session, in which so many of its decisions have been taken.
void follow(game::Session& session, const Line& line, std::ptrdiff_t taken = 0);

// What each kind of luck (sim/luck_terms.h) is worth in points; luck_weights.h finds it.
struct LuckWeights {
    std::vector<game::Luck> byGoal;
    // Of all goals together, for the luck of one customer or of all.
    [[nodiscard]] double points(const game::Luck& luck) const;
};

struct RolloutOptions {
    std::uint64_t luck = 1; // the same luck gives the same worlds
    int firstWorld = 0;
    int worlds = 32;
    int threads = 1;
    // Asked by each of the threads before each world; when it is true the rest is left, and
    // what came out is to be thrown away.
    std::function<bool()> stopped = {};
    // So much of the luck is taken out of each outcome; nothing of it unless it is said.
    LuckWeights lessLuck{};
};

// Outcome points by line and world.
using Outcomes = std::vector<std::vector<double>>;

// Of one line at least.
Outcomes rollOut(const game::Imagination& moment,
                 const std::vector<Line>& lines,
                 const RolloutOptions& options);

// The outcomes as they were, and the luck in them.
struct Rolled {
    Outcomes outcomes;
    // By line and world:
    std::vector<std::vector<std::vector<double>>> goals; // points of each goal
    std::vector<std::vector<game::Luck>> luck;           // of all customers
};
Rolled rollWithLuck(const game::Imagination& moment,
                    const std::vector<Line>& lines,
                    const RolloutOptions& options);
Outcomes lessLuck(Rolled rolled, const LuckWeights& weights);

// One of those games, to its end: for telling why two lines differ.
game::Session playLine(const game::Imagination& moment, const Line& line, std::uint64_t luck);

// The luck of one world: apart from the luck of any real game.
std::uint64_t luckOf(std::uint64_t luck, int world);

} // namespace coach

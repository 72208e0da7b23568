// Several lines played on from one moment until it is clear which is best and what it is worth.
// Worlds go where they decide something (racing): a line that is well behind the best so far gets
// no more of them, and once the choice is made only the chosen and the played line go on, until the
// interval between them is small enough.
//
// In two halves of the worlds, each of which chooses by itself; what one half chose is measured in
// the other, so that nothing is chosen and measured on the same luck (regret.h).
#pragma once

#include "coach/regret.h"
#include "coach/rollout_memory.h"

namespace coach {

struct RaceRules {
    int worlds = 32;          // of both halves together for a line that stays in; even, at least 8
    int mostWorlds = 128;     // for the two that are measured
    double smallEnough = 0.1; // standard error of the regret, in points
};

struct Raced {
    Regret regret;
    std::vector<Interval> gains; // of each line over the played one, in the worlds that both met
    int games = 0;               // that were asked for
};

// Outcomes of these lines in so many worlds from the first on; of a world always the same.
using PlayLines =
    std::function<Outcomes(const std::vector<std::size_t>& lines, int firstWorld, int worlds)>;

// Between so many lines, at least one.
Raced race(std::size_t lines, std::size_t played, const RaceRules& rules, const PlayLines& play);

// Plays them by rollouts; `rollouts` says with which luck and on how many threads. `first` knows
// what the first line came to, where several races have the same.
PlayLines rollingOut(const game::Imagination& moment,
                     const std::vector<Line>& lines,
                     RolloutOptions rollouts,
                     LineMemory* first = nullptr);

} // namespace coach

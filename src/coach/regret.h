// What a choice cost against the best of its alternatives, without the winner's curse: the best of
// many noisy values looks better than it is, so it is chosen on one half of the worlds and measured
// on the other, and again the other way round.
#pragma once

#include "coach/review.h"
#include "coach/rollout.h"

namespace coach {

struct Regret {
    Interval points;           // best - played
    std::size_t best = 0;      // line with the highest mean over all worlds
    bool bestIsPlayed = false; // in both halves
    // Nothing where no difference could be shown.
    [[nodiscard]] std::optional<Severity> severity() const;
};

// candidates includes the line that was played; at least eight worlds, an even number.
Regret
regretOf(const Outcomes& outcomes, std::size_t played, const std::vector<std::size_t>& candidates);

// As prototypes do it, and wrong: chosen and measured on the same worlds. For showing how much that
// matters.
double cursedRegretOf(const Outcomes& outcomes,
                      std::size_t played,
                      const std::vector<std::size_t>& candidates);

} // namespace coach

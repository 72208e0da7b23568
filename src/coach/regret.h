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

// Points of what some worlds may not show (differenceOf in estimate.h): a part of what the fate of
// one relation on the ring can weigh. The part is chosen such that the intervals hold the truth as
// often as they say (design; docs/coach.md has the figures).
double unseenIn(const game::Session& moment);

// candidates includes the line that was played; at least eight worlds, an even number.
Regret regretOf(const Outcomes& outcomes,
                std::size_t played,
                const std::vector<std::size_t>& candidates,
                double unseen);

// As prototypes do it, and wrong: chosen and measured on the same worlds. For showing how much that
// matters.
double cursedRegretOf(const Outcomes& outcomes,
                      std::size_t played,
                      const std::vector<std::size_t>& candidates);

} // namespace coach

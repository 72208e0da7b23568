// Slow drift: customers for whom nothing was done for weeks on end. No single decision is wrong
// then, and yet they are lost; so the silence itself is weighed, against one useful action halfway.
#pragma once

#include "coach/review.h"
#include "coach/rollout.h"

namespace coach {

struct DriftMoment { // the start of a week, and what was done in it
    const game::Session& start;
    const Line& played;
};

// Silences of at least this many weeks are weighed.
constexpr int silentWeeks = 8;

struct Silence {
    int customer = 0;
    int fromWeek = 0;
    int toWeek = 0;
};

// The longest silence towards each customer while it bought, longest first.
std::vector<Silence> silencesOf(const std::vector<DriftMoment>& weeks, const game::Session& end);

// Those of the longest silences that demonstrably cost something.
std::vector<Drift> driftsOf(const std::vector<DriftMoment>& weeks,
                            const game::Session& end,
                            const RolloutOptions& rollouts);

} // namespace coach

// Slow drift: customers for whom nothing was done for weeks on end. No single decision is wrong
// then, and yet they are lost; so the silence itself is weighed, against one useful action halfway.
#pragma once

#include "coach/review.h"
#include "coach/rollout.h"
#include "coach/weeks.h"

namespace coach {

// Silences of at least this many weeks are weighed.
constexpr int silentWeeks = 8;

struct Silence {
    int customer = 0;
    int fromWeek = 0;
    int toWeek = 0;
    // When one action is weighed against it.
    [[nodiscard]] int remedyWeek() const { return fromWeek + silentWeeks / 2; }
};

// Looks for the longest silence towards each customer while it bought.
class SilenceFinder {
public:
    explicit SilenceFinder(int customers);
    // Each week of the game, in order.
    void see(const PlayedWeek& week);
    // The longest of them, longest first.
    [[nodiscard]] std::vector<Silence> longest() const;

private:
    std::vector<Silence> m_longest; // by customer
    std::vector<int> m_from;        // where the present one began; 0: there is none
};

// Where it demonstrably cost something; `week` is its remedyWeek().
std::optional<Drift>
driftOf(const Silence& silence, const PlayedWeek& week, const RolloutOptions& rollouts);

} // namespace coach

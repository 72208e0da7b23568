// A game cut into the weeks in which it was played: how each began and what was decided in it.
#pragma once

#include "game/session.h"

#include <functional>

namespace coach {

struct PlayedWeek {
    game::Session start;
    std::vector<game::Decision> decisions; // settled (alternatives.h)
    bool unlawful = false;                 // an unlawful contact or cheap pressure in this week
};

// Cuts a game into its weeks while it is played; only whole weeks are told.
class WeekCutter {
public:
    using Tell = std::function<void(PlayedWeek)>;

    WeekCutter(game::Session start, Tell tell);
    // After each decision of the game, in order.
    void taken(const game::Session& after, const game::Decision& decision);

private:
    game::Session m_start; // of this week
    std::vector<game::Decision> m_now;
    std::size_t m_breaches = 0; // before it
    Tell m_tell;
};

// Takes the decisions in the session, which is new, and tells of each week as it ends: a week holds
// a whole belief, and 26 of those are much to keep. Stops at a decision that is refused.
void eachWeek(game::Session& session,
              const std::vector<game::Decision>& decisions,
              const WeekCutter::Tell& tell);
std::vector<PlayedWeek> weeksOf(game::Session& session,
                                const std::vector<game::Decision>& decisions);

// The luck that a game of this seed is judged with: apart from the game's own.
std::uint64_t coachLuckOf(std::uint64_t seed);

} // namespace coach

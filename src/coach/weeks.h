// A game cut into the weeks in which it was played: how each began and what was decided in it.
#pragma once

#include "game/session.h"

namespace coach {

struct PlayedWeek {
    game::Session start;
    std::vector<game::Decision> decisions; // settled (alternatives.h)
    bool unlawful = false;                 // an unlawful contact or cheap pressure in this week
};

// Takes the decisions in the session, which is new; stops at one that is refused. Only whole weeks.
std::vector<PlayedWeek> weeksOf(game::Session& session,
                                const std::vector<game::Decision>& decisions);

// The luck that a game of this seed is judged with: apart from the game's own.
std::uint64_t coachLuckOf(std::uint64_t seed);

} // namespace coach

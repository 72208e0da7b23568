// The sentence that tells why (why.h), from templates: for whom it matters most, by what that the
// better line does and the played one does not, and in what it shows.
#pragma once

#include "coach/done.h"
#include "coach/rollout.h"

namespace coach {

// The customer (-1: the company) that makes most of the difference, and the goal in which it shows
// most (-1: it is spread).
struct Told {
    int customer = -1;
    double points = 0.0;
    int goal = -1;
};

// The same worlds at their end, played with either line, with their causes.
struct Compared {
    const scenario::Scenario& scenario;
    const Line& better;
    const Line& played;
    const std::vector<game::Session>& betterGames;
    const std::vector<game::Session>& playedGames;
};

base::Text sentenceOf(const Compared& lines, const Told& told);

} // namespace coach

// What an exercise keeps while it is practised. Inside of practice.h.
#pragma once

#include "coach/alternatives.h"
#include "coach/practice.h"
#include "coach/weeks.h"

namespace coach {

struct Exercise::Work {
    PlayedWeek week;
    Moment moment;
    game::Session session; // where the choice is made
    game::Imagination imagination;
    RolloutOptions rollouts;
    std::vector<Option> candidates; // the first is what was done
    Outcomes outcomes;              // of the candidates, in the worlds that were needed so far

    [[nodiscard]] bool ofWeek() const { return moment.decision < 0; }
    [[nodiscard]] std::size_t at() const { return static_cast<std::size_t>(moment.decision); }
    // The week with the choice in it.
    [[nodiscard]] Line lineOf(const std::vector<game::Decision>& choice) const;
    // Of all candidates in the first so many worlds.
    [[nodiscard]] Outcomes inWorlds(int worlds);
    // What is accepted, by what was lost the first time.
    [[nodiscard]] double threshold();
    // The candidate with the highest mean.
    [[nodiscard]] std::size_t best();
};

base::Text hintOf(Exercise::Work& work, int level);

} // namespace coach

// What the expert's own game was to bring: the same scenario, number and staged events, from the
// first week on. The line to hold a student's game against.
#pragma once

#include "coach/estimate.h"
#include "coach/expert_bot.h"
#include "coach/rollout.h"

namespace coach {

class BestBot {
public:
    // `start` is the beginning of the game; of the student's decisions only the events that an
    // author staged are taken over.
    BestBot(game::Session start, const std::vector<game::Decision>& decisions);

    // At the start of this week, with the steady hand from there; at the end the outcome itself.
    [[nodiscard]] Interval expected(const RolloutOptions& rollouts) const;
    void playWeek();

private:
    void stage();

    game::Session m_session;
    ExpertBot m_bot;
    std::vector<std::pair<int, game::Decision>> m_staged; // by week
};

} // namespace coach

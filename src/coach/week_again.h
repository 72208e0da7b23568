// A week played again with other decisions, one at a time. The decisions of a week are all compared
// with the week as it was played, so that is played once for all of them.
#pragma once

#include "coach/review.h"
#include "coach/rollout_memory.h"
#include "coach/weeks.h"
#include "coach/why.h"

namespace coach {

class WeekAgain {
public:
    // `outcomes`: of the week as it was played, in the first worlds.
    WeekAgain(std::shared_ptr<const PlayedWeek> week, const std::vector<double>& outcomes);

    // That decision with what else could have been chosen; nothing where there was no choice.
    // `before` is the moment at which it was taken. May be asked on several threads.
    std::optional<Judgement> decisionAt(std::size_t at,
                                        const game::Session& before,
                                        const RolloutOptions& rollouts,
                                        int alternatives);

    // Why that line does better than the week as it was played. Likewise.
    Why whyBetter(const Line& better, const RolloutOptions& rollouts);

private:
    std::shared_ptr<const PlayedWeek> m_week;
    LineMemory m_played;
    Once<std::vector<game::Session>> m_playedGames; // with their causes
};

} // namespace coach

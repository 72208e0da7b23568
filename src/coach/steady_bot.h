// The steady hand: the named policy that goes on after a decision that is being weighed. It keeps
// the shop running and no more: answers who asks and who calls, solves what went wrong, and gives
// each customer some attention once in four weeks. It looks at the public record only, never at an
// estimate, so it may play in imagined games (game/imagine.h).
#pragma once

#include "coach/bot.h"

#include <vector>

namespace coach {

class SteadyBot : public Bot {
public:
    game::Decision next(const game::Session& session) override;
    // What it would do next, which may turn out not to be allowed: who takes it finds out as well,
    // and need not ask twice.
    game::Decision wished(const game::Session& session);

private:
    struct Ways {
        const scenario::ActionDef* recover = nullptr;
        const scenario::ActionDef* respond = nullptr;
        const scenario::ActionDef* contact = nullptr;
        // How the questions of these are answered, made once for all weeks.
        game::Choices sameDay;
        game::Choices about;   // of a contact with who has nobody else to speak to
        game::Choices toFirst; // with the first of the people there
    };
    struct Step { // an action, or else a conversation
        int customer = -1;
        const scenario::ActionDef* action = nullptr;
        const game::Choices Ways::*choices = nullptr;
        int conversation = -1;
    };
    static Ways waysIn(const game::Session& session);
    void planWeek(const game::Session& session);
    [[nodiscard]] game::Decision decided(const scenario::Scenario& scenario,
                                         const Step& step) const;

    Ways m_ways;                              // of the scenario of the first week
    int m_week = 0;                           // of the plan; 0: none yet
    std::vector<Step> m_plan;                 // of this week
    std::vector<std::pair<int, int>> m_quiet; // while planning: last attention and customer
    std::size_t m_at = 0;                     // the next of them
};

// Plays to the end, as playOut does with a SteadyBot, in less time.
void playSteadily(game::Session& session);

} // namespace coach

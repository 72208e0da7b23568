// The steady hand: the named policy that goes on after a decision that is being weighed. It keeps
// the shop running and no more: answers who asks and who calls, solves what went wrong, and gives
// each customer some attention once in four weeks. It looks at the public record only, never at an
// estimate, so it may play in imagined games (game/imagine.h).
#pragma once

#include "coach/bot.h"

#include <deque>

namespace coach {

class SteadyBot : public Bot {
public:
    game::Decision next(const game::Session& session) override;

private:
    int m_week = 0;
    std::deque<game::Decision> m_plan;
};

} // namespace coach

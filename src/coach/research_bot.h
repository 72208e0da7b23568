// Only asks: studies and questions about everyone in turn, and never acts on the answers. The
// opposite of playing blind: what can be known when all hours go into finding out.
#pragma once

#include "coach/bot.h"

namespace coach {

class ResearchBot : public Bot {
public:
    game::Decision next(const game::Session& session) override;

private:
    int m_week = 0;
    int m_turn = 0; // whose turn it is this week; 0: the company's
};

} // namespace coach

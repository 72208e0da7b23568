// Does nothing at all: what happens to a company that nobody looks after. The zero of every scale.
#pragma once

#include "coach/bot.h"

namespace coach {

class IdleBot : public Bot {
public:
    game::Decision next(const game::Session& session) override;
};

} // namespace coach

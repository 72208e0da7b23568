#include "coach/bot.h"

namespace coach {

std::optional<base::Text> playOut(game::Session& session, Bot& bot) {
    while (!session.finished())
        if (auto refusal = session.take(bot.next(session)))
            return refusal;
    return std::nullopt;
}

} // namespace coach

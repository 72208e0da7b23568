#include "coach/idle_bot.h"

namespace coach {

game::Decision IdleBot::next(const game::Session& session) {
    // A game that somebody else began may have a conversation going on; it must be finished first.
    const std::vector<std::string> open = openReplies(session);
    if (!open.empty())
        return game::Reply{open.front()};
    return game::EndWeek{};
}

} // namespace coach

#include "coach/idle_bot.h"

namespace coach {

game::Decision IdleBot::next(const game::Session& session) {
    // A game that somebody else began may have a conversation going on; it must be finished first.
    const auto conversation = session.view().conversation;
    if (conversation && !conversation->replies.empty())
        return game::Reply{conversation->replies.front().id};
    return game::EndWeek{};
}

} // namespace coach

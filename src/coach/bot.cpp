#include "coach/bot.h"

#include "game/rulebook.h"

namespace coach {

std::string bestReply(const game::Session& session) {
    const auto open = game::openReplies({session.state(), session.scenario(), session.seed()});
    // Best replies might go round in circles for ever; after a while any way out will do.
    constexpr std::size_t patience = 120;
    const std::size_t said = session.state().talk->lines.size();
    if (said > patience && !open.empty())
        return open[said % open.size()]->id;
    std::string best;
    double quality = -1.0;
    for (const scenario::ReplyOption* option : open)
        if (option->quality > quality) {
            best = option->id;
            quality = option->quality;
        }
    return best;
}

std::optional<base::Text> playOut(game::Session& session, Bot& bot) {
    while (!session.finished())
        if (auto refusal = session.take(bot.next(session)))
            return refusal;
    return std::nullopt;
}

} // namespace coach

#include "coach/bot.h"

#include "game/rulebook.h"

namespace coach {

std::string bestReply(const game::Session& session) {
    std::string best;
    double quality = -1.0;
    for (const scenario::ReplyOption* option :
         game::openReplies({session.state(), session.scenario(), session.seed()}))
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

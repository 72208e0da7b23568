#include "coach/bot.h"

#include "base/certain.h"
#include "game/rulebook.h"
#include "game/state.h"

namespace coach {

std::vector<int> customersOf(const game::Session& session) {
    std::vector<int> all;
    const auto& relations = session.state().relations;
    for (std::size_t i = 0; i < relations.size(); ++i)
        if (relations[i].present)
            all.push_back(static_cast<int>(i));
    return all;
}

std::string idOf(const game::Session& session, int customer) {
    return customer < 0 ? std::string{}
                        : session.scenario().customers[static_cast<std::size_t>(customer)].id;
}

std::vector<int> openActions(const game::Session& session, int customer) {
    std::vector<int> open;
    const auto& actions = session.scenario().actions;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const bool forOne = actions[i].audience == scenario::Audience::One;
        if (forOne == (customer >= 0) && session.allows(static_cast<int>(i), customer))
            open.push_back(static_cast<int>(i));
    }
    return open;
}

std::vector<std::string> openReplies(const game::Session& session) {
    std::vector<std::string> ids;
    if (session.state().talk)
        for (const scenario::ReplyOption* option :
             game::openReplies({session.state(), session.scenario(), session.seed()}))
            ids.push_back(option->id);
    return ids;
}

std::string bestReply(const game::Session& session) {
    const auto open = game::openReplies({session.state(), session.scenario(), session.seed()});
    // Best replies might go round in circles for ever; after a while any way out will do.
    constexpr std::size_t patience = 120;
    const std::size_t said = base::certain(session.state().talk).lines.size();
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

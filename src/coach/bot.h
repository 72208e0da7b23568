// A bot sits in the learner's chair: it sees what a student sees (Session's view, offers and check)
// and decides. Not here: rivals and customers, which belong to the world.
#pragma once

#include "game/session.h"

#include <optional>
#include <string>
#include <vector>

namespace coach {

class Bot {
public:
    Bot() = default;
    Bot(const Bot&) = delete;
    Bot& operator=(const Bot&) = delete;
    virtual ~Bot() = default;

    // The next decision of an unfinished game; one that check() allows.
    virtual game::Decision next(const game::Session& session) = 0;
};

// The relations that are there now, by their index in the scenario.
std::vector<int> customersOf(const game::Session& session);

// How a decision names that relation; the company (-1) has no name.
std::string idOf(const game::Session& session, int customer);

// The actions for this customer (-1: for the company) that can be planned now, by their index.
std::vector<int> openActions(const game::Session& session, int customer);

// The replies that the open conversation offers; none when nobody is talking.
std::vector<std::string> openReplies(const game::Session& session);

// Of the open conversation: the reply that its author holds to be the best.
std::string bestReply(const game::Session& session);

// Plays to the end. Stops at a decision that is refused, and returns why: the bot is wrong then.
std::optional<base::Text> playOut(game::Session& session, Bot& bot);

} // namespace coach

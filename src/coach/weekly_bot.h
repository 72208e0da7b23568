// A bot that plans its week as it begins and then only carries that plan out: what turns out not to
// be allowed, or not to fit into the hours any more, is left. What it wishes for, in which order,
// and what it says in conversations is the bot's own.
#pragma once

#include "coach/bot.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace coach {

struct Wish {
    game::Decision decision;
    std::vector<int> facts; // evidence for what is planned; may be empty
};

class WeeklyBot : public Bot {
public:
    game::Decision next(const game::Session& session) final;

protected:
    // In the order in which they matter; asked once a week.
    virtual std::vector<Wish> wishes(const game::Session& session, const game::View& view) = 0;
    // One of the replies of the open conversation.
    virtual std::string reply(const game::Session& session,
                              const game::ConversationView& conversation) = 0;

private:
    int m_week = 0;
    std::deque<Wish> m_wishes;
    std::vector<int> m_facts; // for what was planned last
};

} // namespace coach

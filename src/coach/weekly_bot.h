// A bot that plans its week as it begins and then only carries that plan out: what turns out not to
// be allowed, or not to fit into the hours any more, is left. What it wishes for, in which order,
// how it answers the questions of an action and what it says in conversations is the bot's own.
#pragma once

#include "coach/bot.h"

#include <deque>
#include <variant>

namespace coach {

// An action for a customer (-1: for the company), both by their index.
struct Intent {
    int action = 0;
    int customer = -1;
};
using Wish = std::variant<Intent, game::Predict, game::StartConversation>;

class WeeklyBot : public Bot {
public:
    game::Decision next(const game::Session& session) final;

protected:
    struct Answers {
        std::vector<game::Choice> choices;
        std::vector<int> facts; // evidence for it; may be empty
    };

    // In the order in which they matter; asked once a week.
    virtual std::vector<Wish> wishes(const game::Session& session) = 0;
    // To the questions of an action that can be planned now.
    virtual Answers answers(const game::Session& session,
                            const Intent& intent,
                            const std::vector<game::Slot>& questions) = 0;
    // One of the open replies.
    virtual std::string reply(const game::Session& session,
                              const std::vector<std::string>& open) = 0;

private:
    std::optional<game::Decision> decided(const game::Session& session, const Wish& wish);

    int m_week = 0;
    std::deque<Wish> m_wishes;
    std::vector<int> m_facts; // for what was planned last
};

} // namespace coach

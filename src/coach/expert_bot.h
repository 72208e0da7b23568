// A salesperson who knows the trade: plans each week by what an hour is worth for each relation, as
// far as that can be known (dossiers, estimates of the belief, the record), names evidence,
// predicts what is nearly certain, and breaks no rule. Never looks at the truth. Of a conversation
// it knows what its author holds to be the best answer, as one does who has read the book.
#pragma once

#include "coach/weekly_bot.h"

namespace coach {

class ExpertBot : public WeeklyBot {
protected:
    std::vector<Wish> wishes(const game::Session& session) override;
    Answers answers(const game::Session& session,
                    const Intent& intent,
                    const std::vector<game::Slot>& questions) override;
    std::string reply(const game::Session& session, const std::vector<std::string>& open) override;

private:
    game::View m_view; // as the week began
};

} // namespace coach

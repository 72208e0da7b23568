#include "coach/weekly_bot.h"

#include "game/state.h"

#include <iterator>

namespace coach {

using game::Decision;
using game::Session;

Decision WeeklyBot::next(const Session& session) {
    // Week, agenda and whether somebody is talking are public; asking for a whole view each time
    // would cost more than the rest of a bot's thinking.
    const game::State& state = session.state();
    if (state.talk && !state.talk->ended)
        return game::Reply{reply(session, *session.view().conversation)};
    if (!m_facts.empty()) {
        game::GiveEvidence evidence{static_cast<int>(state.agenda.size()) - 1, {}};
        std::swap(evidence.facts, m_facts);
        if (!session.check(evidence))
            return evidence;
    }
    if (state.week != m_week) {
        m_week = state.week;
        std::vector<Wish> all = wishes(session, session.view());
        m_wishes.assign(std::make_move_iterator(all.begin()), std::make_move_iterator(all.end()));
    }
    while (!m_wishes.empty()) {
        Wish wish = std::move(m_wishes.front());
        m_wishes.pop_front();
        if (session.check(wish.decision))
            continue;
        m_facts = std::move(wish.facts);
        return std::move(wish.decision);
    }
    return game::EndWeek{};
}

} // namespace coach

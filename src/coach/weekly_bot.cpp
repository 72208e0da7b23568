#include "coach/weekly_bot.h"

#include "game/state.h"

#include <utility>

namespace coach {

using game::Decision;
using game::Session;

Decision WeeklyBot::next(const Session& session) {
    // Week, agenda and whether somebody is talking are public; asking for a whole view each time
    // would cost more than the rest of a bot's thinking.
    const game::State& state = session.state();
    if (state.talk && !state.talk->ended)
        return game::Reply{reply(session, openReplies(session))};
    if (!m_facts.empty()) {
        game::GiveEvidence evidence{static_cast<int>(state.agenda.size()) - 1, {}};
        std::swap(evidence.facts, m_facts);
        if (!session.check(evidence))
            return evidence;
    }
    if (state.week != m_week) {
        m_week = state.week;
        const std::vector<Wish> all = wishes(session);
        m_wishes.assign(all.begin(), all.end());
    }
    while (!m_wishes.empty()) {
        const Wish wish = std::move(m_wishes.front());
        m_wishes.pop_front();
        if (auto decision = decided(session, wish))
            return *std::move(decision);
    }
    return game::EndWeek{};
}

// Answers are thought of when they are needed: of many wishes few fit into a week.
std::optional<Decision> WeeklyBot::decided(const Session& session, const Wish& wish) {
    const Intent* const intent = std::get_if<Intent>(&wish);
    if (intent == nullptr) {
        const game::Predict* const predict = std::get_if<game::Predict>(&wish);
        Decision decision = predict != nullptr ? Decision(*predict)
                                               : Decision(std::get<game::StartConversation>(wish));
        return session.check(decision) ? std::nullopt : std::optional(std::move(decision));
    }
    if (!session.allows(intent->action, intent->customer))
        return std::nullopt;
    Answers answered =
        answers(session, *intent, session.questions(intent->action, intent->customer));
    game::PlanAction plan{session.scenario().actions[static_cast<std::size_t>(intent->action)].id,
                          idOf(session, intent->customer),
                          std::move(answered.choices)};
    if (session.check(plan))
        return std::nullopt;
    m_facts = std::move(answered.facts);
    return plan;
}

} // namespace coach

#include "coach/best_bot.h"

#include "game/outcome.h"

namespace coach {

BestBot::BestBot(game::Session start, const std::vector<game::Decision>& decisions)
    : m_session(std::move(start)) {
    int week = m_session.state().week;
    for (const game::Decision& decision : decisions) {
        if (std::holds_alternative<game::StageEvent>(decision))
            m_staged.emplace_back(week, decision);
        week += std::holds_alternative<game::EndWeek>(decision) ? 1 : 0;
    }
    stage();
}

void BestBot::stage() {
    for (const auto& [week, decision] : m_staged)
        if (week == m_session.state().week)
            m_session.take(decision);
}

Interval BestBot::expected(const RolloutOptions& rollouts) const {
    if (!m_session.finished())
        return meanOf(rollOut(game::Imagination(m_session), {Line{{}, false}}, rollouts).front());
    const double outcome =
        game::outcomePoints({m_session.state(), m_session.scenario(), m_session.seed()});
    return {outcome, 0.0, rollouts.worlds};
}

void BestBot::playWeek() {
    const int week = m_session.state().week;
    while (!m_session.finished() && m_session.state().week == week)
        if (m_session.take(m_bot.next(m_session)))
            return;
    stage();
}

} // namespace coach

#include "coach/weeks.h"

#include "coach/alternatives.h"

#include <utility>

namespace coach {

using game::Decision;
using game::Session;

std::uint64_t coachLuckOf(std::uint64_t seed) {
    return seed ^ 0x636f6163685f6b72ULL;
}

WeekCutter::WeekCutter(Session start, Tell tell)
    : m_start(std::move(start)), m_breaches(m_start.state().violations.size()),
      m_tell(std::move(tell)) {}

void WeekCutter::taken(const Session& after, const Decision& decision) {
    if (std::holds_alternative<game::StageEvent>(decision)) {
        if (m_now.empty()) // an author's doing, no choice: the week begins after it
            m_start = after;
        return;
    }
    if (!std::holds_alternative<game::EndWeek>(decision)) {
        m_now.push_back(decision);
        return;
    }
    const std::size_t breaches = after.state().violations.size();
    std::vector<Decision> week = settled(after.scenario(), m_now);
    m_tell({std::exchange(m_start, after), std::move(week), breaches > m_breaches});
    m_breaches = breaches;
    m_now.clear();
}

void eachWeek(Session& session,
              const std::vector<Decision>& decisions,
              const WeekCutter::Tell& tell) {
    WeekCutter cutter(session, tell);
    for (const Decision& decision : decisions) {
        if (session.take(decision))
            return;
        cutter.taken(session, decision);
    }
}

std::vector<PlayedWeek> weeksOf(Session& session, const std::vector<Decision>& decisions) {
    std::vector<PlayedWeek> weeks;
    eachWeek(session, decisions, [&](PlayedWeek week) { weeks.push_back(std::move(week)); });
    return weeks;
}

} // namespace coach

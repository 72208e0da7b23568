#include "app/debrief_coach.h"

namespace app {

void DebriefCoach::ask(const game::Session& session, std::vector<coach::ReviewOptions> passes) {
    m_work.reset(); // one at a time
    m_passes = static_cast<int>(passes.size());
    m_work = std::make_unique<coach::ReviewWork>(coach::subjectOf(session), std::move(passes));
    m_state = {};
}

void DebriefCoach::stop() {
    if (m_work)
        m_work->stop();
}

void DebriefCoach::wait() {
    if (m_work)
        m_work->wait();
}

bool DebriefCoach::look() {
    if (!m_work)
        return false;
    m_state = m_work->state();
    if (!m_state.review || m_state.review == m_review || m_state.review->weeks.empty())
        return false;
    m_review = m_state.review;
    m_moments = momentsFound(*m_review);
    return true;
}

bool DebriefCoach::stirred() const {
    return m_work && m_work->state().news != m_state.news;
}

} // namespace app

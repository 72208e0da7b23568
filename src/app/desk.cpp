#include "app/desk.h"

#include "coach/rollout_parallel.h"

#include <algorithm>

namespace app {

Desk::Desk(game::Session session, std::optional<records::RunKeeper> keeper)
    : m_session(std::move(session)), m_keeper(std::move(keeper)) {
    refresh();
    if (m_session.finished())
        weigh();
}

Desk::~Desk() {
    if (m_weighing && m_session.finished())
        take(m_weighing->wait(std::chrono::seconds(1)));
}

std::optional<base::Text> Desk::take(const game::Decision& decision) {
    if (std::optional<base::Text> reason = m_session.check(decision))
        return reason;
    if (m_guard)
        if (std::optional<base::Text> reason = m_guard(decision))
            return reason;
    if (m_keeper)
        m_keeper->append(decision); // where that fails the game goes on; trouble() tells
    m_session.take(decision);
    refresh();
    if (m_session.finished())
        weigh();
    return std::nullopt;
}

const std::optional<base::Text>& Desk::trouble() const {
    static const std::optional<base::Text> none;
    return m_keeper ? m_keeper->trouble() : none;
}

base::Outcome Desk::moveTo(const std::filesystem::path& file) {
    return m_keeper ? m_keeper->moveTo(file) : base::Outcome(base::Done{});
}

std::filesystem::path Desk::runFile() const {
    return m_keeper ? m_keeper->file().value_or(std::filesystem::path()) : std::filesystem::path();
}

const std::vector<game::Offer>& Desk::offers(int customer) {
    const auto known = m_offers.find(customer);
    if (known != m_offers.end())
        return known->second;
    return m_offers.emplace(customer, m_session.offers(customer)).first->second;
}

const std::vector<game::BaseView>& Desk::bases() {
    const auto week = m_view.week;
    if (!m_bases || m_basesWeek != week)
        m_bases = m_session.bases();
    m_basesWeek = week;
    return *m_bases;
}

const game::Explanation& Desk::explain(game::Figure figure, int customer) {
    const auto key = std::make_pair(static_cast<int>(figure), customer);
    const auto known = m_explanations.find(key);
    if (known != m_explanations.end())
        return known->second;
    return m_explanations.emplace(key, m_session.explain(figure, customer)).first->second;
}

const game::Debrief& Desk::debrief() {
    if (!m_debrief)
        m_debrief = m_session.debrief(m_quality);
    return *m_debrief;
}

void Desk::weigh() {
    if (!m_quality && !m_weighing) // one processor is left to whoever waits
        m_weighing = std::make_unique<coach::QualityWork>(m_session,
                                                          std::max(1, coach::usefulThreads() - 1));
}

void Desk::look() {
    if (m_weighing)
        take(m_weighing->found());
}

void Desk::waitForGrade() {
    weigh();
    if (m_weighing)
        take(m_weighing->wait());
}

void Desk::take(std::optional<game::Quality> quality) {
    if (!quality)
        return;
    m_weighing.reset();
    m_quality = std::move(quality);
    m_debrief.reset();
    // Also where the last week was kept, but the program ended before the grade was.
    if (m_session.finished() && m_keeper && !m_keeper->kept().run.end)
        m_keeper->finish({m_session.hash(), debrief().grade});
}

void Desk::refresh() {
    m_view = m_session.view();
    m_offers.clear();
    m_explanations.clear();
    m_debrief.reset();
    m_quality.reset();
    m_weighing.reset();
}

} // namespace app

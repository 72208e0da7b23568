// The game on the table: the session, its keeper and what is seen of it now. Every decision is on
// the disk before its result is shown. Screens read view() and hand in decisions; they keep no
// state of the game themselves.
#pragma once

#include "coach/quality_work.h"
#include "game/session.h"
#include "records/run_keeper.h"

#include <functional>
#include <map>

namespace app {

class Desk {
public:
    /// Asked before a decision that the game allows is taken: an answer is why it is not, and an
    /// empty one that somebody else took it.
    using Guard = std::function<std::optional<base::Text>(const game::Decision&)>;

    /// Without a keeper the run is not kept (a picture, a test, an exercise).
    Desk(game::Session session, std::optional<records::RunKeeper> keeper);
    /// Waits for the grade of a finished game, but a second at most: what is not there by then is
    /// found when the run is opened again.
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;
    /// In an exercise of one choice the week is not ended.
    void setGuard(Guard guard, bool oneChoice) {
        m_guard = std::move(guard);
        m_oneChoice = oneChoice;
    }
    bool oneChoice() const { return m_oneChoice; }

    const game::View& view() const { return m_view; }
    const game::Session& session() const { return m_session; }
    const scenario::Scenario& scenario() const { return m_session.scenario(); }
    bool trial() const { return m_session.purpose() == game::Purpose::Trial; }
    /// The file of its own that the run is written to; empty when it has none.
    std::filesystem::path runFile() const;

    /// Takes the decision and keeps it; the reason when it is not allowed.
    std::optional<base::Text> take(const game::Decision& decision);
    /// Offers for a customer (-1: the company-wide ones only), remembered until the next decision.
    const std::vector<game::Offer>& offers(int customer);
    /// The passive customer bases, remembered until the next week.
    const std::vector<game::BaseView>& bases();
    const game::Explanation& explain(game::Figure figure, int customer);
    /// Its grade is there once isGraded(); until then goals stand in the place of decisions.
    const game::Debrief& debrief();
    bool isGraded() const { return m_quality.has_value(); }
    /// Begins to weigh the decisions in the background; a game that ends does so by itself.
    void weigh();
    /// Whether the grade came in; then a frame is due, and look() takes it over.
    bool stirred() const { return m_weighing && m_weighing->found(); }
    void look();
    /// Until the grade is there: for pictures and tests.
    void waitForGrade();

    /// What went wrong with keeping the run, if anything; the game goes on.
    const std::optional<base::Text>& trouble() const;
    /// Keeps the whole run in another file from now on.
    base::Outcome moveTo(const std::filesystem::path& file);
    /// The run as it is kept; null for one that is not.
    const records::RunKeeper* keeper() const { return m_keeper ? &*m_keeper : nullptr; }
    /// Goes up with every decision taken: for animations and what screens derive from the view.
    int turn() const { return static_cast<int>(m_session.decisions().size()); }

private:
    void refresh();
    void take(std::optional<game::Quality> quality);

    game::Session m_session;
    std::optional<records::RunKeeper> m_keeper;
    game::View m_view;
    std::map<int, std::vector<game::Offer>> m_offers;
    std::map<std::pair<int, int>, game::Explanation> m_explanations;
    std::optional<std::vector<game::BaseView>> m_bases; // of m_basesWeek: no decision moves them
    int m_basesWeek = 0;
    std::optional<game::Debrief> m_debrief;
    std::optional<game::Quality> m_quality; // of the decisions so far, where it was weighed
    std::unique_ptr<coach::QualityWork> m_weighing;
    Guard m_guard;
    bool m_oneChoice = false;
};

} // namespace app

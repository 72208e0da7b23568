// The game on the table: the session, its run file and what is seen of it now. Every decision is on
// the disk before its result is shown. Screens read view() and hand in decisions; they keep no
// state of the game themselves.
#pragma once

#include "game/run_log.h"
#include "game/session.h"

#include <map>

namespace app {

class Desk {
public:
    /// Without a writer the run is not kept (a screenshot, a finished run, a folder that cannot be
    /// written; `trouble` says which the player must know of).
    Desk(game::Session session,
         std::optional<game::RunWriter> writer,
         std::optional<base::Text> trouble = {});

    const game::View& view() const { return m_view; }
    const game::Session& session() const { return m_session; }
    const scenario::Scenario& scenario() const { return m_session.scenario(); }
    bool trial() const { return m_session.purpose() == game::Purpose::Trial; }
    /// Where the run is kept; empty when it is not.
    std::filesystem::path runFile() const { return m_writer ? m_writer->file() : m_file; }
    /// Of a finished run, which nothing more is written to.
    void wasKeptIn(std::filesystem::path file) { m_file = std::move(file); }

    /// Takes the decision and keeps it; the reason when it is not allowed.
    std::optional<base::Text> take(const game::Decision& decision);
    /// Offers for a customer (-1: the company-wide ones only), remembered until the next decision.
    const std::vector<game::Offer>& offers(int customer);
    /// The passive customer bases, remembered until the next week.
    const std::vector<game::BaseView>& bases();
    const game::Explanation& explain(game::Figure figure, int customer);
    const game::Debrief& debrief();

    /// What went wrong with keeping the run, if anything; the game goes on.
    const std::optional<base::Text>& trouble() const { return m_trouble; }
    /// Goes up with every decision taken: for animations and what screens derive from the view.
    int turn() const { return static_cast<int>(m_session.decisions().size()); }

private:
    void refresh();

    game::Session m_session;
    std::optional<game::RunWriter> m_writer;
    std::filesystem::path m_file; ///< without a writer
    game::View m_view;
    std::map<int, std::vector<game::Offer>> m_offers;
    std::map<std::pair<int, int>, game::Explanation> m_explanations;
    std::optional<std::vector<game::BaseView>> m_bases; // of m_basesWeek: no decision moves them
    int m_basesWeek = 0;
    std::optional<game::Debrief> m_debrief;
    std::optional<base::Text> m_trouble;
};

} // namespace app

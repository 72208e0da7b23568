// The end of a run: grade, rubric, graphs, the decisions that counted and what could be known then,
// goals, predictions, rules; from here the player starts again or keeps a report.
#pragma once

#include "app/debrief_scene.h"
#include "app/hand_in_card.h"
#include "app/screen.h"
#include "app/theory_card.h"

#include <filesystem>

namespace app {

class DebriefScreen : public Screen {
public:
    /// A wish to play on: the same game again (the same number), or another of this scenario.
    enum class Again : std::uint8_t { No, Same, New };

    /// Reports are kept in this folder; without one, in the player's own folder.
    explicit DebriefScreen(Desk& desk, std::optional<std::filesystem::path> reports = {});

    ScreenId draw(Shell& shell) override;

    /// The wish since it was last asked for.
    Again takeAgain() { return std::exchange(m_again, Again::No); }
    /// The moments to practise, since they were last asked for.
    std::vector<coach::Mistake> takePractise() { return std::exchange(m_practise, {}); }

    const DebriefChoice& choice() const { return m_choice; }
    /// From now on the coach plays the game again in the background; without passes as it sees fit.
    void askCoach(std::vector<coach::ReviewOptions> passes = {});
    const DebriefCoach& coach() const { return m_coach; }
    /// Until the coach is done: for pictures and tests.
    void waitForCoach() { m_coach.wait(); }

    /// The report that was kept last; empty when none was.
    const std::filesystem::path& report() const { return m_report; }

private:
    void followCoach();
    void carryOut(const DebriefWish& wish, const Shell& shell);
    void drawPage(DebriefScene& scene, const std::string& title, float top, float bottom);
    void drawLists(DebriefScene& scene, float width, float high);
    void drawButtons(DebriefScene& scene);
    void drawPractise(DebriefScene& scene);
    void keepReport(const Shell& shell);

    Desk& m_desk;
    std::optional<std::filesystem::path> m_reports;
    DebriefChoice m_choice;
    bool m_chosen = false; ///< the player looked at something of their own choice
    DebriefCoach m_coach;
    std::vector<coach::ReviewOptions> m_passes;
    TheoryCard m_theory;
    HandInCard m_handInCard;
    PlayChoice m_cardChoice; ///< what the theory card asks for; not used by it
    Again m_again = Again::No;
    std::vector<coach::Mistake> m_costliest; ///< of what the coach found
    std::vector<coach::Mistake> m_practise;
    std::filesystem::path m_report;
    std::optional<base::Text> m_saved; ///< what was said of the report
    float m_footerHigh = 0;            ///< of the buttons, in the last frame
};

} // namespace app

// The program around the screens: which of them is shown, with which game, the settings, and the
// cards that can appear over any of them. One draw() is one frame.
#pragma once

#include "app/author_bar.h"
#include "app/briefing_screen.h"
#include "app/class_screen.h"
#include "app/debrief_screen.h"
#include "app/home_screen.h"
#include "app/mend_screen.h"
#include "app/play_screen.h"
#include "app/practice_screen.h"
#include "app/progress_screen.h"
#include "app/refuge_card.h"
#include "app/scenario_watch.h"
#include "app/settings_card.h"
#include "app/trouble_card.h"
#include "app/ui.h"

namespace app {

/// How a scenario is to be begun; with a week or an event it is a trial game.
struct TrialWish {
    std::optional<std::uint64_t> seed;
    std::optional<int> fromWeek;
    std::string event;
    bool trial() const { return fromWeek || !event.empty(); }
};

class Navigator {
public:
    enum class Keep : std::uint8_t { Nothing, Settings }; ///< nothing: for pictures
    Navigator(Library library, records::Settings settings, Keep keep);

    /// False when the program is to close.
    bool draw(Ui& ui);

    /// A scenario or a run from the command line; what is wrong with it is shown.
    void openFile(const std::filesystem::path& file, const TrialWish& wish = {});
    /// What is wrong with it is shown until it is mended.
    void openScenario(const std::filesystem::path& file, const TrialWish& wish);
    /// Shows what is wrong with it, or why it cannot begin as was asked (then `hash` is its own).
    void mend(const std::filesystem::path& file,
              std::vector<scenario::Diagnostic> diagnostics,
              const base::Text& problem = {},
              std::optional<std::uint64_t> hash = {});
    /// From now on the file of the scenario that is open is watched, and loaded again when it has
    /// changed.
    void watchFiles() { m_live = true; }
    /// From now on the coach looks at the game while its debrief is on the screen.
    void coachGames() { m_coached = true; }
    /// Whether that file was touched, or the coach found something: then a frame is due.
    bool stirred() const;
    void showTrouble(const base::Text& title, const base::Text& text);
    /// The mistakes of a scenario.
    void showMistakes(const std::string& file, const std::vector<scenario::Diagnostic>& all);

    void brief(std::size_t entry);
    /// Shows this game: the play screen, or the debrief when it is finished.
    void play(std::unique_ptr<Desk> desk);
    /// What this learner has reached (for pictures).
    void showProgress(records::Progress progress);
    /// Exercises, one after the other, and then back to that screen; nothing without any.
    void practise(std::vector<PracticeItem> items, ScreenId back);
    /// Grading, as it was left.
    ClassScreen& showClass();
    void openSettings() { m_settingsCard.open(); }

    ScreenId screen() const { return m_screen; }
    Library& library() { return m_library; }
    Shell& shell() { return m_shell; }
    const records::Settings& settings() const { return m_settings; }
    PlayScreen* playScreen() { return m_play.get(); }
    const Desk* desk() const { return m_desk.get(); }
    ProgressScreen* progressScreen() { return m_progress.get(); }
    DebriefScreen* debriefScreen() { return m_debrief.get(); }
    PracticeScreen* practiceScreen() { return m_practice.get(); }
    const MendScreen* mendScreen() const { return m_mend.get(); }
    AuthorBar& authorBar() { return m_bar; }
    const AuthorBar& authorBar() const { return m_bar; }

private:
    void goTo(ScreenId next);
    void followHome();
    void followBriefing();
    void followDebrief();
    void followProgress();
    void openRun(const records::RunPlace& run);
    void showNotices();
    void applySettings(Ui& ui);
    void keepSettings();
    ScreenId drawScreen();
    // navigator_live.cpp
    void watchWhatIsOpen();
    void followFile(double now);
    void takeNewVersion(const ScenarioWatch::Seen& seen);
    game::CarriedOver carriedInto(const std::shared_ptr<const scenario::Scenario>& scenario) const;
    void goOnWith(std::unique_ptr<Desk> desk);
    void followBar(AuthorBar::Wish wish);

    Library m_library;
    records::Settings m_settings, m_kept;
    Keep m_keep;
    Shell m_shell;
    ScreenId m_screen = ScreenId::Home;
    HomeScreen m_home;
    std::unique_ptr<BriefingScreen> m_briefing;
    std::size_t m_entry = 0; ///< of the briefing
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PlayScreen> m_play;
    std::unique_ptr<DebriefScreen> m_debrief;
    std::unique_ptr<ProgressScreen> m_progress;
    std::unique_ptr<PracticeScreen> m_practice;
    std::unique_ptr<ClassScreen> m_class; ///< goes on grading while other screens are shown
    SettingsCard m_settingsCard;
    TroubleCard m_troubleCard;
    RefugeCard m_refugeCard;
    bool m_toldTrouble = false; ///< of the desk

    bool m_coached = false;
    bool m_live = false;
    TrialWish m_wish;           ///< of the scenario that was opened last
    bool m_restartable = false; ///< the desk's game began as m_wish says
    std::optional<ScenarioWatch> m_watch;
    AuthorBar m_bar;
    AuthorBar::Wish m_barWish = AuthorBar::Wish::None;   ///< of this frame
    std::shared_ptr<const scenario::Scenario> m_refused; ///< does not fit the desk's game
    std::unique_ptr<MendScreen> m_mend;
};

} // namespace app

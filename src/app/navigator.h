// The program around the screens: which of them is shown, with which game, the settings, and the
// cards that can appear over any of them. One draw() is one frame.
#pragma once

#include "app/briefing_screen.h"
#include "app/debrief_screen.h"
#include "app/home_screen.h"
#include "app/play_screen.h"
#include "app/settings_card.h"
#include "app/trouble_card.h"
#include "app/ui.h"

namespace app {

class Navigator {
public:
    /// Settings are kept in this file; empty: not at all (pictures, tests).
    Navigator(Library library, records::Settings settings, std::filesystem::path settingsFile);

    /// False when the program is to close.
    bool draw(Ui& ui);

    /// A scenario or a run from the command line; what is wrong with it is shown.
    void openFile(const std::filesystem::path& file);
    void showTrouble(const base::Text& title, const base::Text& text);
    /// The mistakes of a scenario.
    void showMistakes(const std::string& file, const std::vector<scenario::Diagnostic>& all);

    void brief(std::size_t entry);
    /// Shows this game: the play screen, or the debrief when it is finished.
    void play(std::unique_ptr<Desk> desk);
    void openSettings() { m_settingsCard.open(); }

    ScreenId screen() const { return m_screen; }
    Library& library() { return m_library; }
    Shell& shell() { return m_shell; }
    const records::Settings& settings() const { return m_settings; }
    PlayScreen* playScreen() { return m_play.get(); }
    const Desk* desk() const { return m_desk.get(); }

private:
    void goTo(ScreenId next);
    void followHome();
    void followBriefing();
    void followDebrief();
    void openRun(const std::filesystem::path& file);
    void applySettings(Ui& ui);
    void keepSettings();

    Library m_library;
    records::Settings m_settings, m_kept;
    std::filesystem::path m_settingsFile;
    Shell m_shell;
    ScreenId m_screen = ScreenId::Home;
    HomeScreen m_home;
    std::unique_ptr<BriefingScreen> m_briefing;
    std::size_t m_entry = 0; ///< of the briefing
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PlayScreen> m_play;
    std::unique_ptr<DebriefScreen> m_debrief;
    SettingsCard m_settingsCard;
    TroubleCard m_troubleCard;
    bool m_toldTrouble = false; ///< of the desk
};

} // namespace app

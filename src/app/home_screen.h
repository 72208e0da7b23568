// The home screen: who is playing, the scenarios with what was reached in them, and earlier games.
#pragma once

#include "app/library.h"
#include "app/screen.h"

namespace app {

class HomeScreen : public Screen {
public:
    /// What the player chose: a scenario to begin, a run to open, mistakes to read.
    struct Choice {
        std::optional<std::size_t> brief;    ///< position in Library::entries
        std::optional<std::size_t> mistakes; ///< of such a scenario
        std::optional<records::RunPlace> run;
    };

    explicit HomeScreen(const Library& library) : m_library(library) {}

    ScreenId draw(Shell& shell) override;
    Choice takeChoice() { return std::exchange(m_choice, {}); }

private:
    void drawWelcome(Shell& shell, bool alone);
    void drawGreeting(Shell& shell);
    void drawPlayer(Shell& shell);
    void drawScenarios(const Shell& shell);
    void drawScenario(const Shell& shell, std::size_t at);
    void drawBroken(const Shell& shell, std::size_t at);
    /// How many games of this player there are to show.
    int drawRuns(const Shell& shell);

    const Library& m_library;
    Choice m_choice;
    ScreenId m_next = ScreenId::Home;
};

} // namespace app

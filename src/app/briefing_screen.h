// The briefing: the company, the role, what is asked and how it is graded, before a game begins.
// The game's number decides the luck, so that a class can play the same game.
#pragma once

#include "app/library.h"
#include "app/screen.h"

namespace app {

class BriefingScreen : public Screen {
public:
    explicit BriefingScreen(std::shared_ptr<const scenario::Scenario> scenario);

    ScreenId draw(Shell& shell) override;
    /// The number of the game that was begun in this frame.
    std::optional<std::uint64_t> takeBegun() { return std::exchange(m_begun, std::nullopt); }

private:
    void drawStory(const Shell& shell);
    void drawAsked(const Shell& shell);
    void drawBegin(const Shell& shell);

    std::shared_ptr<const scenario::Scenario> m_scenario;
    std::string m_number; ///< as typed
    std::optional<std::uint64_t> m_begun;
};

/// Digits only, and not too many for a game's number.
std::optional<std::uint64_t> gameNumber(const std::string& typed);

} // namespace app

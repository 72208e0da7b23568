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
    const scenario::Scenario& scenario() const { return *m_scenario; }
    const std::string& number() const { return m_number; }
    void setNumber(std::string number) { m_number = std::move(number); }
    /// The number of the game that was begun in this frame.
    std::optional<std::uint64_t> takeBegun() { return std::exchange(m_begun, std::nullopt); }

private:
    /// The row at the bottom: its texts and measures.
    struct Row {
        std::string begin, label, hint;
        float button = 0, field = 0, fieldLeft = 0, hintLeft = 0, hintWide = 0;
        float first = 0, high = 0; ///< of its first line, and of all of it
        bool below = false;        ///< the hint has a line of its own
    };
    Row beginRow(const Shell& shell, float width) const;
    float beginHeight(const Shell& shell, float width) const;
    void drawPage(const Shell& shell);
    void drawStory(const Shell& shell);
    void drawBegin(const Shell& shell, float width);

    std::shared_ptr<const scenario::Scenario> m_scenario;
    std::string m_number; ///< as typed
    std::optional<std::uint64_t> m_begun;
};

/// Digits only, and not too many for a game's number.
std::optional<std::uint64_t> gameNumber(const std::string& typed);

} // namespace app

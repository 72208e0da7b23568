// The debrief of a finished game without a display: draws frames, finds what can be pressed, and
// presses it with mouse or keyboard.
#pragma once

#include "app/debrief_screen.h"
#include "app/ui.h"
#include "support/temporary_folder.h"

#include <vector>

namespace support {

class DebriefStage {
public:
    /// Plays the session to its end.
    explicit DebriefStage(game::Session session, ImVec2 size = {1600, 900}, int textPercent = 100);

    void frames(int count = 3);
    /// Tab this many times, or Shift+Tab when negative.
    void tab(int steps);
    void press(ImGuiKey key);
    void click(ImVec2 at);
    /// The middles of what can be pressed on the way from one point to the other.
    std::vector<ImVec2> pressables(ImVec2 from, ImVec2 to);
    /// In the card with the lists, from above: the tab, the rows, the first button.
    std::vector<ImVec2> ofLists() { return pressables({70, 420}, {70, 890}); }
    std::vector<ImVec2> across(float y) { return pressables({30, y}, {610, y}); }

    app::Desk& desk() { return m_desk; }
    const game::Debrief& debrief() { return m_desk.debrief(); }

    TemporaryFolder folder;
    app::Shell shell;
    app::ScreenId next = app::ScreenId::Debrief;

private:
    app::Ui m_ui;
    ImVec2 m_size;
    app::Desk m_desk;

public:
    std::optional<app::DebriefScreen> screen;
};

} // namespace support

// The whole play screen without a display: draws frames, finds what can be pressed by its name, and
// presses it with mouse or keyboard.
#pragma once

#include "app/play_screen.h"
#include "app/ui.h"

#include <string>
#include <vector>

namespace support {

class PlayStage {
public:
    explicit PlayStage(int textPercent = 100, ImVec2 size = {1280, 800});

    void frames(int count = 4);
    /// Where an item was drawn; parts as pushed: {"solve_complaint", "card"}. `pane` is a piece of
    /// the name of the scrolling area it lies in; empty for the screen itself.
    ImGuiID id(const std::string& pane, const std::vector<std::string>& parts) const;
    ImGuiID face(int customer) const;
    /// Fails the test when there is no such item to be reached.
    ImVec2 placeOf(ImGuiID item);
    void click(ImGuiID item);
    void click(ImVec2 at);
    /// Tab until it has the focus; fails the test when Tab does not come there.
    void tabTo(ImGuiID item);
    /// All items in the order in which Tab visits them.
    std::vector<ImGuiID> tabOrder();
    void press(ImGuiKey key);
    void letter(int code);
    /// The key once more without its release, as a system sends it while it is held.
    void held(int code);

    app::Ui ui;
    app::Desk desk;
    app::PlayScreen screen;
    app::Shell shell;
    app::ScreenId next = app::ScreenId::Play;

private:
    ImVec2 m_size;
};

} // namespace support

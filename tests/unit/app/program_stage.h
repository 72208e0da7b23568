// The whole program without a display: its screens and cards, a player's folder of its own, and the
// shipped scenario. Finds what can be pressed by its name, and presses it with mouse or keyboard.
#pragma once

#include "app/navigator.h"
#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace support {

class ProgramStage {
public:
    /// The player's things lie in this folder, which must outlive the stage.
    explicit ProgramStage(const TemporaryFolder& folder, bool withBroken = false);

    void frames(int count = 4);
    /// An item in a scrolling area whose name has this in it, or in the card of that name; empty
    /// for the screen itself. A part of digits only is a number that was pushed: {"0", "brief"}.
    ImGuiID id(const std::string& pane, const std::vector<std::string>& parts) const;
    /// Moves the focus there and clicks in its middle; fails the test when it cannot be reached.
    void click(ImGuiID item);
    /// Tab until it has the focus; fails the test when Tab does not come there.
    void tabTo(ImGuiID item);
    void type(const std::string& text);
    void press(ImGuiKey key);
    void letter(int code);
    /// A letter again and again until a run of its own has begun and its first week has ended.
    void beginAndEndFirstWeek();
    /// The runs in the player's store.
    std::vector<records::StoredRun> runs();
    /// The name of the card over the screen; empty for none.
    std::string card() const;

    records::UserFolders folders;
    app::Ui ui;
    app::Navigator navigator;

private:
    bool m_open = true;
};

} // namespace support

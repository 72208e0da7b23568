// The order in which Tab visits what can be used: the order of drawing. ImGui 1.86 lets Tab reach
// text fields only, later versions differ among each other; this way Tab is ours in all of them.
#pragma once

#include <imgui.h>

#include <vector>

namespace app {

class FocusOrder {
public:
    /// Tab (+1) or Shift+Tab (-1) was pressed; acts at the end of this frame.
    void step(int direction) { m_steps += direction; }
    /// Moves the focus to this item when it is drawn next.
    void request(ImGuiID id) { m_wanted = id; }

    /// An item announces itself; true if it should take the focus now.
    bool visit(ImGuiID id);
    /// True if the item will be asked to take the focus, for items that must know beforehand.
    bool wants(ImGuiID id) const { return m_wanted != 0 && m_wanted == id; }

    /// The mouse pressed this item: Tab goes on from there.
    void touched(ImGuiID id) { m_touched = id; }

    /// Ends the frame: turns the steps into the item that is wanted next. True if one is.
    /// shown: the focus can be seen, and was not put on the first item of a window by ImGui alone.
    bool endFrame(ImGuiID focused, bool shown);

private:
    std::vector<ImGuiID> m_items;
    ImGuiID m_wanted = 0;
    ImGuiID m_last = 0;
    ImGuiID m_touched = 0;
    int m_steps = 0;
};

} // namespace app

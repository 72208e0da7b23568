// The scrolling middle of a modal card: as high as its content, but never so high that the buttons
// below it leave the screen. Page up and down scroll it, since text alone takes no keyboard focus.
#pragma once

#include <imgui.h>

namespace app {

class CardBody {
public:
    struct Options {
        float footer = 0;      ///< height of what follows it in the card
        float least = 0;       ///< height to take even when there is little in it
        bool onlyText = false; ///< nothing in it can be focused: the arrow keys scroll
    };
    CardBody(const char* id, const Options& options);
    ~CardBody();
    CardBody(const CardBody&) = delete;
    CardBody& operator=(const CardBody&) = delete;

private:
    void scrollByKeys(bool onlyText) const;

    ImGuiStorage* m_memory; // of the card: how high the content was in the last frame
    ImGuiID m_id;
    float m_viewHigh = 0, m_right = 0, m_left = 0, m_width = 0;
};

/// The height of a footer with one row of buttons and some air above it.
float footerHeight();
/// Puts the cursor where the footer's row begins.
void beginFooter();
/// Continues the row so that what is this wide ends at the column's right edge; where that does not
/// fit, below what is there.
void atRowEnd(float width);

} // namespace app

// Whether a modal card is to be opened, is open or was closed. The owner draws the card; this only
// keeps the three apart, since Dear ImGui closes a popup without telling.
#pragma once

#include "app/widgets_card.h"

namespace app {

class CardSwitch {
public:
    void open() { m_opening = m_open = true; }
    bool isOpen() const { return m_open; }
    /// In the frame's place where the card is drawn, before Modal.
    void begin(const char* id) {
        if (m_opening)
            openModal(id);
        m_opening = false;
    }
    void ended() { m_open = false; }

private:
    bool m_opening = false, m_open = false;
};

} // namespace app

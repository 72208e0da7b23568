// The card of an exercise: what was done then and what is asked now, the hints so far, and what the
// new choice is worth. Opens at the start and after each choice.
#pragma once

#include "app/card_switch.h"
#include "app/practice_scene.h"

namespace app {

class PracticeCard {
public:
    void open() {
        if (!m_card.isOpen())
            m_card.open();
    }
    void close() { m_closing = m_card.isOpen(); }
    bool isOpen() const { return m_card.isOpen(); }
    void draw(const PracticeScene& scene);

private:
    void drawFooter(const PracticeScene& scene, Modal& modal);

    CardSwitch m_card;
    bool m_closing = false;
    int m_turn = 0; // what the footer stood for: -1 when it is over, else the tries so far
};

} // namespace app

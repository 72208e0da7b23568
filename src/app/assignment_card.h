// The assignment, to look up while playing: the company, your role, the goals with what earns
// nothing and what earns everything, and how the grade is made.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"

namespace app {

class AssignmentCard {
public:
    void open() { m_card.open(); }
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    CardSwitch m_card;
};

} // namespace app

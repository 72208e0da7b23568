// How the play screen works and all its keys, on one card.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"

namespace app {

class HelpCard {
public:
    void open() { m_card.open(); }
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    CardSwitch m_card;
};

} // namespace app

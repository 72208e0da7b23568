// A passive customer base as a table: how long ago and how often customers ordered (the R and F of
// RFM), and in each class how many there are, what an order comes to (M) and the chance that they
// are still customers. Only what the order history tells.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"

namespace app {

class BaseCard {
public:
    void open() { m_card.open(); }
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    CardSwitch m_card;
    int m_shown = 0; ///< which base
};

} // namespace app

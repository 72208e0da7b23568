// "Why did this change?": what a figure means, how it moved last week, and the causes with their
// sizes, which add up to the change.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"

namespace app {

class WhyPopup {
public:
    void open(game::Figure figure, int customer);
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    CardSwitch m_card;
    game::Figure m_figure = game::Figure::Loyalty;
    int m_customer = -1;
};

} // namespace app

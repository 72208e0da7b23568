// A prediction about one customer, with its chance: will order, will leave, or is in a phase now;
// and what such a prediction scores when it comes true and when it does not.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"

namespace app {

class PredictionCard {
public:
    void open(int customer);
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    void drawQuestion(const PlayScene& scene);
    game::Predict decision(const PlayScene& scene) const;

    CardSwitch m_card;
    int m_customer = -1;
    int m_kind = 0;     ///< of game::PredictionKind
    int m_phase = 0;    ///< new, loyal, at risk
    int m_percent = 50; ///< the chance
};

} // namespace app

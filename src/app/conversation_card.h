// The conversation on the table: who speaks, what was said, feedback, and the replies to choose
// from. Shows itself while the game has one; only the last "Verder" puts it away, so Escape loses
// nothing.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"
#include "app/theory_card.h"

namespace app {

class ConversationCard {
public:
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    void drawContent(PlayScene& scene, const game::ConversationView& talk, Modal& modal);

    CardSwitch m_card;
    TheoryCard m_theory;
    int m_readAtTurn = -1; ///< the turn in which an ended conversation was put away
    int m_turn = -1;       ///< the turn last drawn, to see that something was said
    int m_scrollFrames = 0;
};

} // namespace app

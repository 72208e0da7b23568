// Naming the facts behind a choice: one to three entries of the record of the customer (or of the
// company) that support an item of the agenda. What they are worth is told in the debrief.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"

namespace app {

class EvidenceCard {
public:
    /// The position in the agenda.
    void open(int item);
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    CardSwitch m_card;
    int m_item = -1;
    bool m_fresh = false; ///< the facts named before are to be read from the agenda
    std::vector<int> m_facts;
};

} // namespace app

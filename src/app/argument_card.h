// The value proposition as a chain: for whom, feature → advantage → benefit with proof, how it is
// told and at what price, ending in what it sounds like. For every action with three or more
// questions; simpler ones are answered in the column (slot_form.h).
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"
#include "app/theory_card.h"

#include <map>

namespace app {

class ArgumentCard {
public:
    /// Whether an action is built here rather than in the column.
    static bool suits(const game::Offer& offer);

    /// What was filled in for this action and customer before is still there.
    void open(const std::string& action, int customer);
    bool isOpen() const { return m_card.isOpen(); }
    void draw(PlayScene& scene);

private:
    void drawContent(PlayScene& scene, const game::Offer& offer, bool wide);
    void drawFooter(PlayScene& scene, const game::Offer& offer, Modal& modal);

    using Key = std::pair<std::string, int>;

    CardSwitch m_card;
    TheoryCard m_theory;
    std::string m_action;
    int m_customer = -1;
    float m_bandHigh = 0; ///< of the words below the content, in the last frame
    std::map<Key, std::vector<game::Choice>> m_answers;
};

} // namespace app

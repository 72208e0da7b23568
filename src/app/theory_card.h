// A page of the textbook's theory, looked up while playing.
#pragma once

#include "app/card_switch.h"
#include "app/play_scene.h"

namespace app {

class TheoryCard {
public:
    void open(const std::string& id);
    bool isOpen() const { return m_card.isOpen(); }
    /// Within the window, or within the modal card, over which it is to appear.
    void draw(const PlayScene& scene);

private:
    CardSwitch m_card;
    std::string m_id;
};

/// The title of a theory card; empty when there is no such card.
std::string theoryTitle(const PlayScene& scene, const std::string& id);
/// A link "Theorie: …"; true when pressed. Draws nothing without a card.
bool theoryLink(const char* linkId, const PlayScene& scene, const std::string& id);

} // namespace app

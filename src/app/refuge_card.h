// The game cannot be saved where it belongs: why, and where it could be saved instead. The game
// goes on behind it, whatever the player chooses.
#pragma once

#include "app/card_switch.h"
#include "app/desk.h"
#include "app/screen.h"

namespace app {

class RefugeCard {
public:
    /// Proposes a place that can be written.
    void open(const Desk& desk);
    /// The game it is about is no longer on the desk.
    void close() { m_closing = m_card.isOpen(); }
    bool isOpen() const { return m_card.isOpen(); }
    void draw(const Shell& shell, Desk& desk);

private:
    CardSwitch m_card;
    bool m_closing = false;
    base::Text m_why;
    std::string m_place;               ///< as typed
    std::optional<base::Text> m_wrong; ///< with the place that was tried last
};

} // namespace app

// The settings, from every screen: language, text size, theme, motion, the player's name. What is
// chosen shows at once and is kept.
#pragma once

#include "app/card_switch.h"
#include "app/screen.h"
#include "records/settings.h"

namespace app {

class SettingsCard {
public:
    void open() { m_card.open(); }
    bool isOpen() const { return m_card.isOpen(); }
    /// Changes the settings, and the shell's language and player.
    void draw(Shell& shell, records::Settings& settings);

private:
    CardSwitch m_card;
};

} // namespace app

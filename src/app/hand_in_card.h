// Making the file that is handed in: which name and number go with it is the player's choice, and
// what is in the file is said before it is made.
#pragma once

#include "app/card_switch.h"
#include "app/desk.h"
#include "app/screen.h"

namespace app {

class HandInCard {
public:
    /// Proposes the name the run was played under.
    void open(const Desk& desk, const Shell& shell);
    bool isOpen() const { return m_card.isOpen(); }
    void draw(const Shell& shell, const Desk& desk);

    /// The file that was made last; empty when none was.
    const std::filesystem::path& file() const { return m_file; }

private:
    void make(const Desk& desk);
    void drawFields(const Shell& shell);

    CardSwitch m_card;
    std::string m_name, m_student; ///< as typed
    std::filesystem::path m_file;
    std::optional<base::Text> m_told; ///< how making it went
};

} // namespace app

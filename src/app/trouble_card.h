// Something is wrong with a file or a folder: what, where and what to do, one line for each. The
// program stays open behind it. Several troubles wait for each other.
#pragma once

#include "app/card_switch.h"
#include "app/screen.h"
#include "scenario/diagnostic.h"

#include <vector>

namespace app {

class TroubleCard {
public:
    void open(const base::Text& title, std::vector<base::Text> lines);
    /// The mistakes of a scenario, each with its place.
    void open(const std::string& file, const std::vector<scenario::Diagnostic>& diagnostics);
    /// The mistakes that are shown are others now, or there are none any more.
    void changeMistakes(const std::string& file,
                        const std::vector<scenario::Diagnostic>& diagnostics);
    void closeMistakes() { m_mended = true; }
    bool isOpen() const { return m_card.isOpen(); }
    void draw(const Shell& shell);

private:
    struct Trouble {
        base::Text title;
        std::vector<base::Text> lines;
        std::vector<scenario::Diagnostic> mistakes; ///< of a scenario
    };
    void add(Trouble trouble);
    bool showsMistakes() const {
        return !m_troubles.empty() && !m_troubles.front().mistakes.empty();
    }

    CardSwitch m_card;
    bool m_mended = false;           ///< to be closed
    std::vector<Trouble> m_troubles; ///< the first is shown; the others when it is closed
};

} // namespace app

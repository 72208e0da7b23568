// Something is wrong with a file or a folder: what, where and what to do, one line for each. The
// program stays open behind it.
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
    bool isOpen() const { return m_card.isOpen(); }
    void draw(const Shell& shell);

private:
    CardSwitch m_card;
    base::Text m_title;
    std::vector<base::Text> m_lines;
    bool m_scenario = false;
};

} // namespace app

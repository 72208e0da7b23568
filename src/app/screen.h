// A screen of the program: draws itself each frame and says where to go next.
#pragma once

#include "base/text.h"

#include <cstdint>
#include <string>

namespace app {

enum class ScreenId : std::uint8_t {
    Home,
    Briefing,
    Play,
    Debrief,
    Mend,
    Progress,
    Class,
    Practise
};

/// What the screens share: the language and wishes for the program around them.
struct Shell {
    base::Language language = base::Language::Dutch;
    std::string player;

    /// The words in the language of the screen.
    std::string say(const char* nl, const char* en) const {
        return language == base::Language::Dutch ? nl : en;
    }
    const std::string& say(const base::Text& text) const { return text.in(language); }
    bool openSettings = false; ///< a screen wishes the settings card
    bool leave = false;        ///< a screen wishes to close the program
};

class Screen {
public:
    Screen() = default;
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
    virtual ~Screen() = default;
    /// Fills the whole window; returns the screen to show in the next frame.
    virtual ScreenId draw(Shell& shell) = 0;
};

} // namespace app

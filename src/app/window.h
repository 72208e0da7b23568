// The program's window and its loop: full rate while something moves, a few frames a second when
// nothing does. Knows nothing of screens; a callback draws each frame.
#pragma once

#include "app/ui.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace app {

/// Draws one frame with ImGui; false closes the window.
using DrawFrame = std::function<bool(Ui&)>;

struct FrameTimes {
    double medianMs = 0, percentile95Ms = 0;
};

class Window {
public:
    struct Options {
        int width = 1600, height = 900;
        std::string title;
        int textPercent = 100;
        ThemeKind theme = ThemeKind::Light;
    };
    explicit Window(const Options& options);
    ~Window();

    Ui& ui();
    /// Runs until the callback returns false or the user closes the window. `wake` is asked a few
    /// times a second whether something outside the window asks for a frame.
    void run(const DrawFrame& draw, const std::function<bool()>& wake);
    /// Draws this many frames as fast as they come and says how long they took.
    FrameTimes measure(int frames, const DrawFrame& draw);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace app

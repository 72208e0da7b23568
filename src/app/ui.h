// What every widget needs to know about its surroundings: fonts, palette, text scale, clock, keys
// of this frame, focus order. One per ImGui context, found through the context, so nothing is
// global.
#pragma once

#include "app/focus_order.h"
#include "app/fonts.h"
#include "app/theme.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace app {

/// A key pressed in this frame that ImGui itself has no use for.
/// code: 'A'..'Z', '0'..'9', or functionKey + n for F1..F12.
struct KeyPress {
    static constexpr int functionKey = 0x100;
    int code = 0;
    bool control = false, shift = false, alt = false;
    bool repeated = false; ///< The key was held, and the system sent it again.
};

class Ui {
public:
    Ui(int textPercent, ThemeKind theme);
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    /// Opens a frame of this size with one window over all of it; endFrame closes and renders it.
    void beginFrame(ImVec2 size, float secondsSinceLast);
    void endFrame();

    /// Take effect at the next frame.
    void setTextPercent(int percent) { m_wantedPercent = percent; }
    void setTheme(ThemeKind theme) { m_wantedTheme = theme; }
    int textPercent() const { return m_fonts.percent(); }
    ThemeKind theme() const { return m_theme; }

    const Fonts& fonts() const { return m_fonts; }
    const Palette& palette() const { return paletteFor(m_theme); }
    float scale() const { return static_cast<float>(m_fonts.percent()) / 100.0F; }
    /// Seconds since the start, the sum of the frames' lengths.
    double now() const { return m_now; }

    /// Asks for frames at full rate until this moment of now().
    void animateUntil(double moment) { m_animateUntil = std::max(m_animateUntil, moment); }
    bool animating() const { return m_now < m_animateUntil || m_moreFrames > 0; }
    /// Animations jump to their end (a setting, and screenshots).
    bool reducedMotion = false;

    void addKeyPress(const KeyPress& press) { m_keys.push_back(press); }
    /// True if this key was pressed in this frame and no text field is taking keys. A key that is
    /// held counts once: leaning on E must not end a week that nobody asked to end.
    bool pressed(int code, bool control = false) const;
    /// The same for keys that only leaf through things: held, they go on.
    bool pressedOrHeld(int code) const;

    FocusOrder focus;

private:
    void applyWishes();
    bool takesKey(int code, bool control) const;

    ImGuiContext* m_context = nullptr;
    Fonts m_fonts;
    ThemeKind m_theme;
    int m_wantedPercent;
    ThemeKind m_wantedTheme;
    double m_now = 0;
    double m_animateUntil = 0;
    int m_moreFrames = 2;
    std::vector<KeyPress> m_keys;
};

/// The Ui of the current ImGui context.
Ui& ui();
inline const Palette& colours() {
    return ui().palette();
}

/// Lengths that grow with the text: fully (what holds text), or by two fifths (distances).
inline float em(float pixels) {
    return std::floor(pixels * ui().scale() + 0.5F);
}
inline float gap(float pixels) {
    return std::floor(pixels * (1.0F + (ui().scale() - 1.0F) * 0.4F) + 0.5F);
}

} // namespace app

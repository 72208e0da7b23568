// The one home of colours, spacing, radii and Dear ImGui's style. Text tones reach 4.5:1 (WCAG AA)
// on the background they are named for; fills (phase colours) never stand without a label or shape.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>

namespace app {

/// The four stretches of the ring, in the order in which a relationship runs through them.
enum class Phase { Potential, New, Loyal, Farewell };
inline constexpr std::size_t phaseCount = 4;

enum class Mood { Angry, Unhappy, Neutral, Content, Happy };
inline constexpr std::size_t moodCount = 5;

struct PhaseColours {
    ImU32 fill = 0; ///< arcs, bars, dots
    ImU32 text = 0; ///< the same hue, readable as text on paper and card
    ImU32 tint = 0; ///< the sector behind the faces
};

struct Palette {
    ImU32 paper = 0;  ///< behind everything
    ImU32 panel = 0;  ///< the column at the right
    ImU32 card = 0;   ///< cards, fields
    ImU32 border = 0; ///< thin lines around cards
    ImU32 track = 0;  ///< the empty part of a bar, chips
    ImU32 ink = 0;    ///< text
    ImU32 muted = 0;  ///< secondary text, still AA on paper and card
    ImU32 chip = 0;   ///< tab chips at rest
    ImU32 accent = 0, accentHover = 0, accentPressed = 0, onAccent = 0;
    ImU32 accentTint = 0; ///< background of what is selected
    ImU32 bar = 0, barInk = 0, barMuted = 0, barTrack = 0, barProgress = 0;
    ImU32 barGood = 0, barBad = 0;                 ///< deltas in the dark bar
    ImU32 good = 0, warn = 0, bad = 0;             ///< fills
    ImU32 goodText = 0, warnText = 0, badText = 0; ///< the same as text
    ImU32 badTint = 0;
    ImU32 violet = 0; ///< a fifth series colour (knowledge)
    ImU32 focus = 0, focusInner = 0;
    ImU32 veil = 0; ///< over the screen behind a modal card
    std::array<PhaseColours, phaseCount> phase{};
    std::array<ImU32, moodCount> mood{};
    /// Marks with a white sign on them: 4.5:1 and more in both themes.
    ImU32 markGood = 0, markFair = 0, markWarn = 0, markBad = 0, markNone = 0;

    const PhaseColours& of(Phase p) const { return phase[static_cast<std::size_t>(p)]; }
    ImU32 of(Mood m) const { return mood[static_cast<std::size_t>(m)]; }
};

enum class ThemeKind { Light, Dark };

const Palette& paletteFor(ThemeKind kind);

/// Distances in pixels at 100 % text; screens pass them through gap() of ui.h.
namespace space {
inline constexpr float xs = 4, s = 8, m = 12, l = 18, xl = 24;
} // namespace space

namespace radius {
inline constexpr float card = 12, button = 10, chip = 6, bar = 4;
} // namespace radius

/// Sets the colours and metrics of the current ImGui context. scale: text scale, 1 = 100 %.
void applyTheme(const Palette& palette, float scale);

} // namespace app

// Small phrases that several panels of the play screen write: hours and money of an action, where a
// relation stands, names by position. No drawing.
#pragma once

#include "app/play_scene.h"
#include "app/theme.h"

namespace app {

/// "4 u", "0,5 u" / "4 h".
std::string hoursText(double hours, base::Language language);
/// "4 u · € 60".
std::string costText(double hours, std::int64_t cents, base::Language language);
/// "nieuwe klant sinds week 4", "potentiële klant (lead), al 20 weken".
std::string standingText(const game::Customer& customer, int week, base::Language language);
/// "horeca" from "Horeca": the first letter small, unless it begins an abbreviation.
std::string lowerFirst(const std::string& text);
/// A percentage without its sign: 0.44 → "44".
std::string points(double share, base::Language language);

Phase ringPhase(game::RingPhase phase);
Mood faceMood(game::Mood mood);
ImU32 toneColour(scenario::Tone tone);

/// The name of this customer, present or not; the company's title for -1.
std::string nameOf(const PlayScene& scene, int customer);

} // namespace app

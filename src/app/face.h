// Faces from a seed: skin, hair, beard, glasses, clothes and a mood, drawn with ImDrawList at any
// size. The same seed always gives the same person; which hair and beard suit them a scenario may
// say. The mood also has a mark with its own shape.
#pragma once

#include "app/theme.h"
#include "scenario/scenario.h"

#include <imgui.h>

#include <cstdint>

namespace app {

struct FaceStyle {
    std::uint32_t seed = 0;
    Mood mood = Mood::Neutral;
    ImU32 ground = 0;  ///< the disc behind the face
    ImU32 clothes = 0; ///< 0: from the seed
    scenario::Face face = scenario::Face::Unsaid;
};

/// Fills the disc of this radius.
void drawFace(ImDrawList* draw, ImVec2 centre, float radius, const FaceStyle& style);

/// Angry: diamond with "!"; unhappy: ▼; neutral: disc with "–"; content: ▲; happy: star.
void drawMoodMark(ImDrawList* draw, ImVec2 centre, float radius, Mood mood);

} // namespace app

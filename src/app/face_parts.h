// What a face is made of, chosen from its seed and from whose it is. No drawing here.
#pragma once

#include "scenario/scenario.h"

#include <imgui.h>

#include <cstdint>

namespace app {

enum class Hair {
    Short,
    SidePart,
    Curly,
    Spiky,
    Bald,
    Bob,
    Long,
    Bun,
    Afro,
    Balding,
    Ponytail,
    Scarf
};
enum class Beard { None, Full, Goatee, Moustache };

struct FaceParts {
    ImU32 skin = 0, skinShade = 0, hair = 0, clothes = 0, scarf = 0, lips = 0;
    Hair style = Hair::Short;
    Beard beard = Beard::None;
    bool glasses = false;
    bool roundGlasses = false;
    bool earrings = false;
    bool partRight = false; ///< mirrors what is not symmetric
    bool collar = false;
    bool dark = false;                   ///< skin on which dark eyes need white around them
    float headWidth = 1, headHeight = 1; ///< near 1
    float browLift = 0;
};

/// Hair, beard and earrings that suit the name; where nobody said, what suits anybody.
FaceParts facePartsFrom(std::uint32_t seed, scenario::Face face);

} // namespace app

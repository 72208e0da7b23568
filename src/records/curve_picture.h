// A picture of a set of curves as an SVG file: axes, a line each, its name at its end. In the look
// of the program, and readable without colours.
#pragma once

#include "coach/model_curves.h"

namespace records {

std::string curvePicture(const coach::CurveSet& set, base::Language language);

} // namespace records

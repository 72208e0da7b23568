// Whether a state can be trusted: no number in it is infinite or not a number at all. Asserted once
// a week in builds with asserts, so that a mistake shows in the week in which it is made.
#pragma once

#include "sim/worlds.h"

namespace sim {

bool allFinite(const Worlds& worlds);

} // namespace sim

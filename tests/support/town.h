// A town of five customers and eight weeks: large enough for the coach to have something to say,
// small enough to be played thousands of times in a test.
#pragma once

#include "scenario/scenario.h"

#include <memory>
#include <string>

namespace support {

std::string townScenario();

/// The same, loaded once.
std::shared_ptr<const scenario::Scenario> town();

} // namespace support

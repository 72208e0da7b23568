// The smallest scenario that loads, as text, and ways to change a piece of it. For tests of the
// layers that need a scenario but not a particular one.
#pragma once

#include <string>
#include <string_view>

namespace support {

/// One motive, segment, customer, action and goal, each on lines of its own, without mistakes or
/// warnings.
std::string smallScenario();

/// The same with the first `from` replaced by `to`; fails the running test when `from` is not
/// there.
std::string smallScenarioWith(std::string_view from, std::string_view to);

} // namespace support

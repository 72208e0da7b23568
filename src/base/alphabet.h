// The order of names in a list, as a reader expects it: Ömer among the O's, and whatever the case.
#pragma once

#include <string>
#include <string_view>

namespace base {

// What to compare instead of the name: Latin letters in small, without their accents (é as e, ß as
// ss); everything else as it is. Names that differ only in that have the same key.
std::string alphabetKey(std::string_view utf8);

// Whether a comes before b; never equal for different names, so that an order is one order.
bool comesBefore(std::string_view a, std::string_view b);

} // namespace base

// Where a place in a text of JSON is in its objects and lists, without a tree of it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

// The JSON pointers of the values, or of the names of members, that begin at those bytes; empty for
// a byte at which neither does. The text must be sound JSON and the bytes in order.
std::vector<std::string> pointersAt(std::string_view text,
                                    const std::vector<std::uint32_t>& offsets);

} // namespace scenario

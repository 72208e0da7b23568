// How long a text may be where it is shown, and how long anything may be at all. Told to authors in
// docs/diagnostics.md; a test holds the two together.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace scenario {

// Characters that a text may have in its place, so that nobody has to scroll for it.
struct TextRoom {
    std::string_view list; // the list or object it stands in; empty: the scenario itself
    std::string_view key;
    std::size_t most = 0;
};
std::span<const TextRoom> textRooms();
// Null where a text may be as long as it likes.
const TextRoom* findRoom(std::string_view list, std::string_view key);

constexpr std::size_t longestText = 5000; // characters of any text
constexpr std::size_t longestList = 2000; // items of any list

} // namespace scenario

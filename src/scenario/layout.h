// The canonical form of a scenario's text: keys in one order, one way to break lines. Nothing is
// lost: comments stay, and numbers and texts keep their author's spelling.
#pragma once

#include <string>
#include <string_view>

namespace scenario {

// Of a text that parseJson has found sound. Ends with a newline; laid out again it is the same.
std::string laidOut(std::string_view text);

// Where the key stands among all others; larger than any for one that is not known.
std::size_t rankOf(std::string_view key);

} // namespace scenario

// "Did you mean …?": the nearest of a list of words to one that was mistyped. For keys, ids and
// commands alike.
#pragma once

#include <span>
#include <string_view>

namespace scenario {

// The most similar word, or an empty view when none is similar enough to be meant. Capitals, and
// - or a space for _, count as no difference.
std::string_view nearest(std::string_view word, std::span<const std::string_view> words);

struct Guess {
    std::string_view word; // empty: none is similar enough
    bool certain = false;  // one slip of the finger away, and no other word is
};
Guess guess(std::string_view word, std::span<const std::string_view> words);

} // namespace scenario

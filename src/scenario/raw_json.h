// JSON as it was written: the same values as in node.h, with the author's own spelling of numbers
// and texts and their places in the bytes. For commands that rewrite a file and may lose nothing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

struct Raw {
    enum class Kind : unsigned char { Scalar, Array, Object };
    Kind kind = Kind::Scalar;
    std::string_view key;  // of a member, with its quotes
    std::string_view text; // of a scalar, with its quotes; of others from bracket to bracket
    std::size_t from = 0;  // where `text` begins
    std::size_t keyFrom = 0;
    std::vector<Raw> children;

    [[nodiscard]] const Raw* find(std::string_view wanted) const; // "weeks", without quotes
};

// Of a text that parseJson has found sound; it must outlive the tree.
Raw readRaw(std::string_view text);

} // namespace scenario

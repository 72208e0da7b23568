// An older scenario in the newest version of the format: which bytes change, and nothing else. What
// a version changed is told in docs/scenario-guide.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace scenario {

struct Replacement {
    std::size_t from = 0; // of the bytes
    std::size_t length = 0;
    std::string text;
};

// What to replace, in the order of the text; nothing when it is of the newest version already. Of a
// text that parseJson has found sound.
std::vector<Replacement> migration(std::string_view text);

std::string replaced(std::string_view text, const std::vector<Replacement>& replacements);

} // namespace scenario

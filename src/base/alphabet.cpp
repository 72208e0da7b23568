#include "base/alphabet.h"

namespace base {

namespace {

// Latin-1's and Latin Extended-A's letters, U+00C0 .. U+017F, one to a sign; '.' is looked up below
// or stays as it is.
constexpr std::string_view unaccented =
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
    "lllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(unaccented.size() == 0x180 - 0xC0);

std::string twoLetters(unsigned point) {
    switch (point) {
    case 0xC6:
    case 0xE6:
        return "ae";
    case 0xDE:
    case 0xFE:
        return "th";
    case 0xDF:
        return "ss";
    case 0x132:
    case 0x133:
        return "ij";
    case 0x152:
    case 0x153:
        return "oe";
    default:
        return {};
    }
}

} // namespace

std::string alphabetKey(std::string_view utf8) {
    std::string key;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        if (first >= 'A' && first <= 'Z') {
            key += static_cast<char>(first - 'A' + 'a');
            continue;
        }
        // Two bytes, from U+00C0 on, are led by C3, C4 or C5.
        if (first < 0xC3 || first > 0xC5 || i + 1 == utf8.size()) {
            key += utf8[i];
            continue;
        }
        const unsigned point =
            ((first & 0x1FU) << 6U) | (static_cast<unsigned char>(utf8[i + 1]) & 0x3FU);
        const char letter = unaccented[point - 0xC0];
        if (letter != '.')
            key += letter;
        else if (const std::string two = twoLetters(point); !two.empty())
            key += two;
        else
            key += utf8.substr(i, 2);
        ++i;
    }
    return key;
}

bool comesBefore(std::string_view a, std::string_view b) {
    const std::string left = alphabetKey(a);
    const std::string right = alphabetKey(b);
    return left != right ? left < right : a < b;
}

} // namespace base

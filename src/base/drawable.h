// The signs that the window's letters have. A text with any other is drawn with a ? in its place.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace base {

struct SignRange {
    std::uint16_t first;
    std::uint16_t last; // of it, inclusive
};

// Latin with the accents of Western and Central European names, typographic marks, arrows, shapes.
constexpr std::array<SignRange, 20> drawableSigns{{
    {0x0020, 0x007E}, {0x00A0, 0x017F}, {0x2010, 0x2015}, {0x2018, 0x201E}, {0x2020, 0x2022},
    {0x2026, 0x2026}, {0x2030, 0x2030}, {0x2039, 0x203A}, {0x20AC, 0x20AC}, {0x2122, 0x2122},
    {0x2190, 0x2193}, {0x2212, 0x2212}, {0x2248, 0x2248}, {0x2260, 0x2260}, {0x2264, 0x2265},
    {0x25A0, 0x25A0}, {0x25B2, 0x25B8}, {0x25BC, 0x25CF}, {0x2605, 0x2606}, {0x2713, 0x2717},
}};

// The first sign of a text that cannot be drawn, as it stands there; empty when all can. Control
// characters are not signs. Bytes that are no UTF-8 are not looked at.
std::string_view firstUndrawable(std::string_view utf8);

} // namespace base

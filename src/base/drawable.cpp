#include "base/drawable.h"

#include <algorithm>

namespace base {

namespace {

// Of the sign that begins with this byte; 0 for one in the middle of a sign.
std::size_t lengthFrom(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead < 0xC0)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

std::uint32_t pointOf(std::string_view sign) {
    const auto lead = static_cast<unsigned char>(sign.front());
    if (sign.size() == 1)
        return lead;
    std::uint32_t point = lead & (0x7FU >> sign.size());
    for (const char part : sign.substr(1))
        point = (point << 6U) | (static_cast<unsigned char>(part) & 0x3FU);
    return point;
}

bool isDrawable(std::uint32_t point) {
    return point < 0x20 ||
           std::any_of(drawableSigns.begin(), drawableSigns.end(), [&](const SignRange& range) {
               return range.first <= point && point <= range.last;
           });
}

} // namespace

std::string_view firstUndrawable(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t length = lengthFrom(static_cast<unsigned char>(utf8[at]));
        const std::string_view sign = utf8.substr(at, std::max<std::size_t>(length, 1));
        if (length > 0 && !isDrawable(pointOf(sign)))
            return sign;
        at += sign.size();
    }
    return {};
}

} // namespace base

#include "base/text.h"

#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace base {

namespace {

std::string grouped(const std::string& digits, char separator) {
    std::string out;
    const std::size_t first = digits.size() % 3;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i != 0 && i % 3 == first)
            out += separator;
        out += digits[i];
    }
    return out;
}

std::string unsignedNumber(double magnitude, int decimals, Language language) {
    std::string plain = fmt::format("{:.{}f}", magnitude, decimals);
    const std::size_t point = plain.find('.');
    const bool dutch = language == Language::Dutch;
    std::string out = grouped(plain.substr(0, point), dutch ? '.' : ',');
    if (point != std::string::npos)
        out += (dutch ? ',' : '.') + plain.substr(point + 1);
    return out;
}

// The value as it will be shown, so that -0.04 with one decimal has no sign.
bool showsAsZero(double value, int decimals) {
    return std::abs(value) * std::pow(10.0, decimals) < 0.5;
}

} // namespace

std::string_view languageCode(Language language) {
    return language == Language::Dutch ? "nl" : "en";
}

std::string formatNumber(double value, int decimals, Language language) {
    if (!std::isfinite(value))
        return "–";
    std::string out = unsignedNumber(std::abs(value), decimals, language);
    return value < 0 && !showsAsZero(value, decimals) ? "−" + out : out;
}

std::string formatSigned(double value, int decimals, Language language) {
    std::string out = formatNumber(value, decimals, language);
    return value > 0 && !showsAsZero(value, decimals) ? "+" + out : out;
}

std::string formatMoney(std::int64_t cents, Language language) {
    const std::int64_t euros = (std::abs(cents) + 50) / 100;
    std::string number = grouped(std::to_string(euros), language == Language::Dutch ? '.' : ',');
    std::string out = (language == Language::Dutch ? "€ " : "€") + number;
    return cents < 0 && euros != 0 ? "−" + out : out;
}

std::string formatPercent(double share, Language language) {
    return formatNumber(share * 100.0, 0, language) + "%";
}

std::string replaceAll(std::string text, std::string_view from, std::string_view to) {
    std::size_t at = 0;
    while (!from.empty() && (at = text.find(from, at)) != std::string::npos) {
        text.replace(at, from.size(), to);
        at += to.size();
    }
    return text;
}

std::size_t codePoints(std::string_view utf8) {
    std::size_t count = 0;
    for (const char byte : utf8)
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U)
            ++count;
    return count;
}

bool isValidUtf8(std::string_view bytes) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = lead < 0x80U              ? 1
                                   : (lead & 0xE0U) == 0xC0U ? 2
                                   : (lead & 0xF0U) == 0xE0U ? 3
                                   : (lead & 0xF8U) == 0xF0U ? 4
                                                             : 0;
        if (length == 0 || i + length > bytes.size())
            return false;
        std::uint32_t point = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto byte = static_cast<unsigned char>(bytes[i + k]);
            if ((byte & 0xC0U) != 0x80U)
                return false;
            point = (point << 6U) | (byte & 0x3FU);
        }
        static constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
        if (length > 1 && point < smallest[length])
            return false;
        if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
            return false;
        i += length;
    }
    return true;
}

} // namespace base

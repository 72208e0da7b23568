// A text in both languages of the program, and numbers written the way each language writes them.
// Not here: where texts come from (scenario) or how they are drawn (app).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace base {

enum class Language : std::uint8_t { Dutch, English };

// "nl" or "en".
std::string_view languageCode(Language language);

struct Text {
    std::string nl;
    std::string en;

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::Dutch ? nl : en;
    }
    [[nodiscard]] bool empty() const { return nl.empty() && en.empty(); }
    bool operator==(const Text&) const = default;
};

// 1234.5 with one decimal: "1.234,5" in Dutch, "1,234.5" in English. Non-finite: "–".
std::string formatNumber(double value, int decimals, Language language);

// As formatNumber, with a leading + or − (a real minus sign); zero has no sign.
std::string formatSigned(double value, int decimals, Language language);

// Whole euros of an amount in cents: "€ 1.240" (nl), "€1,240" (en); negative: "−€ 60".
std::string formatMoney(std::int64_t cents, Language language);

// A share 0..1 as a percentage: "36%".
std::string formatPercent(double share, Language language);

// "{customer} belt" with customer → "Hotel" gives "Hotel belt". Unknown names stay as they are.
std::string replaceAll(std::string text, std::string_view from, std::string_view to);

// Number of Unicode code points in valid UTF-8.
std::size_t codePoints(std::string_view utf8);

// True when every byte sequence is valid UTF-8 (no overlong forms, no surrogates).
bool isValidUtf8(std::string_view bytes);

} // namespace base

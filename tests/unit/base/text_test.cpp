#include "base/text.h"
#include "support/catch.hpp"

#include <limits>

using base::Language;

TEST_CASE("numbers are written as each language writes them") {
    CHECK(base::formatNumber(1234.5, 1, Language::Dutch) == "1.234,5");
    CHECK(base::formatNumber(1234.5, 1, Language::English) == "1,234.5");
    CHECK(base::formatNumber(999, 0, Language::Dutch) == "999");
    CHECK(base::formatNumber(1234567, 0, Language::Dutch) == "1.234.567");
    CHECK(base::formatSigned(-0.04, 1, Language::Dutch) == "0,0");
    CHECK(base::formatSigned(2.1, 1, Language::Dutch) == "+2,1");
    CHECK(base::formatSigned(-2.1, 1, Language::English) == "−2.1");
    CHECK(base::formatNumber(std::numeric_limits<double>::quiet_NaN(), 1, Language::Dutch) == "–");
}

TEST_CASE("money is whole euros with the sign in front") {
    CHECK(base::formatMoney(124000, Language::Dutch) == "€ 1.240");
    CHECK(base::formatMoney(-6000, Language::Dutch) == "−€ 60");
    CHECK(base::formatMoney(124049, Language::English) == "€1,240");
    CHECK(base::formatMoney(-30, Language::English) == "€0");
}

TEST_CASE("only valid UTF-8 passes") {
    CHECK(base::isValidUtf8("Potentiële klant – “ja” 🙂"));
    CHECK_FALSE(base::isValidUtf8("\xC0\xAF"));     // overlong
    CHECK_FALSE(base::isValidUtf8("\xED\xA0\x80")); // a surrogate
    CHECK_FALSE(base::isValidUtf8("\xE2\x82"));     // cut off
    CHECK_FALSE(base::isValidUtf8("\xFF"));
    CHECK(base::codePoints("één") == 3);
}

TEST_CASE("replaceAll does not loop over what it inserted") {
    CHECK(base::replaceAll("{x}{x}", "{x}", "{x}!") == "{x}!{x}!");
    CHECK(base::replaceAll("abc", "", "z") == "abc");
}

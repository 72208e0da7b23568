// A first look at a text that should be JSON, before it is parsed: is it UTF-8, how deep does it
// nest, how many values are in it and where does each begin and end.
#pragma once

#include "scenario/diagnostic.h"

#include <optional>
#include <string_view>

namespace scenario {

constexpr int maxNesting = 64;
constexpr std::size_t maxValues = 500'000; // keys included

// Notepad writes it before the first character; it is harmless and nobody sees it.
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

// Line and column of a byte; columns count code points.
Place placeAt(std::string_view text, std::size_t offset);
// Of several, which must be in order.
std::vector<Place> placesAt(std::string_view text, const std::vector<std::uint32_t>& offsets);

// The first byte that is not UTF-8 (overlong forms and surrogates are not).
std::optional<std::size_t> firstBadByte(std::string_view text);

struct ScannedValue { // or a key
    Place place;
    Span span;
};

struct JsonScan {
    std::vector<ScannedValue> values; // every key and value, in the order of the text
    std::optional<Place> tooDeep;     // where the nesting passes maxNesting
    bool tooMany = false;             // more than maxValues
    std::optional<std::size_t> open;  // the innermost { or [ or " that is never closed
};
JsonScan scanJson(std::string_view text);

} // namespace scenario

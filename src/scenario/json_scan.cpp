#include "scenario/json_scan.h"

#include "base/text.h"

#include <algorithm>
#include <cstring>

namespace scenario {

namespace {

bool continues(char byte) { // the second or later byte of a code point
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Walks the text once and keeps line and column, in code points, of the byte it is at.
class Walk {
public:
    explicit Walk(std::string_view text) : m_text(text) {
        if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
            m_at = m_lineStart = byteOrderMark.size(); // no editor counts it as a column
    }

    [[nodiscard]] bool done() const { return m_at >= m_text.size(); }
    [[nodiscard]] char now() const { return m_text[m_at]; }
    [[nodiscard]] std::uint32_t offset() const { return static_cast<std::uint32_t>(m_at); }
    [[nodiscard]] Place place() const {
        return {m_line, static_cast<int>(m_at - m_lineStart - m_continuations) + 1};
    }

    void step() {
        const char c = m_text[m_at];
        ++m_at;
        if (c == '\n') {
            ++m_line;
            m_lineStart = m_at;
            m_continuations = 0;
        } else if (continues(c)) {
            ++m_continuations;
        }
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_continuations = 0; // bytes of this line that are no character of their own
    int m_line = 1;
};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool endsLiteral(char c) {
    return isSpace(c) || std::string_view("{}[],:\"").find(c) != std::string_view::npos;
}

// Past a string, escapes included; false when it never ends.
bool passString(Walk& walk) {
    walk.step();
    while (!walk.done() && walk.now() != '"') {
        if (walk.now() == '\\')
            walk.step();
        if (!walk.done())
            walk.step();
    }
    if (walk.done())
        return false;
    walk.step();
    return true;
}

} // namespace

Place placeAt(std::string_view text, std::size_t offset) {
    Walk walk(text);
    while (!walk.done() && walk.offset() < offset)
        walk.step();
    return walk.place();
}

std::vector<Place> placesAt(std::string_view text, const std::vector<std::uint32_t>& offsets) {
    std::vector<Place> places;
    places.reserve(offsets.size());
    Walk walk(text);
    for (const std::uint32_t offset : offsets) {
        while (!walk.done() && walk.offset() < offset)
            walk.step();
        places.push_back(walk.place());
    }
    return places;
}

std::optional<std::size_t> firstBadByte(std::string_view text) {
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::size_t good = 0;
    while (good < text.size()) {
        // Nearly all of a scenario is plain letters: eight at a time.
        std::uint64_t eight = highBits;
        if (text.size() - good >= sizeof eight)
            std::memcpy(&eight, text.data() + good, sizeof eight);
        if ((eight & highBits) == 0) {
            good += sizeof eight;
            continue;
        }
        if (static_cast<unsigned char>(text[good]) < 0x80U) {
            ++good;
            continue;
        }
        std::size_t next = good + 1;
        while (next < text.size() && next < good + 4 && continues(text[next]))
            ++next;
        if (!base::isValidUtf8(text.substr(good, next - good)))
            return good;
        good = next;
    }
    return std::nullopt;
}

JsonScan scanJson(std::string_view text) {
    constexpr std::size_t bytesEach = 12; // of a key or value; there are seldom more of them
    JsonScan scan;
    scan.values.reserve(std::min(text.size() / bytesEach, maxValues) + 1);
    std::vector<std::size_t> open; // positions in scan.values
    const auto ends = [&](std::size_t which, std::uint32_t at) {
        scan.values[which].span.to = at;
    };
    Walk walk(text);
    while (!walk.done() && !scan.tooDeep && !scan.tooMany) {
        const char c = walk.now();
        if (isSpace(c) || c == ',' || c == ':') {
            walk.step();
            continue;
        }
        if (c == '}' || c == ']') {
            walk.step();
            if (!open.empty()) {
                ends(open.back(), walk.offset());
                open.pop_back();
            }
            continue;
        }
        const std::size_t position = scan.values.size();
        scan.values.push_back({walk.place(), {walk.offset(), walk.offset()}});
        scan.tooMany = scan.values.size() > maxValues;
        if (c == '{' || c == '[') {
            open.push_back(position);
            if (open.size() > static_cast<std::size_t>(maxNesting))
                scan.tooDeep = walk.place();
            walk.step();
            continue;
        }
        if (c == '"') {
            if (!passString(walk))
                open.push_back(position);
        } else {
            while (!walk.done() && !endsLiteral(walk.now()))
                walk.step();
        }
        ends(position, walk.offset());
    }
    if (!open.empty())
        scan.open = scan.values[open.back()].span.from;
    return scan;
}

} // namespace scenario

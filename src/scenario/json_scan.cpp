#include "scenario/json_scan.h"

#include "base/text.h"

#include <algorithm>

namespace scenario {

namespace {

bool continues(char byte) { // the second or later byte of a code point
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Walks the text once and keeps line and column, in code points, of the byte it is at.
class Walk {
public:
    explicit Walk(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool done() const { return m_at >= m_text.size(); }
    [[nodiscard]] char now() const { return m_text[m_at]; }
    [[nodiscard]] std::size_t offset() const { return m_at; }
    [[nodiscard]] Place place() const { return m_place; }

    void step() {
        if (m_text[m_at] == '\n') {
            ++m_place.line;
            m_place.column = 1;
        } else if (m_at + 1 >= m_text.size() || !continues(m_text[m_at + 1])) {
            ++m_place.column;
        }
        ++m_at;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    Place m_place{1, 1};
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

std::optional<std::size_t> firstBadByte(std::string_view text) {
    std::size_t good = 0;
    while (good < text.size()) {
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
    JsonScan scan;
    std::vector<std::size_t> open;
    Walk walk(text);
    while (!walk.done() && !scan.tooDeep && !scan.tooMany) {
        const char c = walk.now();
        if (isSpace(c) || c == ',' || c == ':') {
            walk.step();
            continue;
        }
        if (c == '}' || c == ']') {
            if (!open.empty())
                open.pop_back();
            walk.step();
            continue;
        }
        scan.starts.push_back(walk.place());
        scan.tooMany = scan.starts.size() > maxValues;
        if (c == '{' || c == '[') {
            open.push_back(walk.offset());
            if (open.size() > static_cast<std::size_t>(maxNesting))
                scan.tooDeep = walk.place();
            walk.step();
        } else if (c == '"') {
            const std::size_t start = walk.offset();
            if (!passString(walk))
                open.push_back(start);
        } else {
            while (!walk.done() && !endsLiteral(walk.now()))
                walk.step();
        }
    }
    if (!open.empty())
        scan.open = open.back();
    return scan;
}

} // namespace scenario

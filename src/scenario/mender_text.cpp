// Texts: in straight quotation marks or others, not closed, with line breaks or quotes inside.
#include "scenario/json_scan.h"
#include "scenario/mender.h"
#include "scenario/syntax_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace scenario {

namespace {

constexpr std::array<std::string_view, 9> curlyMarks{"\xE2\x80\x9C", // “
                                                     "\xE2\x80\x9D", // ”
                                                     "\xE2\x80\x9E", // „
                                                     "\xE2\x80\x9F", // ‟
                                                     "\xE2\x80\x98", // ‘
                                                     "\xE2\x80\x99", // ’
                                                     "\xE2\x80\x9A", // ‚
                                                     "\xC2\xAB",     // «
                                                     "\xC2\xBB"};    // »

bool isHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// \uD83D is half of a character: it needs \uDE00 or the like behind it.
bool isWholeEscape(std::string_view text) {
    const auto unit = [&](std::size_t at) -> int {
        if (text.substr(at, 2) != "\\u" || text.size() < at + 6)
            return -1;
        int code = 0;
        for (std::size_t i = at + 2; i < at + 6; ++i) {
            if (!isHex(text[i]))
                return -1;
            const int digit = text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            code = code * 16 + digit;
        }
        return code;
    };
    const int first = unit(0);
    const bool high = first >= 0xD800 && first <= 0xDBFF;
    const bool low = first >= 0xDC00 && first <= 0xDFFF;
    const int second = high ? unit(6) : 0;
    return first >= 0 && !low && (!high || (second >= 0xDC00 && second <= 0xDFFF));
}

std::string escapedControl(char c) {
    if (c == '\t')
        return "\\t";
    if (c == '\n')
        return "\\n";
    if (c == '\r')
        return "\\r";
    return fmt::format("\\u{:04x}", static_cast<int>(static_cast<unsigned char>(c)));
}

} // namespace

std::size_t curlyLength(std::string_view text) {
    const char first = text.empty() ? '\0' : text.front();
    if (first != '\xE2' && first != '\xC2')
        return 0; // as nearly every byte
    for (const std::string_view mark : curlyMarks)
        if (text.substr(0, mark.size()) == mark)
            return mark.size();
    return 0;
}

bool Mender::text() {
    if (now() == '"')
        return straight();
    const std::size_t curly = curlyLength(m_text.substr(m_at));
    return quoted(m_text.substr(m_at, curly > 0 ? curly : 1), curly > 0);
}

// A quotation mark ends a text when a comma, a colon or a bracket follows it, or the line's end.
bool Mender::closesHere(std::size_t after) const {
    const std::size_t at = m_text.find_first_not_of(" \t", after);
    if (at == std::string_view::npos)
        return true;
    const char next = m_text[at];
    if (next == '"') { // the next text; or the text's own last quote, after one inside it
        const std::size_t beyond = m_text.find_first_not_of(" \t", at + 1);
        const bool last =
            beyond == std::string_view::npos ||
            std::string_view(",}]\r\n").find(m_text[beyond]) != std::string_view::npos;
        return at != after || !last;
    }
    const std::string_view rest = m_text.substr(at, 2);
    return std::string_view(",:}]{[=;\r\n#").find(next) != std::string_view::npos || rest == "//" ||
           rest == "/*";
}

bool Mender::straight() {
    const std::size_t from = m_at++;
    std::size_t last = 0; // the quotation mark that ends this text, once one inside it was met
    while (!done()) {
        const char c = now();
        if (c == '\\') {
            if (!escape())
                return false;
        } else if (c == '"') {
            if (const auto end = openUntil(from)) {
                leftOpen(from, *end);
                return true;
            }
            if (m_inKey || closesHere(m_at + 1)) {
                ++m_at;
                return true;
            }
            // A quotation mark inside the text: only when another one ends the text on this line.
            if (last <= m_at)
                last = lastOnLine();
            if (last == std::string_view::npos)
                return stop(words::innerQuote({}), here());
            say(here(), [&] { return words::innerQuote(here()); });
            edit(here(0), "\\");
            ++m_at;
        } else if (c == '\n' || starts("\r\n")) {
            if (const auto closed = lineEnds(from))
                return *closed;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            say(here(), [&] { return words::controlCharacter(here(), escapedControl(c)); });
            edit(here(), escapedControl(c));
            ++m_at;
        } else {
            ++m_at;
        }
    }
    return stop(words::truncated('"', placeAt(m_text, from)), here());
}

// Behind the quotation mark here, the one on this line that ends the text.
std::size_t Mender::lastOnLine() const {
    std::size_t at = m_text.find_first_of("\"\n", m_at + 1);
    while (at != std::string_view::npos && m_text[at] == '"' && !closesHere(at + 1))
        at = m_text.find_first_of("\"\n", at + 1);
    return at != std::string_view::npos && m_text[at] == '"' ? at : std::string_view::npos;
}

// The line ends within a text: closed by a curly mark, not closed at all, or going on.
std::optional<bool> Mender::lineEnds(std::size_t from) {
    for (std::size_t at = m_at; at > from && m_text[at - 1] != '\n'; --at) {
        const std::size_t length = curlyLength(m_text.substr(at));
        if (length == 0 || at + length > m_at || !closesHere(at + length))
            continue;
        const Span mark = upTo(at, at + length);
        say(mark, [&] { return words::curlyQuotes(mark, "\""); });
        edit(mark, "\"");
        m_at = at + length;
        return true;
    }
    if (m_at < m_inkFrom || m_at > m_ink) { // blank lines are many at times
        m_inkFrom = m_at;
        m_ink = m_text.find_first_not_of(" \t\r\n", m_at);
    }
    if (m_ink == std::string_view::npos)
        return stop(words::truncated('"', placeAt(m_text, from)), here());
    const char first = m_text[m_ink];
    bool goesOn = first != '"' && first != '}' && first != ']' && first != '{';
    if (first == '"') { // alone on its line it closes this text
        const std::size_t beyond = m_text.find_first_not_of(" \t", m_ink + 1);
        goesOn = beyond == std::string_view::npos ||
                 std::string_view(",}]\r\n").find(m_text[beyond]) != std::string_view::npos;
    }
    if (goesOn) {
        const std::size_t length = now() == '\r' ? 2 : 1;
        say(here(length), [&] { return words::lineBreak(here(length)); });
        edit(here(length), "\\n");
        m_at += length;
        return std::nullopt;
    }
    leftOpen(from, openEnd(m_text.substr(0, m_at), from, m_inKey));
    return true;
}

bool Mender::escape() {
    if (m_at + 1 >= m_text.size()) {
        m_at = m_text.size();
        return true; // the file ends here; that is said there
    }
    const char next = m_text[m_at + 1];
    if (next == 'u' && isWholeEscape(m_text.substr(m_at))) {
        m_at += isWholeEscape(m_text.substr(m_at, 6)) ? std::size_t{6} : std::size_t{12};
    } else if (std::string_view("\"\\/bfnrt").find(next) != std::string_view::npos) {
        m_at += 2;
    } else {
        say(here(), [&] { return words::backslash(here()); });
        edit(here(0), "\\");
        ++m_at;
    }
    return true;
}

// A text between marks that JSON does not know, up to the one that ends it on the same line.
bool Mender::quoted(std::string_view open, bool curly) {
    const std::size_t from = m_at;
    m_at += open.size();
    std::string straight = "\"";
    while (!done() && now() != '\n') {
        const char c = now();
        const std::size_t mark =
            curly ? (c == '"' ? 1 : curlyLength(m_text.substr(m_at))) : (c == '\'' ? 1 : 0);
        if (mark > 0 && closesHere(m_at + mark)) {
            m_at += mark;
            straight += '"';
            const Span whole = upTo(from, m_at);
            say(whole, [&] {
                return curly ? words::curlyQuotes(whole, straight)
                             : words::singleQuotes(whole, straight);
            });
            edit(whole, straight);
            return true;
        }
        if (c == '\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\'') {
            straight += '\'';
            m_at += 2;
        } else if (c == '"' || c == '\\') { // as it would have been written
            straight += '\\';
            straight += c;
            ++m_at;
        } else if (static_cast<unsigned char>(c) < 0x20U) {
            straight += escapedControl(c);
            ++m_at;
        } else {
            straight += c;
            ++m_at;
        }
    }
    return stop(words::unclosedText({}), upTo(from, from + open.size()));
}

} // namespace scenario

// Texts whose last quotation mark was forgotten: what follows shows where each must have ended.
#include "scenario/mender.h"
#include "scenario/syntax_words.h"

#include <algorithm>

namespace scenario {

namespace {

constexpr std::string_view blank = " \t\r\n";
constexpr std::size_t furthestBack = 2000; // further back nobody forgot a quotation mark

bool isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$';
}

bool beginsValue(std::string_view text) {
    return !text.empty() &&
           std::string_view("\"{[-0123456789").find(text[0]) != std::string_view::npos;
}

bool isWord(std::string_view text) {
    return text.substr(0, 4) == "true" || text.substr(0, 5) == "false" ||
           text.substr(0, 4) == "null";
}

std::string_view afterBlanks(std::string_view text, std::size_t from) {
    const std::size_t at = std::min(text.find_first_not_of(blank, from), text.size());
    return text.substr(at);
}

// The first bracket that closes nothing within the text; the end when there is none.
std::size_t closerIn(std::string_view text, std::size_t from) {
    int depth = 0;
    for (std::size_t at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\\')
            ++at;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth < 0)
            return at;
    }
    return text.size();
}

} // namespace

std::size_t openEnd(std::string_view text, std::size_t from, bool key) {
    const std::size_t first = from + 1;
    std::size_t end = key ? std::min(text.find(':', first), text.size()) : closerIn(text, first);
    const auto trim = [&](std::string_view what) {
        while (end > first && what.find(text[end - 1]) != std::string_view::npos)
            --end;
    };
    const bool whole = end == text.size();
    trim(blank);
    if (whole && end > first && text[end - 1] == ',')
        --end;
    trim(blank);
    return end;
}

bool Mender::beginsMember() const {
    std::size_t at = m_at + 1;
    while (at < m_text.size() && isNamePart(m_text[at]))
        ++at;
    if (at == m_at + 1 || at >= m_text.size() || m_text[at] != '"')
        return false;
    const std::string_view colon = afterBlanks(m_text, at + 1);
    if (colon.substr(0, 1) != ":")
        return false;
    const std::string_view value = afterBlanks(colon, 1);
    return beginsValue(value) || isWord(value);
}

bool Mender::beginsItem() const {
    const std::size_t end = m_text.find_first_of("\"\n", m_at + 1);
    if (end == std::string_view::npos || m_text[end] != '"')
        return false;
    const std::string_view after = afterBlanks(m_text, end + 1);
    if (after.substr(0, 1) != ",")
        return after.substr(0, 1) == "]";
    const std::string_view next = afterBlanks(after, 1);
    return beginsValue(next) || next.substr(0, 1) == "]";
}

std::optional<std::size_t> Mender::openUntil(std::size_t from) const {
    if (m_at == from + 1 || m_at - from > furthestBack)
        return std::nullopt;
    if (m_inKey) { // "name: "value": no name has a colon
        const std::string_view key = m_text.substr(from + 1, m_at - from - 1);
        if (key.find(':') == std::string_view::npos ||
            afterBlanks(m_text, m_at + 1).substr(0, 1) == ":")
            return std::nullopt;
        return openEnd(m_text.substr(0, m_at), from, true);
    }
    const std::size_t before = m_text.find_last_not_of(" \t", m_at - 1);
    const char ink = m_text[before];
    if (before <= from || (ink != ',' && ink != '{'))
        return std::nullopt;
    if (!beginsMember() && (!m_inList || ink != ',' || !beginsItem()))
        return std::nullopt;
    const std::size_t end = openEnd(m_text.substr(0, m_at), from, false);
    return end <= before && (ink == ',' || end < before) ? std::optional(end) : std::nullopt;
}

void Mender::leftOpen(std::size_t from, std::size_t end) {
    // What stands beyond was read as text; nothing of it was wrong but this.
    while (!m_out.edits.empty() && m_out.edits.back().span.to > end)
        m_out.edits.pop_back();
    while (!m_out.slips.empty() && m_out.slips.back().span.from >= end)
        m_out.slips.pop_back();
    say(upTo(from, end), [&] { return words::unclosedText(m_text.substr(from, end - from)); });
    edit(upTo(end, end), "\"");
    m_at = end;
}

} // namespace scenario

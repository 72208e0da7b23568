#include "scenario/mender.h"

#include "scenario/json_scan.h"
#include "scenario/syntax_words.h"

#include <algorithm>
#include <utility>

namespace scenario {

namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80U;
}

bool editedBefore(const TextEdit& a, const TextEdit& b) {
    return std::pair(a.span.from, a.span.to) < std::pair(b.span.from, b.span.to);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

Mender::Mender(std::string_view text) : m_text(text) {
    if (starts(byteOrderMark))
        m_at = byteOrderMark.size();
}

Mended Mender::run() {
    blanks();
    const bool scenario = now() == '{' || now() == '[';
    bool good = scenario ? value() : stop(words::notJson(), here());
    if (good) {
        blanks();
        good = done() || stop(words::afterEnd(), here());
    }
    m_out.whole = good;
    std::sort(m_out.excused.begin(), m_out.excused.end());
    std::stable_sort(m_out.slips.begin(), m_out.slips.end(), [](const Slip& a, const Slip& b) {
        return a.span.from < b.span.from;
    });
    std::stable_sort(m_out.edits.begin(), m_out.edits.end(), editedBefore);
    return std::move(m_out);
}

Span Mender::here(std::size_t length) const {
    return upTo(m_at, std::min(m_text.size(), m_at + length));
}

// Whatever was mended on the line of the doubt may have been meant otherwise.
bool Mender::stop(Finding finding, Span at) {
    const std::size_t newline = m_text.substr(0, at.from).rfind('\n');
    const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
    for (Slip& slip : m_out.slips)
        if (slip.span.from >= line)
            slip.finding.fix.reset();
    m_out.slips.push_back({at, std::move(finding)});
    return false;
}

void Mender::excusedValue(std::size_t from, std::size_t to) {
    edit(upTo(from, to), "null");
    excuse(from);
}

bool Mender::value() {
    const char c = now();
    if (c == '{')
        return object();
    if (c == '[')
        return list();
    if (c == '"' || c == '\'' || curlyLength(m_text.substr(m_at)) > 0)
        return text();
    if (isDigit(c) || c == '-' || c == '+' || c == '.')
        return number();
    if (isLetter(c))
        return bare(false);
    return stop(words::unreadable(), here());
}

bool Mender::object() {
    const std::size_t open = m_at++;
    if (++m_depth > maxNesting)
        return stop(words::tooDeep(), upTo(open, open + 1));
    Object mine;
    mine.open = open;
    mine.comments = std::move(m_waiting);
    m_waiting.clear();
    Object* const outer = std::exchange(m_object, &mine);
    const bool listed = std::exchange(m_inList, false);
    const bool good = members(mine);
    m_object = outer;
    m_inList = listed;
    --m_depth;
    if (good && outer == nullptr) { // what stands after the scenario belongs to it too
        m_object = &mine;
        blanks();
        m_object = nullptr;
    }
    if (good)
        finish(mine);
    return good;
}

// From behind the { to behind the }.
bool Mender::members(Object& mine) {
    bool comma = false;
    std::size_t commaAt = 0;
    while (true) {
        blanks();
        if (done())
            return stop(words::truncated('{', placeAt(m_text, mine.open)), here());
        if (now() == '}') {
            if (comma)
                dropComma(commaAt, '}');
            ++m_at;
            return true;
        }
        if (now() == ']')
            return stop(words::wrongBracket(']', '{', placeAt(m_text, mine.open)), here());
        if (now() == ',') {
            say(here(), [&] { return words::extraComma(here()); });
            edit(here(), "");
            ++m_at;
            continue;
        }
        if (!member(mine))
            return false;
        const std::size_t end = m_at;
        blanks();
        commaAt = m_at;
        if (!afterItem('}', mine.open, end, comma))
            return false;
    }
}

bool Mender::member(Object& mine) {
    const std::size_t from = m_at;
    if (!mine.firstKey)
        mine.firstKey = from;
    const bool quotes = now() == '"' || now() == '\'' || curlyLength(m_text.substr(m_at)) > 0;
    if (!quotes && !isLetter(now()))
        return stop(words::unreadable(), here());
    m_inKey = true;
    const bool named = quotes ? text() : bare(true);
    m_inKey = false;
    if (!named)
        return false;
    const std::size_t keyEnd = m_at;
    const bool isComment = m_text.substr(from, keyEnd - from) == "\"$comment\"";
    blanks();
    bool none = false;
    if (!colon(keyEnd, none))
        return false;
    if (none)
        return true;
    blanks();
    if (now() == ',' || now() == '}') { // a name without a value
        say(upTo(from, keyEnd), [&] { return words::noValue(); });
        excusedValue(m_at, m_at);
        return true;
    }
    if (done())
        return stop(words::truncated('{', placeAt(m_text, mine.open)), here());
    const bool plain = isComment && now() == '"';
    if (!value())
        return false;
    if (plain)
        mine.commentEnd = m_at - 1;
    return true;
}

// The colon between a name and its value, or what stands for it.
bool Mender::colon(std::size_t keyEnd, bool& missing) {
    if (now() == ':') {
        ++m_at;
        return true;
    }
    if (done())
        return stop(words::truncated('\0', {}), here());
    if (now() == '=') {
        say(here(), [&] { return words::missingColon(here(), true); });
        edit(here(), ":");
        ++m_at;
        return true;
    }
    if (now() == ',' || now() == '}') {
        missing = true;
        say(upTo(keyEnd, keyEnd), [&] { return words::noValue(); });
        edit(upTo(keyEnd, keyEnd), ": null");
        excuse(keyEnd);
        return true;
    }
    const bool begins = now() == '"' || now() == '{' || now() == '[' || isDigit(now()) ||
                        now() == '-' || isLetter(now());
    if (!begins)
        return stop(words::missingColon({}, false), here());
    say(here(), [&] { return words::missingColon(upTo(keyEnd, keyEnd), true); });
    edit(upTo(keyEnd, keyEnd), ":");
    return true;
}

bool Mender::list() {
    const std::size_t open = m_at++;
    if (++m_depth > maxNesting)
        return stop(words::tooDeep(), upTo(open, open + 1));
    const bool listed = std::exchange(m_inList, true);
    bool comma = false;
    std::size_t commaAt = 0;
    while (true) {
        blanks();
        if (done())
            return stop(words::truncated('[', placeAt(m_text, open)), here());
        if (now() == ']') {
            if (comma)
                dropComma(commaAt, ']');
            ++m_at;
            break;
        }
        if (now() == '}')
            return stop(words::wrongBracket('}', '[', placeAt(m_text, open)), here());
        if (now() == ',') {
            say(here(), [&] { return words::extraComma(here()); });
            edit(here(), "");
            ++m_at;
            continue;
        }
        if (!value())
            return false;
        const std::size_t end = m_at;
        blanks();
        commaAt = m_at;
        if (!afterItem(']', open, end, comma))
            return false;
    }
    --m_depth;
    m_inList = listed;
    if (m_object != nullptr && !listed) { // no object of the list takes these comments any more
        m_object->comments.insert(m_object->comments.end(), m_waiting.begin(), m_waiting.end());
        m_waiting.clear();
    }
    return true;
}

void Mender::dropComma(std::size_t at, char bracket) {
    const Span comma = upTo(at, at + 1);
    say(comma, [&] { return words::trailingComma(comma, bracket); });
    edit(comma, "");
}

// Behind a value: a comma, the closing bracket, or the next item without its comma.
bool Mender::afterItem(char bracket, std::size_t open, std::size_t end, bool& comma) {
    comma = now() == ',';
    if (comma) {
        ++m_at;
        return true;
    }
    if (now() == bracket)
        return true;
    const char opened = bracket == '}' ? '{' : '[';
    if (done())
        return stop(words::truncated(opened, placeAt(m_text, open)), here());
    if (now() == ';') {
        say(here(), [&] { return words::semicolon(here()); });
        edit(here(), ",");
        ++m_at;
        comma = true;
        return true;
    }
    if (now() == '}' || now() == ']')
        return stop(words::wrongBracket(now(), opened, placeAt(m_text, open)), here());
    const bool name = now() == '"' || now() == '\'' || isLetter(now());
    const bool item = now() == '{' || now() == '[' || isDigit(now()) || now() == '-';
    const bool touching = m_at == end && (isLetter(now()) || isDigit(now()));
    const bool begins = name || (item && bracket == ']');
    if (!begins || touching)
        return stop(words::unreadable(), here());
    const auto at = static_cast<std::uint32_t>(end);
    say(here(), [&] { return words::missingComma(at); });
    edit({at, at}, ",");
    return true;
}

} // namespace scenario

// Comments: JSON has none, and their text is too good to lose. It goes into "$comment" of the
// object they stand in.
#include "scenario/json_scan.h"
#include "scenario/mender.h"
#include "scenario/syntax_words.h"

#include <algorithm>
#include <utility>

namespace scenario {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Without the marks of a comment and the space around it; of several lines, one.
std::string wordsOf(std::string_view comment) {
    const bool block = comment.substr(0, 2) == "/*";
    comment.remove_prefix(comment[0] == '#' ? 1 : 2);
    if (block && comment.size() >= 2 && comment.substr(comment.size() - 2) == "*/")
        comment.remove_suffix(2);
    std::string words;
    for (const char c : comment) {
        const bool blank = isBlank(c);
        if (blank && (words.empty() || words.back() == ' '))
            continue;
        if (c == '"' || c == '\\')
            words += '\\';
        words += blank ? ' ' : c;
    }
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

// With the blanks before it, and with the whole line where nothing else is on it.
Span removal(std::string_view text, Span comment) {
    std::size_t from = comment.from;
    while (from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\t'))
        --from;
    std::size_t to = comment.to;
    const bool lineStarts = from == 0 || text[from - 1] == '\n';
    std::size_t end = to;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
        ++end;
    const bool lineEnds = end >= text.size() || text[end] == '\n';
    if (lineStarts && lineEnds)
        to = std::min(text.size(), end + 1);
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
}

} // namespace

void Mender::blanks() {
    while (!done()) {
        if (isBlank(now()))
            ++m_at;
        else if (starts("//") || now() == '#')
            comment(std::min(m_text.find('\n', m_at), m_text.size()) - m_at);
        else if (starts("/*") && m_text.find("*/", m_at + 2) != std::string_view::npos)
            comment(m_text.find("*/", m_at + 2) + 2 - m_at);
        else
            return;
    }
}

void Mender::comment(std::size_t length) {
    Span span = here(length);
    if (span.to > span.from && m_text[span.to - 1] == '\r')
        --span.to;
    m_at += length;
    edit(span, "");
    const Comment found{span, m_out.slips.size()};
    say(span, [&] { return words::comment(); });
    // In a list the next object takes it, and outside of everything the scenario does.
    const bool waits = m_inList || m_object == nullptr;
    (waits ? m_waiting : m_object->comments).push_back(found);
}

void Mender::finish(Object& mine) {
    if (mine.comments.empty())
        return;
    std::string all;
    Fix fix;
    for (const Comment& each : mine.comments) {
        const std::string words =
            wordsOf(m_text.substr(each.span.from, each.span.to - each.span.from));
        if (!words.empty())
            all += (all.empty() ? "" : " — ") + words;
        fix.edits.push_back({removal(m_text, each.span), ""});
    }
    fix.what = {"Zet de opmerking in \"$comment\".", "Put the remark in \"$comment\"."};
    const auto at = [](std::size_t offset) {
        const auto place = static_cast<std::uint32_t>(offset);
        return Span{place, place};
    };
    if (mine.commentEnd) {
        fix.edits.push_back({at(*mine.commentEnd), " — " + all});
    } else if (!all.empty()) {
        // On a line of its own where the first name has one.
        const std::size_t open = mine.open + 1;
        std::string between = mine.firstKey ? ", " : "";
        std::string before;
        if (mine.firstKey) {
            const std::size_t newline = m_text.substr(open, *mine.firstKey - open).rfind('\n');
            if (newline != std::string_view::npos) {
                before = "\n" + std::string(*mine.firstKey - open - newline - 1, ' ');
                between = ",";
            }
        }
        fix.edits.push_back({at(open), before + "\"$comment\": \"" + all + "\"" + between});
    }
    std::stable_sort(fix.edits.begin(), fix.edits.end(), [](const TextEdit& a, const TextEdit& b) {
        return std::pair(a.span.from, a.span.to) < std::pair(b.span.from, b.span.to);
    });
    if (mine.comments.front().slip < m_out.slips.size()) // else it is only counted
        m_out.slips[mine.comments.front().slip].finding.fix = std::move(fix);
}

} // namespace scenario

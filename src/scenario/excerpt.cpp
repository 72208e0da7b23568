#include "scenario/excerpt.h"

#include <algorithm>

namespace scenario {

namespace {

constexpr std::size_t mostShown = 100;  // code points of a line that are shown
constexpr std::size_t shownBefore = 40; // of them, at least, before the part that is meant

// The bytes at which the characters of a line begin, and its end.
std::vector<std::size_t> charactersOf(std::string_view line) {
    std::vector<std::size_t> starts;
    for (std::size_t at = 0; at < line.size(); ++at)
        if ((static_cast<unsigned char>(line[at]) & 0xC0U) != 0x80U)
            starts.push_back(at);
    starts.push_back(line.size());
    return starts;
}

// As it is shown: a tab or any other control character is one space.
std::string plain(std::string_view text) {
    std::string shown(text);
    std::replace_if(
        shown.begin(),
        shown.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == '\x7F'; },
        ' ');
    return shown;
}

// Looked at once: all of a file may be on one line, and hundreds of messages about it.
struct Line {
    std::string_view text;
    std::size_t start = 0; // in the file
    std::vector<std::size_t> characters;
    bool shown = false; // else it is no UTF-8
};

Line lineAt(std::string_view text, std::size_t at) {
    Line line;
    line.text = text.substr(at, text.find('\n', at) - at);
    line.start = at;
    if (at == 0 && line.text.substr(0, 3) == "\xEF\xBB\xBF") {
        line.text.remove_prefix(3); // no character that anybody sees
        line.start = 3;
    }
    if (!line.text.empty() && line.text.back() == '\r')
        line.text.remove_suffix(1);
    line.shown = base::isValidUtf8(line.text);
    if (line.shown)
        line.characters = charactersOf(line.text);
    return line;
}

Excerpt excerptOf(const Line& whole, const Diagnostic& diagnostic) {
    const std::string_view line = whole.text;
    const std::size_t lineStart = whole.start;
    const std::vector<std::size_t>& starts = whole.characters;
    const std::size_t count = starts.size() - 1;
    const std::size_t column =
        std::min(count, static_cast<std::size_t>(std::max(0, diagnostic.place.column - 1)));
    std::size_t end = column + 1;
    if (!diagnostic.span.empty() && diagnostic.span.to > lineStart) {
        const std::size_t last = std::min(line.size(), diagnostic.span.to - lineStart);
        end = static_cast<std::size_t>(std::lower_bound(starts.begin(), starts.end(), last) -
                                       starts.begin());
    }
    end = std::max(end, column + 1);
    std::size_t first = 0;
    if (count > mostShown && column > shownBefore)
        first = std::min(column - shownBefore, count - mostShown + 1);
    const std::size_t last = std::min(count, first + mostShown);
    Excerpt excerpt;
    excerpt.line = (first > 0 ? "…" : "") +
                   plain(line.substr(starts[first], starts[last] - starts[first])) +
                   (last < count ? "…" : "");
    excerpt.from = static_cast<int>(column - first + (first > 0 ? 1 : 0));
    excerpt.length = static_cast<int>(
        std::max<std::size_t>(1, std::min(end, std::max(last, column + 1)) - column));
    return excerpt;
}

} // namespace

void addExcerpts(std::vector<Diagnostic>& sorted, std::string_view text) {
    std::size_t at = 0;
    int line = 1;
    int read = 0; // the line that `whole` is
    Line whole;
    for (Diagnostic& each : sorted) {
        if (each.place.line <= 0)
            continue;
        while (line < each.place.line) {
            const std::size_t newline = text.find('\n', at);
            if (newline == std::string_view::npos)
                break;
            at = newline + 1;
            ++line;
        }
        if (line != each.place.line)
            continue;
        if (read != line)
            whole = lineAt(text, at);
        read = line;
        if (whole.shown)
            each.excerpt = excerptOf(whole, each);
    }
}

} // namespace scenario

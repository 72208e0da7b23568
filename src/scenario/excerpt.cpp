#include "scenario/excerpt.h"

#include <algorithm>

namespace scenario {

namespace {

constexpr std::size_t widest = 100; // code points of a line that are shown
constexpr std::size_t before = 40;  // of them, at least, before the part that is meant

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

Excerpt excerptOf(std::string_view line, const Diagnostic& diagnostic, std::size_t lineStart) {
    const std::vector<std::size_t> starts = charactersOf(line);
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
    if (count > widest && column > before)
        first = std::min(column - before, count - widest + 1);
    const std::size_t last = std::min(count, first + widest);
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
        std::string_view whole = text.substr(at, text.find('\n', at) - at);
        std::size_t start = at;
        if (at == 0 && whole.substr(0, 3) == "\xEF\xBB\xBF") {
            whole.remove_prefix(3); // no character that anybody sees
            start = 3;
        }
        if (!whole.empty() && whole.back() == '\r')
            whole.remove_suffix(1);
        if (!base::isValidUtf8(whole))
            continue;
        each.excerpt = excerptOf(whole, each, start);
    }
}

} // namespace scenario

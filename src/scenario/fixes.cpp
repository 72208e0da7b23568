#include "scenario/fixes.h"

#include "scenario/json_mend.h"
#include "scenario/loader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace scenario {

namespace {

// The edits of as many fixes as can be made at once: one that touches another waits for the next
// round. Gives the number of fixes.
int chosenEdits(const std::vector<Diagnostic>& diagnostics, std::vector<TextEdit>& chosen) {
    int fixes = 0;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (!diagnostic.fix || diagnostic.fix->edits.empty())
            continue;
        const auto& edits = diagnostic.fix->edits;
        const bool clash = std::any_of(edits.begin(), edits.end(), [&](const TextEdit& mine) {
            return std::any_of(chosen.begin(), chosen.end(), [&](const TextEdit& other) {
                return mine.span.from <= other.span.to && other.span.from <= mine.span.to;
            });
        });
        if (clash)
            continue;
        chosen.insert(chosen.end(), edits.begin(), edits.end());
        ++fixes;
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const TextEdit& a, const TextEdit& b) {
        return std::pair(a.span.from, a.span.to) < std::pair(b.span.from, b.span.to);
    });
    return fixes;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

struct Hunk { // lines [from, to) of each
    std::size_t fromBefore, toBefore, fromAfter, toAfter;
};

// Fixes change few lines, so the next line that both have is looked for nearby.
std::vector<Hunk> hunksOf(const std::vector<std::string_view>& a,
                          const std::vector<std::string_view>& b) {
    std::vector<Hunk> hunks;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
            continue;
        }
        Hunk hunk{i, a.size(), j, b.size()};
        bool met = false;
        for (std::size_t away = 1; !met && away < a.size() + b.size(); ++away)
            for (std::size_t k = 0; !met && k <= away; ++k) {
                const std::size_t x = i + k;
                const std::size_t y = j + (away - k);
                if (x < a.size() && y < b.size() && a[x] == b[y]) {
                    hunk.toBefore = x;
                    hunk.toAfter = y;
                    met = true;
                }
            }
        i = hunk.toBefore;
        j = hunk.toAfter;
        hunks.push_back(hunk);
    }
    return hunks;
}

void addLines(std::string& out,
              char sign,
              const std::vector<std::string_view>& lines,
              std::size_t from,
              std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        out += sign;
        out += lines[i];
        if (lines[i].back() != '\n')
            out += "\n\\ No newline at end of file\n";
    }
}

} // namespace

Fixed fixAll(const std::string& text, const std::string& file) {
    constexpr int mostRounds = 8;
    Fixed fixed{text, 0, parse(text, file).diagnostics};
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<TextEdit> edits;
        const int fixes = chosenEdits(fixed.remaining, edits);
        if (fixes == 0)
            break;
        fixed.text = edited(fixed.text, edits);
        fixed.fixes += fixes;
        fixed.remaining = parse(fixed.text, file).diagnostics;
    }
    return fixed;
}

std::string differences(std::string_view before, std::string_view after, const std::string& file) {
    if (before == after)
        return {};
    const std::vector<std::string_view> a = linesOf(before);
    const std::vector<std::string_view> b = linesOf(after);
    std::string out = fmt::format("--- {}\n+++ {}\n", file, file);
    constexpr std::size_t around = 2; // unchanged lines shown before and after
    for (const Hunk& hunk : hunksOf(a, b)) {
        const std::size_t lead = std::min({around, hunk.fromBefore, hunk.fromAfter});
        const std::size_t tail = std::min(around, a.size() - hunk.toBefore);
        out += fmt::format("@@ -{},{} +{},{} @@\n",
                           hunk.fromBefore - lead + 1,
                           hunk.toBefore - hunk.fromBefore + lead + tail,
                           hunk.fromAfter - lead + 1,
                           hunk.toAfter - hunk.fromAfter + lead + tail);
        addLines(out, ' ', a, hunk.fromBefore - lead, hunk.fromBefore);
        addLines(out, '-', a, hunk.fromBefore, hunk.toBefore);
        addLines(out, '+', b, hunk.fromAfter, hunk.toAfter);
        addLines(out, ' ', a, hunk.toBefore, hunk.toBefore + tail);
    }
    return out;
}

} // namespace scenario

#include "scenario/suggest.h"

#include <algorithm>
#include <string>
#include <vector>

namespace scenario {

namespace {

std::string folded(std::string_view word) {
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        const bool capital = c >= 'A' && c <= 'Z';
        // camelCase is how programmers of other formats write two words.
        if (capital && i > 0 && word[i - 1] >= 'a' && word[i - 1] <= 'z')
            out += '_';
        out += capital ? static_cast<char>(c - 'A' + 'a') : (c == '-' || c == ' ' ? '_' : c);
    }
    return out;
}

// Insertions, deletions, replacements and swapped neighbours (optimal string alignment).
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> twoBack(b.size() + 1);
    std::vector<std::size_t> back(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        back[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = back[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            row[j] = std::min({replaced, back[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], twoBack[j - 2] + 1);
        }
        std::swap(twoBack, back);
        std::swap(back, row);
    }
    return back[b.size()];
}

} // namespace

Guess guess(std::string_view word, std::span<const std::string_view> words) {
    constexpr std::size_t longest = 80; // nobody mistypes a word of a thousand letters
    constexpr std::size_t shortest = 4; // of three letters any two are near each other
    if (word.empty() || word.size() > longest)
        return {};
    const std::string typed = folded(word);
    Guess best;
    std::size_t least = 0;
    std::size_t near = 0; // words at most one slip away
    for (const std::string_view candidate : words) {
        if (candidate.size() > longest)
            continue;
        const std::size_t allowed =
            std::max<std::size_t>(1, std::min(typed.size(), candidate.size()) / 3);
        const std::size_t longer = std::max(typed.size(), candidate.size());
        if (longer - std::min(typed.size(), candidate.size()) > allowed + 2)
            continue; // so many letters more cannot be near; folding adds two at most, usually
        const std::size_t away = distance(typed, folded(candidate));
        near += away <= 1 ? 1U : 0U;
        if (away <= allowed && away < std::min(typed.size(), candidate.size()) &&
            (best.word.empty() || away < least)) {
            best.word = candidate;
            least = away;
        }
    }
    best.certain = !best.word.empty() && least <= 1 && near == 1 && word.size() >= shortest;
    return best;
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> words) {
    return guess(word, words).word;
}

} // namespace scenario

#include "cli/console.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <istream>
#include <ostream>

namespace cli {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// A pasted or piped line may hold anything; the terminal gets only what it can show.
std::string shown(std::string line) {
    if (!base::isValidUtf8(line))
        line.erase(std::remove_if(line.begin(),
                                  line.end(),
                                  [](char c) { return static_cast<unsigned char>(c) >= 0x80U; }),
                   line.end());
    std::replace_if(
        line.begin(),
        line.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7f; },
        ' ');
    return line;
}

} // namespace

void Console::line(std::string_view text) {
    m_out << text << '\n';
}

std::optional<std::string> Console::ask(std::string_view prompt) {
    constexpr std::size_t longest = 1000;
    m_out << prompt << ' ' << std::flush;
    std::string line;
    bool any = false;
    for (int c = m_in.get(); c != std::istream::traits_type::eof(); c = m_in.get()) {
        any = true;
        if (c == '\n')
            break;
        if (line.size() < longest)
            line += static_cast<char>(c);
    }
    if (!any) {
        m_out << '\n';
        return std::nullopt;
    }
    line = shown(std::move(line));
    if (m_echo)
        m_out << line << '\n';
    return line;
}

std::string Console::number(double value, int decimals) const {
    return base::formatNumber(value, decimals, m_language);
}

std::string Console::hours(double value) const {
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return phrase("{} uur", "{} h", number(value, whole ? 0 : 1));
}

std::string Console::money(std::int64_t cents) const {
    return base::formatMoney(cents, m_language);
}

std::string Console::percent(double share) const {
    return base::formatPercent(share, m_language);
}

std::string Console::list(const std::vector<std::string>& items) const {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += i + 1 == items.size() ? phrase(" en ", " and ") : ", ";
        out += items[i];
    }
    return out;
}

std::string folded(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::vector<std::string> wordsIn(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : line) {
        if (!isSpace(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i < std::min(to, words.size()); ++i)
        out += (out.empty() ? "" : " ") + words[i];
    return out;
}

std::optional<int> numberIn(std::string_view word) {
    int value = 0;
    const char* const end = word.data() + word.size();
    const auto read = std::from_chars(word.data(), end, value);
    if (word.empty() || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return value;
}

int numberAt(const std::vector<std::string>& words, std::size_t place) {
    return place < words.size() ? numberIn(words[place]).value_or(0) : 0;
}

std::optional<double> decimalIn(std::string_view word) {
    if (!word.empty() && word.back() == '%')
        word.remove_suffix(1);
    constexpr std::size_t longest = 15;
    const std::string digits(word);
    const bool plain = !digits.empty() && digits.size() <= longest &&
                       digits.find_first_not_of("-0123456789.,") == std::string::npos &&
                       digits.find('-', 1) == std::string::npos &&
                       std::count_if(digits.begin(), digits.end(), [](char c) {
                           return c == '.' || c == ',';
                       }) <= 1;
    if (!plain || digits.find_first_of("0123456789") == std::string::npos)
        return std::nullopt;
    // Not strtod: a locale decides there what a decimal mark is.
    double value = 0.0;
    double unit = 1.0;
    bool decimals = false;
    for (const char c : digits) {
        if (c == '.' || c == ',') {
            decimals = true;
        } else if (c != '-') {
            value = value * 10.0 + (c - '0');
            unit = decimals ? unit * 10.0 : unit;
        }
    }
    return (digits.front() == '-' ? -value : value) / unit;
}

} // namespace cli

// Numbers, true and false, and words without quotation marks.
#include "scenario/json_scan.h"
#include "scenario/mender.h"
#include "scenario/syntax_words.h"

#include <algorithm>
#include <charconv>

namespace scenario {

namespace {

constexpr std::string_view ends = " \t\r\n,:;{}[]\"";

bool isFigure(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && isFigure(text[at + count]))
        ++count;
    return count;
}

bool isJsonNumber(std::string_view text) {
    std::size_t at = text.substr(0, 1) == "-" ? 1 : 0;
    const std::size_t whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t rest = digitsAt(text, at + 1);
        if (rest == 0)
            return false;
        at += 1 + rest;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t power = digitsAt(text, at);
        if (power == 0)
            return false;
        at += power;
    }
    return at == text.size();
}

bool isTooLarge(std::string_view number) {
    double value = 0.0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), value);
    const bool small =
        number.find("e-") != std::string_view::npos || number.find("E-") != std::string_view::npos;
    return read.ec == std::errc::result_out_of_range && !small;
}

// 1.200.000 as 1200000; anything else as it is.
std::string withoutThousands(std::string_view number) {
    const std::size_t first = number.find('.');
    std::size_t points = 0;
    for (std::size_t at = first; at < number.size(); at += 4, ++points)
        if (number[at] != '.' || digitsAt(number, at + 1) != 3)
            return std::string(number);
    if (points < 2 || first == 0 || first > 3)
        return std::string(number);
    std::string plain(number);
    std::erase(plain, '.');
    return plain;
}

// +5, 05, .5, 5. and 1.200.000 as JSON writes them; empty when it is something else.
std::string mendedNumber(std::string_view token) {
    std::string number(token);
    std::string sign;
    if (!number.empty() && (number[0] == '+' || number[0] == '-')) {
        sign = number[0] == '-' ? "-" : "";
        number.erase(0, 1);
    }
    while (number.size() > 1 && number[0] == '0' && isFigure(number[1]))
        number.erase(0, 1);
    if (!number.empty() && number[0] == '.')
        number = "0" + number;
    if (!number.empty() && number.back() == '.')
        number.pop_back();
    number = sign + withoutThousands(number);
    return isJsonNumber(number) ? number : std::string{};
}

std::string lower(std::string_view word) {
    std::string small(word);
    std::transform(small.begin(), small.end(), small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

bool isNoNumber(std::string_view word) {
    const std::string small = lower(word);
    return small == "nan" || small == "inf" || small == "infinity";
}

bool isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isFigure(c) || c == '_' ||
           c == '$' || c == '-' || static_cast<unsigned char>(c) >= 0x80U;
}

} // namespace

bool Mender::number() {
    const std::size_t from = m_at;
    m_at = std::min(m_text.find_first_of(ends, from), m_text.size());
    if (done())
        return stop(words::truncated('\0', {}), here());
    const std::string_view token = m_text.substr(from, m_at - from);
    const Span span = upTo(from, m_at);
    if (isJsonNumber(token)) {
        if (isTooLarge(token)) {
            say(span, [&] { return words::numberTooLarge(); });
            excusedValue(from, m_at);
        }
        return m_inList || decimalComma(from, m_at);
    }
    const std::string right = mendedNumber(token);
    if (!right.empty() && !isTooLarge(right)) {
        say(span, [&] { return words::numberForm(span, right); });
        edit(span, right);
        return true;
    }
    const bool sign = token[0] == '-' || token[0] == '+';
    say(span, [&] {
        return isNoNumber(token.substr(sign ? 1 : 0)) ? words::notANumber()
                                                      : words::numberForm(span, {});
    });
    excusedValue(from, m_at);
    return true;
}

// €20 and € 1.250,50, which are numbers and no words. False when this is no such amount.
bool Mender::amount() {
    constexpr std::string_view euro = "\u20AC";
    if (m_text.substr(m_at, euro.size()) != euro)
        return false;
    const std::size_t from = m_at;
    std::size_t end = std::min(m_text.find_first_not_of(' ', from + euro.size()), m_text.size());
    const std::size_t figures = end;
    while (end < m_text.size() &&
           (isFigure(m_text[end]) || ((m_text[end] == '.' || (m_text[end] == ',' && !m_inList)) &&
                                      digitsAt(m_text, end + 1) > 0)))
        ++end;
    const std::string_view written = m_text.substr(figures, end - figures);
    if (written.empty() || end == m_text.size())
        return false;
    // A point or comma with three figures behind it stands before thousands.
    std::string right;
    for (std::size_t i = 0; i < written.size(); ++i)
        if (isFigure(written[i]))
            right += written[i];
        else if (digitsAt(written, i + 1) != 3)
            right += '.';
    if (!isJsonNumber(right))
        right.clear();
    m_at = end;
    const Span span = upTo(from, end);
    say(span, [&] { return words::numberForm(span, right); });
    if (right.empty())
        excusedValue(from, end);
    else
        edit(span, right);
    return true;
}

// "margin": 0,38 — after the comma of an object a name must come, and no name begins with a digit.
bool Mender::decimalComma(std::size_t numberFrom, std::size_t numberEnd) {
    if (now() != ',' || numberEnd + 1 >= m_text.size() || !isFigure(m_text[numberEnd + 1]))
        return true;
    const std::size_t digits = digitsAt(m_text, numberEnd + 1);
    const std::size_t end = numberEnd + 1 + digits;
    const std::string_view whole = m_text.substr(numberFrom, numberEnd - numberFrom);
    // 1,200 may be a thousand and more, or one and a bit.
    const bool thousands = digits == 3 && whole.size() <= 3 && whole != "0" && whole[0] != '-';
    const bool certain = !thousands && whole.find_first_of(".eE") == std::string_view::npos;
    const Span comma = here();
    std::string right =
        std::string(whole) + "." + std::string(m_text.substr(numberEnd + 1, digits));
    const std::string plain = std::string(whole) + std::string(m_text.substr(numberEnd + 1, 3));
    say(comma, [&] {
        return thousands ? words::thousandComma(plain, right)
                         : words::decimalComma(comma, right, certain);
    });
    if (certain)
        edit(comma, ".");
    else
        excusedValue(numberFrom, end);
    m_at = end;
    return true;
}

bool Mender::bare(bool key) {
    if (!key && amount())
        return true;
    const std::size_t from = m_at;
    while (!done() && isWordPart(now()))
        ++m_at;
    if (done())
        return stop(words::truncated('\0', {}), here());
    const std::string_view word = m_text.substr(from, m_at - from);
    if (word.empty())
        return stop(words::unreadable(), here());
    const std::string small = lower(word);
    Span span = upTo(from, m_at);
    if (!key && (word == "true" || word == "false" || word == "null"))
        return true;
    if (!key && isNoNumber(word)) {
        say(span, [&] { return words::notANumber(); });
        excusedValue(from, m_at);
        return true;
    }
    const bool yes = small == "true" || small == "ja" || small == "yes" || small == "waar";
    const bool no = small == "false" || small == "nee" || small == "no" || small == "onwaar";
    if (!key && (yes || no)) {
        say(span, [&] { return words::trueFalse(span, yes); });
        edit(span, yes ? "true" : "false");
        return true;
    }
    if (now() == '"') { // the first of its quotation marks is missing
        ++m_at;
        const std::string quotedWord = "\"" + std::string(word) + "\"";
        say(span, [&] { return words::unquoted(word, upTo(from, m_at), quotedWord); });
        edit(upTo(from, from), "\"");
        return true;
    }
    if (!key) { // several words, up to what ends them
        std::size_t end = std::min(m_text.find_first_of(",}]\r\n", m_at), m_text.size());
        const std::string_view rest = m_text.substr(m_at, end - m_at);
        if (rest.find_first_of(":{[\"\\") != std::string_view::npos || end >= m_text.size())
            return stop(words::unquoted(word, span, {}), span);
        end = m_text.find_last_not_of(" \t", end - 1) + 1;
        m_at = std::max(m_at, end);
        span = upTo(from, m_at);
    } else if (const std::size_t next = m_text.find_first_not_of(" \t\r\n", m_at);
               next == std::string_view::npos || (m_text[next] != ':' && m_text[next] != '=')) {
        return stop(words::unquoted(word, span, {}), span);
    }
    const std::string whole(m_text.substr(span.from, span.to - span.from));
    const bool one = whole == word;
    say(span,
        [&] { return words::unquoted(whole, span, one ? "\"" + whole + "\"" : std::string{}); });
    edit(span, "\"" + whole + "\"");
    return true;
}

} // namespace scenario

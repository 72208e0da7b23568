// The conversation with the player: lines in, lines out, in one language at a time. Plain sentences
// without colours or drawn lines, so that a screen reader can read them. Streams, so that a test or
// a script can play.
#pragma once

#include "base/text.h"

#include <fmt/format.h>

#include <iosfwd>
#include <optional>
#include <vector>

namespace cli {

class Console {
public:
    Console(std::istream& in, std::ostream& out, base::Language language)
        : m_in(in), m_out(out), m_language(language) {}

    [[nodiscard]] base::Language language() const { return m_language; }
    void setLanguage(base::Language language) { m_language = language; }

    // Repeats what was read after the prompt: where nobody typed it, nothing else shows it.
    void setEcho(bool echo) { m_echo = echo; }

    void line(std::string_view text = {});
    void say(const base::Text& text) { line(text.in(m_language)); }
    // Both texts use {} for the same arguments in the same order, or {0}, {1}.
    template<class... Arguments>
    void say(std::string_view nl, std::string_view en, const Arguments&... arguments) {
        line(phrase(nl, en, arguments...));
    }
    template<class... Arguments>
    [[nodiscard]] std::string
    phrase(std::string_view nl, std::string_view en, const Arguments&... arguments) const {
        return fmt::vformat(m_language == base::Language::Dutch ? nl : en,
                            fmt::make_format_args(arguments...));
    }

    // The next line, after a prompt; nothing when there is no more input. Too long a line is cut
    // off, and what no terminal can show is taken out.
    std::optional<std::string> ask(std::string_view prompt);

    // Numbers and texts as the player's language writes them.
    [[nodiscard]] std::string text(const base::Text& text) const { return text.in(m_language); }
    [[nodiscard]] std::string number(double value, int decimals = 0) const;
    [[nodiscard]] std::string hours(double value) const; // "2,5 uur"
    [[nodiscard]] std::string money(std::int64_t cents) const;
    [[nodiscard]] std::string percent(double share) const;
    [[nodiscard]] std::string list(const std::vector<std::string>& items) const; // "a, b en c"

private:
    std::istream& m_in;
    std::ostream& m_out;
    base::Language m_language;
    bool m_echo = false;
};

// Lower case for the letters A-Z, without spaces around it: how words are compared.
std::string folded(std::string_view text);
std::vector<std::string> wordsIn(std::string_view line);
std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to);
// The whole number that a word is, or nothing.
std::optional<int> numberIn(std::string_view word);
// The same of the word at that place; 0 when there is none.
int numberAt(const std::vector<std::string>& words, std::size_t place);
// A decimal number with a comma or a point, perhaps followed by %; or nothing.
std::optional<double> decimalIn(std::string_view word);

} // namespace cli

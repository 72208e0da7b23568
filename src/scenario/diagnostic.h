// What an author's file has wrong, and where: with its line, what was expected, what was probably
// meant and, where only one way out exists, the fix itself. All mistakes of one file are collected;
// a scenario with an error is never played. Not here: how files are read (json_source.h), which
// codes there are (codes.h), how diagnostics are printed (diagnostic_text.h).
#pragma once

#include "base/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace scenario {

enum class Severity : std::uint8_t { Error, Warning, Hint };

// "fout", "waarschuwing", "tip".
const base::Text& nameOf(Severity severity);

struct Place {
    int line = 0;   // from 1; 0 when the whole file is meant
    int column = 0; // from 1, in code points
    int source = 0; // 0: the author's file; 1: the catalogue it extends
};

// Bytes of the file, the last not included.
struct Span {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    [[nodiscard]] bool empty() const { return to <= from; }
    [[nodiscard]] bool holds(Span other) const { return from <= other.from && other.to <= to; }
};

struct TextEdit {
    Span span; // empty: only puts in
    std::string text;
};

// The one way out there can be. What it changes loses nothing the author wrote.
struct Fix {
    base::Text what; // "Zet er een komma bij."
    std::vector<TextEdit> edits;
};

// The line of the file with the part that is meant. A long line is cut around that part.
struct Excerpt {
    std::string line;
    int from = 0;   // code points before the part
    int length = 1; // code points of it
};

struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code; // of codes.h: "unknown-key"
    std::string file;
    Place place;
    std::string pointer;   // JSON pointer, "/customers/3/segment"
    base::Text message;    // what is wrong
    base::Text expected{}; // what would be right, in a sentence; empty when the message says it
    std::string meant{};   // the word that was probably meant; empty when none is near
    std::optional<Fix> fix{};
    Span span{};
    std::optional<Excerpt> excerpt{}; // nothing when the whole file is meant
};

// The message with what was expected and meant, as sentences on one line.
std::string explanation(const Diagnostic& diagnostic, base::Language language);
// "Bedoel je "trust"?"; empty when nothing was meant.
std::string question(const Diagnostic& diagnostic, base::Language language);

// "scenario.json:12:5: fout [unknown-key] /customers/3: …"
std::string toLine(const Diagnostic& diagnostic, base::Language language);

bool hasErrors(const std::vector<Diagnostic>& diagnostics);

} // namespace scenario

// Reads one JSON value as what it should be, or says what it should have been. What belongs
// together in an object is read by fields.h.
#pragma once

#include "scenario/placeholders.h"
#include "sim/prior.h"

#include <optional>
#include <span>

namespace scenario {

using Words = std::vector<std::string_view>;

// "margin" with its quotes, or "dit onderdeel" for an item of a list.
Text labelOf(const Node& node);

// "number" as a scenario writes it: 0.25, never 0,25, whatever the language of the message.
std::string asWritten(double number);

// "Bedoel je "trust"?" with a space before it, or that the allowed words are …; never empty unless
// there are no words.
Text hintFor(std::string_view word, std::span<const std::string_view> words);

// The same as a part of a finding: the word that was meant, or the words there are. Where only one
// word can be meant, what is written at `written` (with its quotes) is mended to it. When there are
// too many words to name, `allOfThem` says where they stand.
void suggest(Finding& finding,
             std::string_view word,
             std::span<const std::string_view> words,
             Span written,
             const Text& allOfThem = {});

// Where all keys and words stand, for a list of them that is too long to show.
const Text& inReference();

std::optional<double> readNumber(const Node& node, sim::Range range, Report& report);
std::optional<double> readWhole(const Node& node, sim::Range range, Report& report);
std::optional<bool> readFlag(const Node& node, Report& report);
std::optional<std::string> readString(const Node& node, Report& report);
std::optional<sim::Prior> readPrior(const Node& node, sim::Range range, Report& report);

// In both languages; one that is missing is taken from the other, with a warning.
std::optional<Text> readText(const Node& node, Report& report, Holders allowed = Holders::Plain);

// One of the words.
std::optional<std::string> readWord(const Node& node, const Words& words, Report& report);

// Lower case letters, digits and _; 1 to 64 of them.
bool isId(std::string_view id);
std::optional<std::string> readId(const Node& node, Report& report);

// 1200 for 1.200, which JSON takes for 1.2; empty for a number that is not written like that.
std::string thousandsIn(std::string_view number);
// Of an amount or a count that is written like that.
void warnOfThousands(const Node& node, Report& report);

// Reports that something else should stand here: "a number, or …".
void wrongType(const Node& node, const Text& wanted, Report& report);
// False, and reported, when the node is of another kind.
bool isKind(const Node& node, Node::Kind kind, Report& report);

} // namespace scenario

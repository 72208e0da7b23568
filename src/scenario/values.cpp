#include "scenario/values.h"

#include "scenario/fields.h"
#include "scenario/suggest.h"

#include <fmt/format.h>

#include <algorithm>

namespace scenario {

namespace {

Text nameOf(Node::Kind kind) {
    switch (kind) {
    case Node::Kind::Null:
        return {"niets (null)", "nothing (null)"};
    case Node::Kind::Boolean:
        return {"true of false", "true or false"};
    case Node::Kind::Number:
        return {"een getal", "a number"};
    case Node::Kind::String:
        return {"een tekst tussen aanhalingstekens", "a text between quotation marks"};
    case Node::Kind::Array:
        return {"een lijst […]", "a list […]"};
    case Node::Kind::Object:
        return {"een object {…}", "an object {…}"};
    }
    return {};
}

// What JSON takes for the number that stands between quotation marks: 3, 0.5 for 0,5 and 500 for
// € 500. Empty when there is doubt about it, as of 50% and 20.000.
std::string numberIn(std::string_view quoted) {
    std::string number(base::replaceAll(std::string(quoted), "€", ""));
    std::erase(number, ' ');
    const std::size_t comma = number.find(',');
    if (comma != std::string::npos)
        number[comma] = '.';
    std::string_view rest = number;
    if (rest.substr(0, 1) == "-")
        rest.remove_prefix(1);
    const std::size_t point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    const std::string_view decimals =
        point == std::string_view::npos ? "0" : rest.substr(point + 1);
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const bool plain = digits(whole) && digits(decimals) &&
                       (whole.size() == 1 || whole[0] != '0') && rest.size() <= 15;
    return plain && thousandsIn(number).empty() ? number : std::string{};
}

bool looksLikeNumber(const std::string& text) {
    return text.find_first_of("0123456789") != std::string::npos &&
           base::replaceAll(text, "€", "").find_first_not_of("0123456789.,-% ") ==
               std::string::npos;
}

void write(Finding& finding, const Node& node, const std::string& right) {
    finding.expected = {fmt::format("Schrijf {} zonder aanhalingstekens.", right),
                        fmt::format("Write {} without quotation marks.", right)};
    finding.fix = Fix{finding.expected, {{node.span, right}}};
}

// A number, or true, that was put between quotation marks.
void unquote(Finding& finding, const Node& node, bool number) {
    if (!number) {
        if (node.text == "true" || node.text == "false")
            write(finding, node, node.text);
        return;
    }
    if (!looksLikeNumber(node.text))
        return;
    const std::string right = numberIn(node.text);
    const std::string whole = thousandsIn(node.text);
    if (!right.empty())
        write(finding, node, right);
    else if (!whole.empty())
        finding.expected = {
            fmt::format("Schrijf {} zonder aanhalingstekens en zonder punt of komma.", whole),
            fmt::format("Write {} without quotation marks and without a point or comma.", whole)};
    else
        finding.expected = {"Schrijf alleen cijfers en één punt, zonder aanhalingstekens: 0.5.",
                            "Write digits and one point only, without quotation marks: 0.5."};
}

bool inRange(const Node& node, sim::Range range, Report& report) {
    if (node.number >= range.low && node.number <= range.high)
        return true;
    const Text label = labelOf(node);
    report.error(node,
                 "out-of-range",
                 {fmt::format("{} moet tussen {} en {} liggen; hier staat {}.",
                              label.nl,
                              asWritten(range.low),
                              asWritten(range.high),
                              asWritten(node.number)),
                  fmt::format("{} must be between {} and {}; this is {}.",
                              label.en,
                              asWritten(range.low),
                              asWritten(range.high),
                              asWritten(node.number))});
    return false;
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

void wrongType(const Node& node, const Text& wanted, Report& report) {
    if (node.excused)
        return;
    const Text label = labelOf(node);
    const Text found = nameOf(node.kind);
    Text message{fmt::format("Bij {} hoort {}; hier staat {}.", label.nl, wanted.nl, found.nl),
                 fmt::format("{} must be {}; this is {}.", label.en, wanted.en, found.en)};
    Finding finding{"wrong-type", std::move(message)};
    const bool number = wanted.nl.rfind(nameOf(Node::Kind::Number).nl, 0) == 0;
    if (node.kind == Node::Kind::String && (number || wanted == nameOf(Node::Kind::Boolean)))
        unquote(finding, node, number);
    report.add(node, std::move(finding));
}

std::string thousandsIn(std::string_view number) {
    const bool minus = number.substr(0, 1) == "-";
    const std::string_view digits = number.substr(minus ? 1 : 0);
    const std::size_t point = digits.find_first_of(".,");
    const bool all = digits.find_first_not_of("0123456789.,") == std::string_view::npos;
    if (!all || point == std::string_view::npos || point < 1 || point > 3 || digits[0] == '0')
        return {};
    std::string plain(number.substr(0, point + (minus ? 1 : 0)));
    for (std::size_t at = point; at < digits.size(); at += 4) {
        const std::string_view three = digits.substr(at + 1, 3);
        if (digits[at] != digits[point] || three.size() != 3 ||
            three.find_first_of(".,") != std::string_view::npos)
            return {};
        plain += three;
    }
    return plain;
}

Text labelOf(const Node& node) {
    if (node.key.empty())
        return {"dit onderdeel", "this item"};
    return {"\"" + node.key + "\"", "\"" + node.key + "\""};
}

std::string asWritten(double number) {
    const bool whole =
        number == static_cast<double>(static_cast<std::int64_t>(std::clamp(number, -9e15, 9e15)));
    return whole ? fmt::format("{:.0f}", number) : fmt::format("{}", number);
}

void suggest(Finding& finding,
             std::string_view word,
             std::span<const std::string_view> words,
             Span written,
             const Text& allOfThem) {
    const Guess meant = guess(word, words);
    finding.meant = meant.word;
    if (meant.certain && !written.empty()) {
        const std::string right = fmt::format("\"{}\"", meant.word);
        finding.fix = Fix{{"Schrijf " + right + ".", "Write " + right + "."}, {{written, right}}};
    }
    if (!finding.meant.empty() || words.empty())
        return;
    constexpr std::size_t most = 30;
    const std::size_t shown = std::min(words.size(), most);
    std::string list = fmt::format(
        "{}", fmt::join(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(shown), ", "));
    if (shown < words.size())
        list += ", …";
    finding.expected = {fmt::format("Kies uit: {}.", list), fmt::format("Choose from: {}.", list)};
    if (shown < words.size() && !allOfThem.empty()) {
        finding.expected.nl += " " + allOfThem.nl;
        finding.expected.en += " " + allOfThem.en;
    }
}

const Text& inReference() {
    static const Text where{"De hele lijst staat in docs/scenario-reference.md.",
                            "The whole list is in docs/scenario-reference.md."};
    return where;
}

Text hintFor(std::string_view word, std::span<const std::string_view> words) {
    Finding finding;
    suggest(finding, word, words, {});
    if (!finding.meant.empty())
        return {fmt::format(" Bedoel je \"{}\"?", finding.meant),
                fmt::format(" Did you mean \"{}\"?", finding.meant)};
    if (words.empty())
        return {};
    return {" " + finding.expected.nl, " " + finding.expected.en};
}

bool isKind(const Node& node, Node::Kind kind, Report& report) {
    if (node.excused)
        return false;
    if (node.kind == kind)
        return true;
    wrongType(node, nameOf(kind), report);
    return false;
}

std::optional<double> readNumber(const Node& node, sim::Range range, Report& report) {
    if (!isKind(node, Node::Kind::Number, report) || !inRange(node, range, report))
        return std::nullopt;
    return node.number;
}

void warnOfThousands(const Node& node, Report& report) {
    const std::string_view written = report.written(node);
    const std::string whole = thousandsIn(written);
    const std::string read = asWritten(node.number);
    if (whole.empty() || read == whole) // 1.200.000 was mended already
        return;
    const Text label = labelOf(node);
    report.add(
        node,
        {"thousand-point",
         {fmt::format("Hier staat {}, en dat is {}: de punt staat hier waar je anders een komma "
                      "schrijft.",
                      written,
                      base::replaceAll(read, ".", ",")),
          fmt::format("This says {}, and that is {}: a point comes before the decimals, not "
                      "before thousands.",
                      written,
                      read)},
         {fmt::format("Bedoel je {}, schrijf dan {} zonder punt. Bedoel je echt {}, schrijf "
                      "dan {}.",
                      whole,
                      whole,
                      read,
                      read),
          fmt::format("If you mean {}, write {} without a point. If you really mean {}, "
                      "write {}.",
                      whole,
                      whole,
                      read,
                      read)}});
}

std::optional<double> readWhole(const Node& node, sim::Range range, Report& report) {
    const auto number = readNumber(node, range, report);
    if (!number)
        return std::nullopt;
    // Every range of whole numbers lies within ±2^53, so this is exact.
    if (static_cast<double>(static_cast<std::int64_t>(*number)) == *number) {
        warnOfThousands(node, report);
        return number;
    }
    const Text label = labelOf(node);
    Finding finding{
        "not-whole",
        {fmt::format("{} moet een heel getal zijn; hier staat {}.", label.nl, asWritten(*number)),
         fmt::format("{} must be a whole number; this is {}.", label.en, asWritten(*number))}};
    if (const std::string whole = thousandsIn(report.written(node)); !whole.empty())
        finding.expected = {fmt::format("Bedoel je {0}? Schrijf dan {0}, zonder punt.", whole),
                            fmt::format("Did you mean {0}? Write {0}, without a point.", whole)};
    report.add(node, std::move(finding));
    return std::nullopt;
}

std::optional<bool> readFlag(const Node& node, Report& report) {
    if (!isKind(node, Node::Kind::Boolean, report))
        return std::nullopt;
    return node.boolean;
}

std::optional<std::string> readString(const Node& node, Report& report) {
    if (!isKind(node, Node::Kind::String, report))
        return std::nullopt;
    if (isBlank(node.text)) {
        const Text label = labelOf(node);
        report.error(node,
                     "empty-text",
                     {fmt::format("Bij {} hoort een tekst; hier staat niets.", label.nl),
                      fmt::format("{} needs a text; this is empty.", label.en)});
        return std::nullopt;
    }
    return node.text;
}

std::optional<sim::Prior> readPrior(const Node& node, sim::Range range, Report& report) {
    if (node.kind == Node::Kind::Number) {
        const auto number = readNumber(node, range, report);
        return number ? std::optional(sim::Prior{*number, 0.0}) : std::nullopt;
    }
    if (node.kind != Node::Kind::Object) {
        wrongType(node,
                  {"een getal, of een gemiddelde met spreiding: {\"mean\": …, \"spread\": …}",
                   "a number, or a mean with its spread: {\"mean\": …, \"spread\": …}"},
                  report);
        return std::nullopt;
    }
    Fields fields(node, report);
    sim::Prior prior;
    const Node* const mean = fields.require("mean");
    const auto middle = mean ? readNumber(*mean, range, report) : std::nullopt;
    prior.spread = fields.number("spread", {0.0, range.high - range.low}, 0.0);
    fields.finish();
    if (!middle)
        return std::nullopt;
    prior.mean = *middle;
    return prior;
}

std::optional<Text> readText(const Node& node, Report& report, Holders allowed) {
    if (node.kind == Node::Kind::String) {
        const auto both = readString(node, report);
        if (!both)
            return std::nullopt;
        checkHolders(node, *both, allowed, report);
        return Text{*both, *both};
    }
    if (node.kind != Node::Kind::Object) {
        wrongType(node,
                  {"een tekst, of een in twee talen: {\"nl\": \"…\", \"en\": \"…\"}",
                   "a text, or one in two languages: {\"nl\": \"…\", \"en\": \"…\"}"},
                  report);
        return std::nullopt;
    }
    Fields fields(node, report);
    const Node* const dutch = fields.find("nl");
    const Node* const english = fields.find("en");
    fields.finish();
    const auto nl = dutch ? readString(*dutch, report) : std::nullopt;
    const auto en = english ? readString(*english, report) : std::nullopt;
    if (dutch)
        checkHolders(*dutch, nl.value_or(""), allowed, report);
    if (english)
        checkHolders(*english, en.value_or(""), allowed, report);
    const Text label = labelOf(node);
    if (!dutch && !english) {
        report.error(node,
                     "empty-text",
                     {fmt::format("Bij {} hoort een tekst bij \"nl\" en bij \"en\".", label.nl),
                      fmt::format("{} needs a text under \"nl\" and under \"en\".", label.en)});
        return std::nullopt;
    }
    if (!dutch || !english)
        report.warning(node,
                       "missing-language",
                       {fmt::format("{} heeft geen tekst in het {}; de andere taal wordt getoond.",
                                    label.nl,
                                    dutch ? "Engels (\"en\")" : "Nederlands (\"nl\")"),
                        fmt::format("{} has no text in {}; the other language is shown.",
                                    label.en,
                                    dutch ? "English (\"en\")" : "Dutch (\"nl\")")});
    if (!nl && !en)
        return std::nullopt;
    return Text{nl ? *nl : *en, en ? *en : *nl};
}

std::optional<std::string> readWord(const Node& node, const Words& words, Report& report) {
    if (!isKind(node, Node::Kind::String, report))
        return std::nullopt;
    if (std::find(words.begin(), words.end(), node.text) != words.end())
        return node.text;
    const Text label = labelOf(node);
    Finding finding{"unknown-word",
                    {fmt::format("{} kan niet \"{}\" zijn.", label.nl, node.text),
                     fmt::format("{} cannot be \"{}\".", label.en, node.text)}};
    if (!report.full())
        suggest(finding, node.text, words, node.span, inReference());
    report.add(node, std::move(finding));
    return std::nullopt;
}

bool isId(std::string_view id) {
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

std::optional<std::string> readId(const Node& node, Report& report) {
    if (!isKind(node, Node::Kind::String, report))
        return std::nullopt;
    if (isId(node.text))
        return node.text;
    const Text label = labelOf(node);
    report.error(node,
                 "bad-id",
                 {fmt::format("{} mag alleen kleine letters, cijfers en _ bevatten (hooguit 64), "
                              "zoals hotel_de_ster; hier staat \"{}\".",
                              label.nl,
                              node.text.substr(0, 80)),
                  fmt::format("{} may only have small letters, digits and _ (64 at most), such as "
                              "hotel_de_ster; this is \"{}\".",
                              label.en,
                              node.text.substr(0, 80))});
    return std::nullopt;
}

} // namespace scenario

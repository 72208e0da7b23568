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

// 12, -3 or 0.5: what JSON takes as a number, so that it can do without its quotes.
bool isPlainNumber(std::string_view text) {
    if (text.substr(0, 1) == "-")
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = point == std::string_view::npos ? "0" : text.substr(point + 1);
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return digits(whole) && digits(rest) && (whole.size() == 1 || whole[0] != '0') &&
           text.size() <= 15;
}

void wrongType(const Node& node, const Text& wanted, Report& report) {
    if (node.excused)
        return;
    const Text label = labelOf(node);
    const Text found = nameOf(node.kind);
    Text message{fmt::format("Bij {} hoort {}; hier staat {}.", label.nl, wanted.nl, found.nl),
                 fmt::format("{} must be {}; this is {}.", label.en, wanted.en, found.en)};
    Finding finding{"wrong-type", std::move(message)};
    const bool numberInQuotes = node.kind == Node::Kind::String && !node.text.empty() &&
                                node.text.find_first_not_of("0123456789.-") == std::string::npos;
    const bool number = wanted.nl.rfind(nameOf(Node::Kind::Number).nl, 0) == 0;
    if (numberInQuotes && number) {
        finding.expected = {"Haal de aanhalingstekens weg.", "Remove the quotation marks."};
        if (isPlainNumber(node.text))
            finding.fix = Fix{finding.expected, {{node.span, node.text}}};
    }
    report.add(node, std::move(finding));
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
             Span written) {
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

std::optional<double> readWhole(const Node& node, sim::Range range, Report& report) {
    const auto number = readNumber(node, range, report);
    if (!number)
        return std::nullopt;
    // Every range of whole numbers lies within ±2^53, so this is exact.
    if (static_cast<double>(static_cast<std::int64_t>(*number)) != *number) {
        const Text label = labelOf(node);
        report.error(
            node,
            "not-whole",
            {fmt::format(
                 "{} moet een heel getal zijn; hier staat {}.", label.nl, asWritten(*number)),
             fmt::format("{} must be a whole number; this is {}.", label.en, asWritten(*number))});
        return std::nullopt;
    }
    return number;
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
        suggest(finding, node.text, words, node.span);
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

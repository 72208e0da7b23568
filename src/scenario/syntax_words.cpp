#include "scenario/syntax_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace scenario {

namespace {

struct Said {
    const char* code = "syntax";
    std::size_t at = 0;
    Text message;
};

// What stands around the place where the parser stopped.
struct Scene {
    std::string_view text;
    std::size_t at = 0;    // where the unexpected begins
    char previous = 0;     // the last visible byte before it, 0: none
    bool touching = false; // no space between the two
    std::string_view rest; // from `at` on
    const SyntaxFailure* failure = nullptr;

    [[nodiscard]] bool said(std::string_view words) const {
        return failure->problem.find(words) != std::string::npos;
    }
    [[nodiscard]] bool starts(std::string_view with) const {
        return rest.substr(0, with.size()) == with;
    }
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80U;
}

// Where the unexpected begins. The parser's token is only trustworthy for strings, numbers and
// whole literals: before a bracket or a strange character it still holds what came earlier.
std::size_t startOf(std::string_view text, const SyntaxFailure& failure) {
    const auto said = [&](std::string_view words) {
        return failure.problem.find(words) != std::string::npos;
    };
    const std::size_t end = std::min(failure.position, text.size());
    const bool whole = said("literal; expected") || said("number");
    const bool plain = failure.token.find("<U+") == std::string::npos;
    if (whole && plain && failure.token.size() <= end)
        return end - failure.token.size();
    std::size_t start = end == 0 ? 0 : end - 1;
    while (start > 0 && isLetter(text[start]) && isLetter(text[start - 1]))
        --start;
    return start;
}

Scene sceneOf(std::string_view text, const SyntaxFailure& failure) {
    Scene scene;
    scene.text = text;
    scene.failure = &failure;
    scene.at = startOf(text, failure);
    // Never in the middle of a character.
    while (scene.at > 0 && scene.at < text.size() &&
           (static_cast<unsigned char>(text[scene.at]) & 0xC0U) == 0x80U)
        --scene.at;
    scene.rest = text.substr(scene.at);
    const std::size_t before = text.substr(0, scene.at).find_last_not_of(" \t\r\n");
    if (before != std::string_view::npos) {
        scene.previous = text[before];
        scene.touching = before + 1 == scene.at;
    }
    return scene;
}

std::string wordAt(std::string_view rest) {
    std::size_t length = 0;
    while (length < rest.size() && length < 40 && (isLetter(rest[length]) || isDigit(rest[length])))
        ++length;
    return std::string(rest.substr(0, length));
}

std::optional<Said> truncated(const Scene& scene, const JsonScan& scan) {
    if (scene.rest.find_first_not_of(" \t\r\n") != std::string_view::npos &&
        scene.failure->position <= scene.text.size())
        return std::nullopt;
    Said finding{"truncated", scene.text.size(), {}};
    if (!scan.open) {
        finding.message = {"Het bestand houdt te vroeg op. Is het wel helemaal bewaard?",
                           "The file ends too early. Was all of it saved?"};
        return finding;
    }
    const char bracket = scene.text[*scan.open];
    const Place place = placeAt(scene.text, *scan.open);
    const char* const closing = bracket == '{' ? "}" : bracket == '[' ? "]" : "\"";
    finding.message = {
        fmt::format("Het bestand houdt te vroeg op: de {} van regel {}, kolom {} wordt nergens "
                    "gesloten met {}.",
                    bracket,
                    place.line,
                    place.column,
                    closing),
        fmt::format(
            "The file ends too early: the {} of line {}, column {} is never closed with {}.",
            bracket,
            place.line,
            place.column,
            closing)};
    return finding;
}

std::optional<Said> noNumber(const Scene& scene) {
    if (scene.said("number overflow"))
        return Said{"number-too-large",
                    scene.at,
                    {"Dit getal is te groot om mee te rekenen. Schrijf een gewoon getal.",
                     "This number is too large to calculate with. Write an ordinary number."}};
    std::string word = wordAt(scene.starts("-") ? scene.rest.substr(1) : scene.rest);
    std::transform(word.begin(), word.end(), word.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (word == "nan" || word == "inf" || word == "infinity")
        return Said{"not-a-number",
                    scene.at,
                    {"NaN en Infinity zijn geen getallen. Schrijf een gewoon getal, "
                     "bijvoorbeeld 0.5.",
                     "NaN and Infinity are no numbers. Write an ordinary number, such as 0.5."}};
    if (scene.touching && isDigit(scene.previous) && isDigit(scene.text[scene.at]))
        return Said{"syntax",
                    scene.at,
                    {"Een getal mag niet met een 0 beginnen: schrijf 5 en niet 05.",
                     "A number may not begin with 0: write 5 rather than 05."}};
    if (scene.touching && scene.previous == ',' && isDigit(scene.rest[0]) && scene.at >= 2 &&
        isDigit(scene.text[scene.at - 2]))
        return Said{"syntax",
                    scene.at - 1,
                    {"Schrijf een getal met een punt, niet met een komma: 0.5 en niet 0,5.",
                     "Write a number with a point, not with a comma: 0.5 rather than 0,5."}};
    if (scene.starts("+") || scene.starts(".") || scene.starts("-"))
        return Said{"syntax",
                    scene.at,
                    {"Zo kan een getal niet beginnen. Schrijf 0.5 in plaats van .5 en 5 in "
                     "plaats van +5.",
                     "A number cannot begin like this. Write 0.5 instead of .5 and 5 instead of "
                     "+5."}};
    return std::nullopt;
}

std::optional<Said> wrongQuotes(const Scene& scene) {
    if (scene.starts("'"))
        return Said{"syntax",
                    scene.at,
                    {"Zet teksten en namen tussen dubbele aanhalingstekens: \"…\", niet '…'.",
                     "Put texts and names between double quotes: \"…\", not '…'."}};
    constexpr std::array<std::string_view, 6> curly{
        "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E", "\xE2\x80\x98", "\xE2\x80\x99", "\xC2\xAB"};
    for (const std::string_view quote : curly)
        if (scene.starts(quote))
            return Said{
                "syntax",
                scene.at,
                {"Hier staat een gekruld aanhalingsteken; een tekstverwerker maakt die er soms "
                 "van. Schrijf het rechte teken \".",
                 "This is a curly quotation mark; word processors sometimes make one. Write the "
                 "straight one: \"."}};
    return std::nullopt;
}

std::optional<Said> insideText(const Scene& scene) {
    if (scene.said("control character")) {
        const std::size_t end = std::min(scene.failure->position, scene.text.size());
        const std::size_t quote = end < 2 ? 0 : scene.text.rfind('"', end - 2);
        return Said{"syntax",
                    quote == std::string_view::npos ? scene.at : quote,
                    {"Deze tekst wordt op dezelfde regel niet gesloten met \". Een nieuwe regel "
                     "in een tekst schrijf je als \\n, een tab als \\t.",
                     "This text is not closed with \" on the same line. Inside a text, write a "
                     "new line as \\n and a tab as \\t."}};
    }
    if (scene.said("backslash") || scene.said("\\u"))
        return Said{"syntax",
                    std::min(scene.failure->position, scene.text.size()) - 1,
                    {"Een \\ in een tekst heeft een bijzondere betekenis. Bedoel je het teken "
                     "zelf, schrijf dan \\\\.",
                     "A \\ in a text has a special meaning. If you mean the character itself, "
                     "write \\\\."}};
    return std::nullopt;
}

std::optional<Said> commas(const Scene& scene) {
    const char next = scene.rest.empty() ? '\0' : scene.rest[0];
    if (scene.previous == ',' && (next == '}' || next == ']'))
        return Said{
            "syntax",
            scene.text.find_last_of(',', scene.at),
            {fmt::format("Na deze komma volgt niets meer. Haal de komma voor de {} weg.", next),
             fmt::format("Nothing follows this comma. Remove the comma before the {}.", next)}};
    if (next == ',')
        return Said{"syntax",
                    scene.at,
                    {"Hier staat een komma te veel, of er ontbreekt iets voor de komma.",
                     "There is one comma too many here, or something is missing before it."}};
    if (scene.said("object separator"))
        return Said{"syntax",
                    scene.at,
                    {"Tussen een naam en zijn waarde hoort een dubbele punt: \"naam\": waarde.",
                     "A name and its value are separated by a colon: \"name\": value."}};
    const bool ended = scene.previous == '"' || scene.previous == '}' || scene.previous == ']' ||
                       isDigit(scene.previous) || isLetter(scene.previous);
    if (ended && (next == '"' || next == '{' || next == '[' || isDigit(next)) &&
        !scene.said("end of input"))
        return Said{"syntax",
                    scene.at,
                    {"Voor dit onderdeel ontbreekt een komma (achter het vorige onderdeel).",
                     "A comma is missing before this item (after the previous one)."}};
    return std::nullopt;
}

std::optional<Said> words(const Scene& scene) {
    if (scene.starts("//") || scene.starts("/*") || scene.starts("#"))
        return Said{"syntax",
                    scene.at,
                    {"JSON kent geen commentaar. Zet je opmerking in \"$comment\": \"…\".",
                     "JSON has no comments. Put your remark in \"$comment\": \"…\"."}};
    const std::string word = wordAt(scene.rest);
    if (word == "True" || word == "False" || word == "TRUE" || word == "FALSE" || word == "ja" ||
        word == "nee" || word == "yes" || word == "no")
        return Said{"syntax",
                    scene.at,
                    {"Schrijf true (ja) of false (nee), met kleine letters.",
                     "Write true (yes) or false (no), in small letters."}};
    if (!word.empty() && isLetter(word[0]))
        return Said{
            "syntax",
            scene.at,
            {fmt::format(
                 "\"{}\" staat niet tussen aanhalingstekens, of vóór dit woord ontbreekt er "
                 "een. Zet teksten en namen tussen \" en \".",
                 word),
             fmt::format("\"{}\" is not between quotation marks, or one is missing before it. Put "
                         "texts and names between \" and \".",
                         word)}};
    return std::nullopt;
}

std::optional<Said> noJson(const Scene& scene) {
    if (scene.previous != 0 || scene.rest.empty() || scene.starts("{") || scene.starts("["))
        return std::nullopt;
    return Said{"syntax",
                scene.at,
                {"Dit is geen scenario: dat is een JSON-bestand en begint met {. Is het wel het "
                 "goede bestand?",
                 "This is no scenario: that is a JSON file and begins with {. Is it the right "
                 "file?"}};
}

Said anything(const Scene& scene) {
    if (scene.said("end of input"))
        return {
            "syntax",
            scene.at,
            {"Het scenario is hier al afgesloten, maar er staat nog iets. Is er eerder een } te "
             "veel?",
             "The scenario has already ended here, but something follows. Is there a } too "
             "many earlier?"}};
    const char next = scene.rest.empty() ? ' ' : scene.rest[0];
    if (next == '}' || next == ']')
        return {"syntax",
                scene.at,
                {fmt::format("Deze {} past hier niet: er ontbreekt een waarde, of een eerdere haak "
                             "is anders of nog open.",
                             next),
                 fmt::format("This {} does not fit here: a value is missing, or an earlier bracket "
                             "is of another kind or still open.",
                             next)}};
    return {
        "syntax",
        scene.at,
        {"Vanaf hier is dit geen JSON meer. Kijk of er vlak hiervoor een aanhalingsteken, komma "
         "of haak ontbreekt.",
         "From here on this is no JSON. Check whether a quotation mark, comma or bracket is "
         "missing just before it."}};
}

} // namespace

void reportSyntax(std::string_view text,
                  const JsonScan& scan,
                  const SyntaxFailure& failure,
                  Report& report) {
    const Scene scene = sceneOf(text, failure);
    std::optional<Said> finding = noJson(scene);
    if (!finding)
        finding = insideText(scene);
    if (!finding)
        finding = truncated(scene, scan);
    for (const auto explain : {noNumber, wrongQuotes, commas, words})
        if (!finding)
            finding = explain(scene);
    if (!finding)
        finding = anything(scene);
    report.errorAt(placeAt(text, finding->at), finding->code, std::move(finding->message));
}

} // namespace scenario

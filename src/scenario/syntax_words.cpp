#include "scenario/syntax_words.h"

#include "scenario/json_scan.h"

#include <fmt/format.h>

namespace scenario::words {

namespace {

Fix fixed(Text what, Span span, std::string text) {
    return {std::move(what), {{span, std::move(text)}}};
}

Text quotedFix(const std::string& straight) {
    return {"Schrijf " + straight + ".", "Write " + straight + "."};
}

// A long text is not repeated.
Text straightMarks(const std::string& straight) {
    if (base::codePoints(straight) > 30)
        return {"Zet er rechte aanhalingstekens \" omheen.",
                "Put straight quotation marks \" around it."};
    return quotedFix(straight);
}

char closing(char open) {
    return open == '{' ? '}' : open == '[' ? ']' : '"';
}

} // namespace

Finding missingComma(std::uint32_t after) {
    return {"missing-comma",
            {"Voor dit onderdeel ontbreekt een komma (achter het vorige onderdeel).",
             "A comma is missing before this item (after the previous one)."},
            {},
            {},
            fixed({"Zet een komma achter het vorige onderdeel.",
                   "Put a comma after the previous item."},
                  {after, after},
                  ",")};
}

Finding semicolon(Span at) {
    return {"missing-comma",
            {"Hier staat een puntkomma; tussen twee onderdelen hoort een komma.",
             "This is a semicolon; two items are separated by a comma."},
            {},
            {},
            fixed({"Schrijf een komma.", "Write a comma."}, at, ",")};
}

Finding trailingComma(Span comma, char bracket) {
    return {"trailing-comma",
            {fmt::format("Na deze komma volgt niets meer. Haal de komma voor de {} weg.", bracket),
             fmt::format("Nothing follows this comma. Remove the comma before the {}.", bracket)},
            {},
            {},
            fixed({"Haal de komma weg.", "Remove the comma."}, comma, "")};
}

Finding extraComma(Span comma) {
    return {"extra-comma",
            {"Hier staat een komma te veel, of er ontbreekt iets voor de komma.",
             "There is one comma too many here, or something is missing before it."},
            {},
            {},
            fixed({"Haal de komma weg.", "Remove the comma."}, comma, "")};
}

Finding missingColon(Span between, bool certain) {
    Finding finding{"missing-colon",
                    {"Tussen een naam en zijn waarde hoort een dubbele punt: \"naam\": waarde.",
                     "A name and its value are separated by a colon: \"name\": value."}};
    if (certain)
        finding.fix = fixed({"Zet er een dubbele punt.", "Put a colon there."}, between, ":");
    return finding;
}

Finding noValue() {
    return {"missing-value",
            {"Deze naam heeft geen waarde.", "This name has no value."},
            {"Schrijf erachter wat het moet zijn, zoals \"naam\": 5, of haal de naam weg.",
             "Write what it must be after it, such as \"name\": 5, or remove the name."}};
}

Finding curlyQuotes(Span text, std::string straight) {
    const Text what = straightMarks(straight);
    return {"curly-quotes",
            {"Hier staat een gekruld aanhalingsteken; een tekstverwerker maakt die er soms van. "
             "Schrijf het rechte teken \".",
             "This is a curly quotation mark; word processors sometimes make one. Write the "
             "straight one: \"."},
            {},
            {},
            fixed(what, text, std::move(straight))};
}

Finding singleQuotes(Span text, std::string straight) {
    const Text what = straightMarks(straight);
    return {"single-quotes",
            {"Zet teksten en namen tussen dubbele aanhalingstekens: \"…\", niet '…'.",
             "Put texts and names between double quotes: \"…\", not '…'."},
            {},
            {},
            fixed(what, text, std::move(straight))};
}

Finding unquoted(std::string_view word, Span text, std::string quoted) {
    const std::string shown(word.substr(0, 60));
    Finding finding{
        "unquoted",
        {fmt::format("{} staat niet tussen aanhalingstekens, of er ontbreekt er een.", shown),
         fmt::format("{} is not between quotation marks, or one is missing.", shown)},
        {"Zet teksten en namen tussen \" en \".", "Put texts and names between \" and \"."}};
    if (!quoted.empty()) {
        const Text what = quotedFix(quoted);
        finding.fix = fixed(what, text, std::move(quoted));
    }
    return finding;
}

Finding innerQuote(Span quote) {
    Finding finding{
        "inner-quote",
        {"Dit aanhalingsteken staat midden in een tekst en sluit die daardoor te vroeg.",
         "This quotation mark stands inside a text and so closes it too early."},
        {"Schrijf \\\" binnen een tekst, of gebruik ‘ en ’.",
         "Inside a text write \\\", or use ‘ and ’."}};
    if (!quote.empty())
        finding.fix =
            fixed({"Zet er een \\ voor.", "Put a \\ before it."}, {quote.from, quote.from}, "\\");
    return finding;
}

Finding lineBreak(Span at) {
    return {
        "line-break",
        {"Deze tekst wordt op dezelfde regel niet gesloten met \". Een nieuwe regel in een tekst "
         "schrijf je als \\n.",
         "This text is not closed with \" on the same line. Inside a text, write a new line as "
         "\\n."},
        {},
        {},
        fixed({"Schrijf \\n en ga op dezelfde regel verder.",
               "Write \\n and go on on the same line."},
              at,
              "\\n")};
}

Finding unclosedText(std::string_view text) {
    Finding finding{
        "unclosed-text",
        {"Hier begint een tekst met een aanhalingsteken \", maar het aanhalingsteken aan het eind "
         "ontbreekt.",
         "A text begins here with a quotation mark \", but the one at its end is missing."},
        {"Zet er een \" achter.", "Put a \" at its end."}};
    if (text.size() <= 1) // nothing in it: nobody knows what was meant
        return finding;
    constexpr std::size_t shown = 30; // code points; of a longer text its last word will do
    std::string_view last = text;
    if (base::codePoints(std::string(text)) > shown)
        last = text.substr(text.find_last_of(" \t") + 1);
    if (base::codePoints(std::string(last)) > shown ||
        last.find_first_of("\r\n") != std::string_view::npos)
        return finding;
    finding.expected = {fmt::format("Zet er een \" achter: {}\"", last),
                        fmt::format("Put a \" at its end: {}\"", last)};
    return finding;
}

Finding controlCharacter(Span at, std::string escaped) {
    return {
        "control-character",
        {fmt::format("In deze tekst staat een onzichtbaar teken. Schrijf {}, of haal het weg.",
                     escaped),
         fmt::format("This text holds an invisible character. Write {}, or remove it.", escaped)},
        {},
        {},
        fixed({"Schrijf " + escaped + ".", "Write " + escaped + "."}, at, escaped)};
}

Finding backslash(Span at) {
    return {
        "backslash",
        {"Een \\ in een tekst heeft een bijzondere betekenis. Bedoel je het teken zelf, schrijf "
         "dan \\\\.",
         "A \\ in a text has a special meaning. If you mean the character itself, write \\\\."},
        {},
        {},
        fixed({"Schrijf \\\\.", "Write \\\\."}, {at.from, at.from}, "\\")};
}

Finding comment() {
    return {"comment",
            {"JSON kent geen commentaar. Zet je opmerking in \"$comment\": \"…\".",
             "JSON has no comments. Put your remark in \"$comment\": \"…\"."}};
}

Finding decimalComma(Span comma, std::string_view number, bool certain) {
    Finding finding{"decimal-comma",
                    {"Schrijf een getal met een punt, niet met een komma: 0.5 en niet 0,5.",
                     "Write a number with a point, not with a comma: 0.5 rather than 0,5."}};
    if (certain)
        finding.fix = fixed(
            {fmt::format("Schrijf {}.", number), fmt::format("Write {}.", number)}, comma, ".");
    return finding;
}

Finding thousandComma(const std::string& thousands, const std::string& decimals) {
    return {
        "decimal-comma",
        {"In een getal staat geen komma.", "There is no comma in a number."},
        {fmt::format("Bedoel je {0}, schrijf dan {0}, zonder komma of punt. Bedoel je een getal "
                     "achter de komma, schrijf dan {1}.",
                     thousands,
                     decimals),
         fmt::format("If you mean {0}, write {0}, without a comma or a point. If you mean "
                     "decimals, write {1}.",
                     thousands,
                     decimals)}};
}

Finding numberForm(Span number, const std::string& right) {
    Finding finding{
        "number-form",
        {"Zo schrijf je een getal niet.", "This is not how a number is written."},
        {"Schrijf alleen cijfers en één punt, zoals 5, 0.5 of -3; geen %, € of spaties.",
         "Write digits and one point only, such as 5, 0.5 or -3; no %, € or spaces."}};
    if (!right.empty()) {
        finding.expected = {"Schrijf " + right + ".", "Write " + right + "."};
        finding.fix = fixed(finding.expected, number, right);
    }
    return finding;
}

Finding notANumber() {
    return {"not-a-number",
            {"NaN en Infinity zijn geen getallen. Schrijf een gewoon getal, bijvoorbeeld 0.5.",
             "NaN and Infinity are no numbers. Write an ordinary number, such as 0.5."}};
}

Finding numberTooLarge() {
    return {"number-too-large",
            {"Dit getal is te groot om mee te rekenen. Schrijf een gewoon getal.",
             "This number is too large to calculate with. Write an ordinary number."}};
}

Finding trueFalse(Span word, bool value) {
    const std::string right = value ? "true" : "false";
    return {"true-false",
            {"Schrijf true (ja) of false (nee), met kleine letters.",
             "Write true (yes) or false (no), in small letters."},
            {},
            {},
            fixed({"Schrijf " + right + ".", "Write " + right + "."}, word, right)};
}

Finding wrongBracket(char found, char open, Place openPlace) {
    return {"wrong-bracket",
            {fmt::format("Deze {} past hier niet: de {} van regel {}, kolom {} is nog open.",
                         found,
                         open,
                         openPlace.line,
                         openPlace.column),
             fmt::format("This {} does not fit here: the {} of line {}, column {} is still open.",
                         found,
                         open,
                         openPlace.line,
                         openPlace.column)},
            {fmt::format(
                 "Zet er eerst een {0} neer, of haal een {1} te veel weg.", closing(open), found),
             fmt::format("Put a {0} first, or remove a {1} too many.", closing(open), found)}};
}

Finding truncated(char open, Place openPlace) {
    if (open == '\0')
        return {"truncated",
                {"Het bestand houdt te vroeg op. Is het wel helemaal bewaard?",
                 "The file ends too early. Was all of it saved?"}};
    return {
        "truncated",
        {fmt::format("Het bestand houdt te vroeg op: de {} van regel {}, kolom {} wordt nergens "
                     "gesloten met {}.",
                     open,
                     openPlace.line,
                     openPlace.column,
                     closing(open)),
         fmt::format(
             "The file ends too early: the {} of line {}, column {} is never closed with {}.",
             open,
             openPlace.line,
             openPlace.column,
             closing(open))}};
}

Finding tooDeep() {
    return {"too-deep",
            {fmt::format("Hier staan meer dan {} haken {{ en [ in elkaar. Is er eerder een }} of ] "
                         "vergeten?",
                         maxNesting),
             fmt::format("More than {} brackets {{ and [ are nested here. Was a }} or ] forgotten "
                         "earlier?",
                         maxNesting)}};
}

Finding afterEnd() {
    return {"after-end",
            {"Het scenario is hier al afgesloten, maar er staat nog iets. Is er eerder een } te "
             "veel?",
             "The scenario has already ended here, but something follows. Is there a } too many "
             "earlier?"}};
}

Finding notJson() {
    return {"not-json",
            {"Dit is geen scenario: dat is een JSON-bestand en begint met {. Is het wel het goede "
             "bestand?",
             "This is no scenario: that is a JSON file and begins with {. Is it the right file?"}};
}

Finding unreadable() {
    return {
        "syntax",
        {"Vanaf hier is dit geen JSON meer. Kijk of er vlak hiervoor een aanhalingsteken, komma "
         "of haak ontbreekt.",
         "From here on this is no JSON. Check whether a quotation mark, comma or bracket is "
         "missing just before it."}};
}

} // namespace scenario::words

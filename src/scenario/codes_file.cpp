// Whether there is a file, and whether it is JSON.
#include "scenario/codes.h"

namespace scenario {

std::span<const CodeInfo> fileCodes() {
    using enum Severity;
    static constexpr CodeInfo codes[]{
        {"missing-file", Error, "Het bestand is er niet", "The file is not there"},
        {"unreadable", Error, "Het bestand kan niet gelezen worden", "The file cannot be read"},
        {"too-large", Error, "Het bestand is te groot", "The file is too large"},
        {"too-many-values", Error, "Er staat te veel in het bestand", "The file holds too much"},
        {"empty-file", Error, "Het bestand is leeg", "The file is empty"},
        {"encoding", Error, "Het bestand is geen UTF-8", "The file is not UTF-8"},
        {"byte-order-mark",
         Hint,
         "Voor het eerste teken staat een onzichtbaar merkteken",
         "An invisible mark stands before the first character"},
        {"not-json", Error, "Dit is geen scenario", "This is no scenario"},
        {"truncated", Error, "Het bestand houdt te vroeg op", "The file ends too early"},
        {"after-end",
         Error,
         "Na het einde van het scenario staat nog iets",
         "Something follows the end of the scenario"},
        {"too-deep", Error, "Te veel haken in elkaar", "Too many brackets nested"},
        {"missing-comma", Error, "Er ontbreekt een komma", "A comma is missing"},
        {"trailing-comma", Error, "Een komma waarna niets volgt", "A comma that nothing follows"},
        {"extra-comma", Error, "Een komma te veel", "One comma too many"},
        {"missing-colon", Error, "Er ontbreekt een dubbele punt", "A colon is missing"},
        {"missing-value", Error, "Een naam zonder waarde", "A name without a value"},
        {"inner-quote", Error, "Aanhalingstekens in een tekst", "Quotation marks inside a text"},
        {"curly-quotes", Error, "Gekrulde aanhalingstekens", "Curly quotation marks"},
        {"single-quotes", Error, "Enkele aanhalingstekens", "Single quotation marks"},
        {"unquoted", Error, "Aanhalingstekens ontbreken", "Quotation marks are missing"},
        {"unclosed-text", Error, "Een tekst wordt niet gesloten", "A text is not closed"},
        {"line-break", Error, "Een nieuwe regel in een tekst", "A line break inside a text"},
        {"control-character",
         Error,
         "Een onzichtbaar teken in een tekst",
         "An invisible character inside a text"},
        {"backslash", Error, "Een losse \\ in een tekst", "A stray \\ in a text"},
        {"comment", Error, "Commentaar dat JSON niet kent", "A comment, which JSON does not have"},
        {"decimal-comma", Error, "Een getal met een komma", "A number with a comma"},
        {"number-form", Error, "Een getal in een vreemde vorm", "A number in an odd form"},
        {"not-a-number", Error, "NaN en Infinity", "NaN and Infinity"},
        {"number-too-large", Error, "Een getal dat te groot is", "A number that is too large"},
        {"true-false", Error, "True, Ja of Nee in plaats van true", "True, Yes or No for true"},
        {"wrong-bracket", Error, "Een haak die niet past", "A bracket that does not fit"},
        {"syntax", Error, "Dit is geen JSON", "This is no JSON"},
        {"duplicate-key", Error, "Twee keer dezelfde naam", "The same name twice"},
        {"more", Error, "Meer meldingen dan hier staan", "More messages than are shown here"},
    };
    return codes;
}

} // namespace scenario

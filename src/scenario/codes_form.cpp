// Whether it is a scenario: the keys, the kinds of values, the ids, the limits.
#include "scenario/codes.h"

namespace scenario {

std::span<const CodeInfo> formCodes() {
    using enum Severity;
    static constexpr CodeInfo codes[]{
        {"unknown-version", Error, "Een andere versie van het formaat", "Another format version"},
        {"unknown-key", Error, "Een onbekende naam", "An unknown name"},
        {"missing-key", Error, "Er ontbreekt iets", "Something is missing"},
        {"wrong-type", Error, "Een waarde van de verkeerde soort", "A value of the wrong kind"},
        {"out-of-range", Error, "Een getal buiten zijn grenzen", "A number out of its bounds"},
        {"not-whole", Error, "Geen heel getal", "Not a whole number"},
        {"thousand-point",
         Warning,
         "Een punt voor de duizendtallen",
         "A point before the thousands"},
        {"empty-text", Error, "Een lege tekst", "An empty text"},
        {"unknown-word", Error, "Een woord waar het niet uit kan kiezen", "A word it cannot be"},
        {"unknown-id", Error, "Een id dat er niet is", "An id that does not exist"},
        {"bad-id", Error, "Een id met verkeerde tekens", "An id with wrong characters"},
        {"duplicate-id", Error, "Twee keer hetzelfde id", "The same id twice"},
        {"too-few", Error, "Te weinig onderdelen", "Too few items"},
        {"too-many", Error, "Te veel onderdelen", "Too many items"},
        {"two-in-one", Error, "Twee regels in één object", "Two rules in one object"},
        {"does-not-fit", Error, "Iets wat hier niet bij hoort", "Something that does not fit here"},
        {"no-customer", Error, "Er is hier geen klant", "There is no customer here"},
        {"goal-direction", Error, "Een doel de verkeerde kant op", "A goal the wrong way round"},
        {"no-motive", Error, "Geen koopmotief telt mee", "No buying motive counts"},
        {"no-weight", Error, "Geen onderdeel telt mee", "No part of the grade counts"},
        {"missing-language", Warning, "Een taal ontbreekt", "A language is missing"},
        {"unknown-placeholder",
         Error,
         "Een onbekende plek in een tekst",
         "An unknown place-holder"},
        {"placeholder-not-here",
         Error,
         "Een plek in een tekst die hier niet te vullen is",
         "A place-holder that cannot be filled in here"},
        {"extends-cycle", Error, "Een kring van \"extends\"", "A circle of \"extends\""},
        {"renamed", Error, "Een oud woord van formaat 1", "An old word of format 1"},
    };
    return codes;
}

} // namespace scenario

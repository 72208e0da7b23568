// Whether a scenario does what its author must mean.
#include "scenario/codes.h"

namespace scenario {

std::span<const CodeInfo> meaningCodes() {
    using enum Severity;
    static constexpr CodeInfo codes[]{
        {"no-use", Warning, "Iets wat zo niets doet", "Something that does nothing like this"},
        {"after-the-end", Warning, "Pas na het einde van het spel", "Only after the game's end"},
        {"unset-flag", Warning, "Een vlag die niemand zet", "A flag that nobody sets"},
        {"unmade-fact", Warning, "Een feit dat nergens ontstaat", "A fact that nothing makes"},
    };
    return codes;
}

} // namespace scenario

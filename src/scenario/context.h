// What every part of a scenario needs while it is read: where to report, which ids exist, how long
// the game is, and which flags and tags are used and made.
#pragma once

#include "scenario/ids.h"
#include "scenario/placeholders.h"

#include <map>
#include <set>

namespace scenario {

struct Context {
    Report& report;
    const Ids& ids;
    int weeks = 26;
    int version = 2; // of the format

    // A flag that is asked for but never set, or evidence that no fact carries, is a slip of the
    // pen that no single place shows.
    std::set<std::string> flagsSet{};
    std::vector<const Node*> flagsAsked{};
    std::set<std::string> tagsMade{};
    std::vector<const Node*> tagsAsked{};

    bool effectsLost = false; // one could not be read: it may have made any of these

    std::set<std::string> repliesAsked{};                 // "conversation/reply"
    std::set<std::string, std::less<>> factsAsked{};      // tags that a condition asks for
    std::map<std::string, IdList, std::less<>> replies{}; // of each conversation
    int effects = 0;                                      // read so far
};

// Whether "this" customer exists where a rule stands: not so for a company's action or event.
enum class About : std::uint8_t { Customer, Company };

// What may be filled in, in a text that stands there.
constexpr Holders holdersOf(About about) {
    return about == About::Customer ? Holders::Customer : Holders::Moment;
}

// Warns of flags and tags that are asked for but that nothing makes.
void checkUse(Context& context);

} // namespace scenario

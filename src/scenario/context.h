// What every part of a scenario needs while it is read: where to report, which ids exist, how long
// the game is, and which flags and tags are used and made.
#pragma once

#include "scenario/ids.h"

#include <set>

namespace scenario {

struct Context {
    Report& report;
    const Ids& ids;
    int weeks = 26;

    // A flag that is asked for but never set, or evidence that no fact carries, is a slip of the
    // pen that no single place shows.
    std::set<std::string> flagsSet{};
    std::vector<const Node*> flagsAsked{};
    std::set<std::string> tagsMade{};
    std::vector<const Node*> tagsAsked{};
};

// Whether "this" customer exists where a rule stands: not so for a company's action or event.
enum class About : std::uint8_t { Customer, Company };

// Warns of flags and tags that are asked for but that nothing makes.
void checkUse(Context& context);

} // namespace scenario

// The ids of every list of a scenario, collected before anything else is read, so that a reference
// may point to a list that comes later in the file.
#pragma once

#include "scenario/report.h"

#include <map>

namespace scenario {

struct IdList {
    Text what;                                         // "segment", without its article
    std::map<std::string, int, std::less<>> positions; // in the list
    std::string_view list{};                           // its name: "segments"
    bool shared = false;   // the catalogue has such a list too, and the scenario extends it
    bool doubtful = false; // some of it could not be read, which was reported

    [[nodiscard]] bool has(std::string_view id) const { return positions.contains(id); }
    [[nodiscard]] std::vector<std::string_view> all() const;
    [[nodiscard]] Text where() const; // all of them can be found, in a sentence
};

// Checks that every item has an id and that no two items share one. Nothing is said of a list that
// is no list; reading it does.
IdList collect(const Node* list, Text what, Report& report);
// The same, in a sentence: where the ids of a list stand that the catalogue has too.
Text whereListed(std::string_view list, bool own, bool shared);

struct Ids {
    IdList motives, segments, personas, customers, pool, features, actions, events, conversations,
        theory, objectives, definitions, departments, goals, bases;
};
Ids collectIds(const Node& root, Report& report);

} // namespace scenario

// The decisions of one game taken again in another session: a run read from its file, or an open
// game whose scenario was changed. And trying a scenario from a later week on.
#pragma once

#include "base/result.h"
#include "game/session.h"

#include <functional>

namespace game {

struct Stopped {    // at a decision that is not possible
    int number = 0; // of the decision, from 1
    int week = 1;
    Text decision; // what it was: "Accountgesprek" bij Hotel De Gouden Leeuw
    Text reason;
};

struct CarriedOver {
    Session session; // all decisions taken, or those before the one it stopped at
    std::optional<Stopped> stopped;
};

// Told of each decision after it was taken.
using Watch = std::function<void(const Session& after, const Decision& decision)>;

// `fresh` is a session in which nothing was decided yet; the decisions are told in the words of the
// scenario they were taken in.
CarriedOver carryOver(Session fresh,
                      const std::vector<Decision>& decisions,
                      const scenario::Scenario& takenIn,
                      const Watch& taken = {});

// "Beslissing 14, in week 5: … kan niet meer. <reason>"
Text inWords(const Stopped& stopped);

struct TrialStart {
    int fromWeek = 1;
    std::string event; // that happens then; empty: none
};

// A trial game in which nothing was done until that week. A week that the scenario does not have,
// an event it does not have or whose customer is not there yet: a Failure.
base::Result<Session> startTrial(std::shared_ptr<const scenario::Scenario> scenario,
                                 std::uint64_t seed,
                                 const TrialStart& start);

} // namespace game

// The difference between two lines of play told apart by what caused it: which action, which event,
// a complaint that waited. For telling why (why.h).
#pragma once

#include "coach/reason.h"
#include "game/session.h"

namespace coach {

// Each customer's points are shared out among the causes in the ledgers of the two games, in
// proportion to what each changed in loyalty; what the causes do not explain goes to the rest. In
// the same worlds for both; their causes kept (game/imagine.h). They add up to the parts; largest
// first, the rest last.
std::vector<WhyCause> causesOf(const std::vector<game::Session>& better,
                               const std::vector<game::Session>& played,
                               const std::vector<WhyPart>& parts);

} // namespace coach

// Each kind of decision: why not, and what it does. Session::check and take come down to these.
#pragma once

#include "game/actions/action.h"

namespace game {

constexpr int predictionsPerWeek = 3;
constexpr int mostEvidence = 3;

// How many may still be made this week.
int predictionsLeft(const State& state);

std::optional<Text> whyNotDecision(const Sight& sight, const Decision& decision);
// Only for a decision that is allowed.
void decide(Turn& turn, const Decision& decision);

// How well these facts support the action: the share of them whose tag it lists, half for stale
// ones.
double rationaleScore(const Sight& sight,
                      const scenario::ActionDef& action,
                      int customer,
                      const std::vector<int>& facts);

int presentCustomer(const Sight& sight, const std::string& id); // or -1

} // namespace game

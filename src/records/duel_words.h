// A duel told in plain sentences: where two players parted, and who gained what by it.
#pragma once

#include "coach/duel.h"
#include "scenario/scenario.h"

namespace records {

using DuelNames = coach::OfEach<std::string>;

// How it ended and where they parted.
std::vector<base::Text> duelSummary(const coach::Duel& duel, const DuelNames& names);
// The weeks in which one of them gained, one sentence each.
std::vector<base::Text>
duelWeeks(const scenario::Scenario& scenario, const coach::Duel& duel, const DuelNames& names);
// The customers that make most of the difference, with what was done there; at most so many, and
// one sentence for the rest together.
std::vector<base::Text> duelCauses(const scenario::Scenario& scenario,
                                   const coach::Duel& duel,
                                   const DuelNames& names,
                                   std::size_t atMost);

} // namespace records

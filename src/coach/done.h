// What one way of play does and another does not, as the causes that the ledger knows: so that a
// cause is only named where somebody chose it. For telling why (why.h) and for duels.
#pragma once

#include "coach/difference.h"

namespace coach {

struct Deed {
    sim::CauseKind kind = sim::CauseKind::Action; // or Conversation
    int item = 0;
    bool isAimed = true;     // at one customer
    bool movesAlong = false; // it may make a customer of somebody, or one again
};

// First what is aimed at that customer, then what is for all of them; each in the order in which it
// is done. The same action with other answers, or the same conversation with other replies, is
// something else.
std::vector<Deed> doneOnlyBy(const std::vector<game::Decision>& one,
                             const std::vector<game::Decision>& other,
                             const scenario::Scenario& scenario,
                             int customer);

bool isAmong(const std::vector<Deed>& deeds, const CauseKey& cause);

// A customer of ours at the end of this game.
bool isCustomer(const game::Session& end, int customer);

} // namespace coach

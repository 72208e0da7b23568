// What it says about a customer that a condition of the scenario holds or not, where that hangs on
// something hidden: an event for dissatisfied customers that happens to one, and does not happen to
// another. Whoever sees it learns from it, so the belief does too.
#pragma once

#include "game/turn.h"

namespace game {

// Weighs the belief about the customer by how probable it is, in each of its worlds, that the
// condition comes out as it did. Nothing happens when the condition has nothing hidden in it.
void learnFrom(Turn& turn, const scenario::Condition& condition, int customer, bool held);

} // namespace game

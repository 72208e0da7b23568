// Makes the dossier of one customer. Internal to game.
#pragma once

#include "game/actions/action.h"

namespace game {

// Customer lifetime value in cents, from what is believed now, at 10% a year, without acquisition
// cost.
std::int64_t lifetimeValueOf(const Glimpse& glimpse, const Sight& sight, int customer);

// That a proposition would be accepted now, as believed; 0 for who buys from us already.
double winChanceOf(const Sight& sight, int customer);

Customer dossierOf(const Sight& sight, int index);

} // namespace game

// Bringing relations from the scenario's pool into play; used by actions and by events.
#pragma once

#include "game/turn.h"

namespace game {

// At most `most` relations of that source arrive, by keyed chance; returns how many did.
int bringLeads(Turn& turn, scenario::LeadSource source, int most, int item);

} // namespace game

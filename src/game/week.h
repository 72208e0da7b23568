// The end of a week: the agenda carried out, the week simulated, the signals turned into news and
// records, predictions settled, the next week begun.
#pragma once

#include "game/turn.h"

namespace game {

void endWeek(Turn& turn);
// Quarter budget, due effects and events of the week that begins.
void beginWeek(Turn& turn);

// Settles the predictions whose outcome is known when this week has been simulated; all of them in
// the last week. Call before the week number goes up.
void settleForecasts(Turn& turn);

WeekRow rowOf(const Sight& sight);

} // namespace game

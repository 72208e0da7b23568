// Plays a game sensibly enough to look at: complaints answered, invitations taken, visits to who
// may leave, proposals to who is ready. By what a student sees; for pictures and benchmarks.
#pragma once

#include "app/desk.h"

namespace app {

/// Until that week begins, or the end of the game.
void playForPicture(Desk& desk, int untilWeek);

} // namespace app

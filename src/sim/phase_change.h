// The turns of the relationship that several rules share: a failure, a departure, a beginning.
// Internal to sim.
#pragma once

#include "sim/run.h"

namespace sim {

// A delivery went wrong; the customer complains or keeps silent about it.
void noteFailure(Run& run, int customer, int lane, bool complained);

// The customer becomes a former customer: a potential customer again, with memory.
void leave(Run& run, int customer, int lane, ExitReason reason);

// A potential or former customer becomes a new one.
void join(Run& run, int customer, int lane, double wallet);

// Why a customer leaves by itself: pushed by mistakes, pulled by a rival, bought by price, moved.
ExitReason drawnReason(const Run& run, int customer, int lane, double uniform);

} // namespace sim

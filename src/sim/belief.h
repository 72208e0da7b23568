// A belief about customers: a few hundred possible worlds per customer, stepped by the same code as
// the truth and weighted by the signals. Each customer has its own cloud: lanes of different
// customers do not belong together. (A bootstrap particle filter; Gordon, Salmond & Smith 1993.)
#pragma once

#include "sim/week.h"

namespace sim {

constexpr int particles = 256;

// A belief of `lanes` particles with the company of the truth, to be filled with Worlds::draw. Its
// luck is never the truth's.
Worlds makeBelief(int customers, int lanes);

// Turns the likelihood gathered since the last call into weights, for one customer, and resamples
// systematically when the effective sample size falls below half (Kong 1992; Kitagawa 1996). What
// the signals changed in the means goes to the ledger as CauseKind::Information.
void learn(Run& run, int customer);

} // namespace sim

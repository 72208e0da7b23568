// What does not differ between worlds in the turns of the relationship cycle (model.md, weeks 9 and
// 11). The rules themselves are in lanes/cycle.h.
#pragma once

#include "sim/parameters.h"
#include "sim/terms.h"

namespace sim {

// The factor by which a response after `hours` multiplies the odds of qualifying (Oldroyd et al.
// 2011, observational); its square root for business customers.
double responseFactor(double hours, bool consumer);
double logResponseFactor(double hours, bool consumer);

// Base chance 0..1 to win back who left for this reason (after Stauss & Friege 1999).
double winBackBase(const Parameters& parameters, ExitReason reason);

} // namespace sim

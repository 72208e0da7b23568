// How well an argument fits the motives of the person addressed, and the stimuli that move a
// customer along the cycle: propose, cross-sell, respond, win back, part. Internal to sim.
#pragma once

#include "sim/run.h"
#include "sim/stimulus.h"

namespace sim {

// 0..1: how much this person cares about the stimulus's motive; 0.35 for no motive in particular.
double motiveRelevance(const Worlds& worlds, const Stimulus& stimulus, int lane);

int strongestMotive(const Worlds& worlds, int customer, int person, int lane);

// fit = sum w m / sum w - 0.1 x irrelevant claims, proof counting and style as in model.md,
// week 10.
double propositionFit(const Worlds& worlds,
                      const Parameters& parameters,
                      const Stimulus& stimulus,
                      int lane);

// The factor by which a response after `hours` multiplies the odds of qualifying (model.md, week 9;
// Oldroyd et al. 2011, observational); its square root for business customers.
double responseFactor(double hours, bool consumer);

void applyToCycle(Run& run, const Stimulus& stimulus);

} // namespace sim

// The simulation's door: what reaches a customer, and what a week does to all of them. Works on any
// number of worlds at once; the truth, the belief and rollouts all come through here.
#pragma once

#include "sim/run.h"
#include "sim/stimulus.h"

namespace sim {

// Lets the stimulus work on its customer in every lane.
void apply(Run& run, const Stimulus& stimulus);

// One week for all customers: delivery and experience, failure, trust and commitment, relationship
// state, orders, forgetting (model.md, "A week", 1-7). Orders are signals of kind Orders.
void stepWeek(Run& run);

// The company's own drift over a week: neglected CRM factors wear.
void stepCompany(Company& company, const Parameters& parameters);

// Chance that a delivery goes wrong, from the joint strength A of the five CRM factors.
double failureChance(const Company& company, const Parameters& parameters);

// How well we serve when nothing goes wrong, 0..1, but for what the proposition's fit adds.
double serviceLevel(const Company& company, const Parameters& parameters);

} // namespace sim

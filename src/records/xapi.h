// A hand-in as xAPI 1.0.3 statements, one JSON object a line: one for every decision and one for
// the result. Actors are opaque accounts; no name or number of a student is in them. Nothing is
// sent anywhere: a teacher may load the file into a learning record store.
#pragma once

#include "records/grade.h"

namespace records {

std::string
statementsOf(const HandIn& handIn, const scenario::Scenario& scenario, const GradedFile& graded);

} // namespace records

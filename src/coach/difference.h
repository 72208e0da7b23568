// What differs between two games that met the same luck and came equally far: points by goal and
// customer, and what was done there that the ledger shows. For telling why (why.h) and for duels.
#pragma once

#include "game/outcome.h"
#include "game/session.h"

#include <map>
#include <tuple>

namespace coach {

using PartPoints = std::map<std::pair<int, int>, double>; // by goal and customer (-1: the company)
using CauseKey = std::tuple<int, int, int>;               // what is shown, kind of cause, item
using CauseSums = std::map<CauseKey, double>;

void addParts(const game::Session& better,
              const game::Session& played,
              game::Reading reading,
              PartPoints& parts);

// What was done for this customer changed which quantity by how much in all.
void addCauses(const game::Session& session, int customer, double sign, CauseSums& sums);

// "het vertrouwen"; of sim::Shown.
base::Text quantityName(int shown);
// "‘Accountgesprek’"; of sim::CauseKind.
base::Text causeName(const scenario::Scenario& scenario, int kind, int item);

} // namespace coach

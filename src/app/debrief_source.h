// Where a judged decision came from: the conversation and what was said just before it, or the
// action; and the facts that could be known at that moment. Looked up in the scenario.
#pragma once

#include "app/desk.h"

namespace app {

struct DecisionSource {
    base::Text title;     ///< of the conversation or action; may be empty
    base::Text situation; ///< what was said or told just before; may be empty
    std::string theory;   ///< id of a card; may be empty
};
DecisionSource sourceOf(const scenario::Scenario& scenario, const game::DecisionRow& decision);

/// What was in the record before that week began, newest first. What came in during the week itself
/// may have come after the decision, so it is left out.
std::vector<game::Fact> knownAt(const Desk& desk, const game::DecisionRow& decision);

} // namespace app

// Reads each part of a scenario into its value; one source file for each. Lists that others point
// into by position (motives, segments) must be read first. loader.cpp ties them together.
#pragma once

#include "scenario/context.h"
#include "scenario/fields.h"
#include "scenario/scenario.h"

namespace scenario {

// load_company.cpp: title to parameters.
void loadCompany(Fields& top, Scenario& scenario, Context& context);
// load_segments.cpp: motives and segments.
void loadSegments(Fields& top, Scenario& scenario, Context& context);
// load_customers.cpp; personas only to be checked, since assemble.h has put them into the customers
void loadPersonas(Fields& top, const Scenario& scenario, Context& context);
void loadCustomers(Fields& top, Scenario& scenario, Context& context);
// load_bases.cpp: passive customer bases.
void loadBases(Fields& top, Scenario& scenario, Context& context);
// load_actions.cpp
void loadActions(Fields& top, Scenario& scenario, Context& context);
// load_events.cpp, load_conversations.cpp
void loadEvents(Fields& top, Scenario& scenario, Context& context);
// What can be answered in each conversation, for conditions that ask for it.
void collectReplies(const Node& root, Context& context);
void loadConversations(Fields& top, Scenario& scenario, Context& context);
// load_teaching.cpp: features, theory, objectives, definitions, departments, guide.
void loadTeaching(Fields& top, Scenario& scenario, Context& context);
// load_assessment.cpp: goals and rubric.
void loadAssessment(Fields& top, Scenario& scenario, Context& context);

// load_priors.cpp: "traits" and "motives" of a segment or customer, over what `prior` has. Motives
// that an object does not name get weight 0.
void loadTraits(Fields& owner, sim::CustomerPrior& prior, Context& context);
// False when there is no "motives".
bool loadMotives(Fields& owner, std::array<sim::Prior, sim::maxMotives>& weights, Context& context);

// load_condition.cpp, load_effect.cpp
Condition loadCondition(const Node* node, About about, Context& context); // null: always
std::vector<Effect> loadEffects(Fields& owner, std::string_view key, About about, Context& context);
// load_target.cpp: "all", "this", a customer, {"segment": …} or {"phase": …}.
Target loadTarget(const Node& node, About about, Context& context);

// The one head key that says what kind of rule an object is; null, and reported, when there is none
// or more than one.
const Node* headOf(const Node& rule, const Words& heads, Context& context);
void needsCustomer(const Node& node, About about, Context& context);

} // namespace scenario

// How well a learner masters each learning objective, from all their runs: Bayesian knowledge
// tracing (Corbett & Anderson 1995) with the parameters of the model. Computed from the decisions,
// so that it can be computed again. What to play next is here too, with its reason.
#pragma once

#include "game/decision.h"
#include "records/store.h"
#include "scenario/scenario.h"

#include <vector>

namespace records {

struct TracingParameters {
    double known = 0.2; // before the first opportunity
    double learn = 0.1; // from one opportunity to the next
    double slip = 0.1;  // known, and yet wrong
    double guess = 0.2; // not known, and yet right; at most 0.3
};
// The chance that it is known after one more opportunity.
double traced(double known, bool right, const TracingParameters& parameters = {});

constexpr double masteredAt = 0.95;
constexpr int leastOpportunities = 4;
constexpr int leastScenarios = 2;
constexpr double rightFrom = 0.55; // the quality of a reply that shows the objective

struct MasteryRun { // in the order in which they were played
    std::shared_ptr<const scenario::Scenario> scenario;
    std::vector<game::Decision> decisions;
    std::vector<Milliseconds> times;
};

using ScenarioList = std::vector<std::shared_ptr<const scenario::Scenario>>;

struct MasteryPoint {
    Milliseconds at = 0; // 0 is unknown
    double known = 0.0;
    bool right = false;
};

struct ObjectiveMastery {
    std::string objective; // id
    base::Text text;
    int chapter = 1;
    double known = TracingParameters{}.known;
    int opportunities = 0;
    int scenarios = 0;                 // in which there was one in play
    std::vector<MasteryPoint> history; // after each opportunity
    [[nodiscard]] bool mastered() const {
        return known >= masteredAt && opportunities >= leastOpportunities &&
               scenarios >= leastScenarios;
    }
};

// One for each objective of these scenarios, in their order. An opportunity is the first reply at a
// moment of a conversation that bears the objective, or the first answer to a concept question:
// whoever meets it again has read the feedback. A question is an opportunity like any other, but
// one of many options is harder to guess; and it stands for no scenario, since to know is not yet
// to do. They count in the order of their times, also where games were played by turns.
std::vector<ObjectiveMastery> masteryOf(const ScenarioList& scenarios,
                                        const std::vector<MasteryRun>& runs,
                                        const std::vector<GivenAnswer>& answers = {});

// An objective's text as it reads in the middle of a sentence: without its capital and full stop.
std::string withinSentence(std::string text);

struct Recommendation {
    std::shared_ptr<const scenario::Scenario> scenario;
    base::Text reason;
};
// The scenario with most left to learn that is not above the learner's level yet, or is as easy as
// any; nothing without scenarios.
std::optional<Recommendation> recommended(const ScenarioList& scenarios,
                                          const std::vector<ObjectiveMastery>& mastery,
                                          const std::vector<MasteryRun>& runs);

} // namespace records

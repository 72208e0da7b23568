// Where a learner stands, from all that is kept of their games: mastery of each objective and how
// it grew, grades, and what to do next with its reason. Not here: how mastery is computed
// (mastery.h).
#pragma once

#include "records/quiz.h"

namespace records {

struct PlayedRun { // of the learner
    StoredRun stored;
    std::shared_ptr<const scenario::Scenario> scenario; // none: it is not at hand any more
    std::vector<game::Decision> decisions;
    std::vector<Milliseconds> times;
};

struct GradePoint {
    Milliseconds at = 0;
    double grade = 1.0;
    base::Text scenario; // its title
};

struct NextStep {
    enum class Kind : std::uint8_t { GoOn, Play, Quiz };
    Kind kind = Kind::Play;
    std::shared_ptr<const scenario::Scenario> scenario; // none for a quiz
    RunPlace run;                                       // the one to go on with
    base::Text advice;                                  // a few words: "Speel De Koffiebrander"
    base::Text reason;                                  // one sentence
};

struct Progress {
    std::vector<ObjectiveMastery> objectives; // by chapter
    std::vector<MasteryPoint> average;        // of all of them, after each opportunity
    std::vector<GradePoint> grades;           // of finished games, the oldest first
    int games = 0;                            // begun, those that are finished too
    std::optional<NextStep> next;             // nothing without scenarios
    Quiz quiz;                                // the one to take now

    [[nodiscard]] int mastered() const;
    // Nothing was finished and nothing can be said of any objective.
    [[nodiscard]] bool empty() const { return grades.empty() && average.empty(); }
};

// Of runs in the order in which they were played last, the oldest first. A run that was played with
// an earlier version of its scenario is judged by the one at hand. Answers: the oldest first.
Progress progressFrom(const ScenarioList& scenarios,
                      const std::vector<PlayedRun>& runs,
                      const std::vector<GivenAnswer>& answers = {},
                      Milliseconds now = 0);
// Of the learner with this local name.
base::Result<Progress>
progressOf(Store& store, const std::string& player, const ScenarioList& scenarios);

enum class Standing : std::uint8_t { Unseen, Begun, Growing, Strong, Mastered };
Standing standingOf(const ObjectiveMastery& mastery);
// "op weg · 5 keer geoefend in 2 scenario's".
base::Text remarkOf(const ObjectiveMastery& mastery);
// What the percentage beside an objective means.
base::Text masteryMeaning();

} // namespace records

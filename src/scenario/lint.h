// Looks at a scenario that was read for what its author cannot have meant: events that never come,
// conversations without an end, actions that nobody can pay. Each subject has a source of its own.
#pragma once

#include "scenario/report.h"
#include "scenario/scenario.h"

#include <functional>
#include <set>

namespace scenario {

struct Lint {
    const Node& root;         // what `scenario` was read from
    const Scenario& scenario; // complete but for what was mistaken
    Report& report;
    // Without a mistake so far. Of a scenario that has some, nothing is said that may only follow
    // from them: a card is unused when its id was mistyped.
    bool sound = false;

    // Whether a value was read as it was written.
    [[nodiscard]] bool surely(const Node& value) const {
        return sound || !(value.incomplete || report.mistaken(value));
    }
};

void lint(const Lint& lint);

void lintTexts(const Lint& lint);         // lint_texts.cpp
void lintConversations(const Lint& lint); // lint_conversations.cpp
void lintReplies(const Lint& lint);       // lint_replies.cpp
void lintEvents(const Lint& lint);        // lint_events.cpp
void lintActions(const Lint& lint);       // lint_actions.cpp
void lintRelations(const Lint& lint);     // lint_relations.cpp
void lintTeaching(const Lint& lint);      // lint_teaching.cpp
void lintGoals(const Lint& lint);         // lint_goals.cpp
void lintChances(const Lint& lint);       // lint_chances.cpp

// The items of a list as they were written; empty when there are none.
const std::vector<Node>& itemsOf(const Node& owner, std::string_view key);
// The value of a key, or the object itself.
const Node& at(const Node& object, std::string_view key);

// Every effect with where it stands.
void forEachEffect(const Lint& lint,
                   const std::function<void(const Effect& effect, const Node& node)>& visit);
// Every condition, those inside others too.
void forEachCondition(const Scenario& scenario,
                      const std::function<void(const Condition& condition)>& visit);

// Why a condition can never hold; nothing when it can, as far as can be told.
struct Never {
    Text why;
    bool said = false; // a diagnostic already says so
};
class Possibilities { // possibilities.cpp
public:
    explicit Possibilities(const Scenario& scenario);
    [[nodiscard]] std::optional<Never> never(const Condition& condition) const;
    [[nodiscard]] double mostBudget() const { return m_mostBudget; } // euros, without luck

private:
    [[nodiscard]] std::optional<Never> neverAll(const Condition& condition) const;
    [[nodiscard]] std::optional<Never> neverCount(const Condition& condition) const;

    const Scenario& m_scenario;
    std::set<std::string> m_flags; // that anything sets
    double m_mostBudget = 0.0;
    bool m_money = false; // effects bring money too
};

} // namespace scenario

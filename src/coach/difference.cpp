#include "coach/difference.h"

#include "game/terms.h"

#include <algorithm>

namespace coach {

using base::Text;
using game::Session;

namespace {

game::Sight sightOf(const Session& session) {
    return {session.state(), session.scenario(), session.seed()};
}

// Only what somebody does tells a student why; forgetting and habit follow from it.
bool isDoing(sim::CauseKind kind) {
    return kind == sim::CauseKind::Action || kind == sim::CauseKind::Conversation ||
           kind == sim::CauseKind::PromiseKept;
}

} // namespace

// The difference of a goal's share goes to customers in proportion to what each changed in its
// measure; the shares are clipped, so their changes need not be.
void addParts(const Session& better,
              const Session& played,
              game::Reading reading,
              PartPoints& parts) {
    const auto& goals = better.scenario().goals;
    double weights = 0.0;
    for (const scenario::Goal& goal : goals)
        weights += goal.weight;
    for (std::size_t g = 0; g < goals.size() && weights > 0.0; ++g) {
        const game::Measured a = game::measured(sightOf(better), goals[g].measure, reading);
        const game::Measured b = game::measured(sightOf(played), goals[g].measure, reading);
        const double points =
            100.0 * goals[g].weight / weights *
            (game::shareOf(goals[g], a.total()) - game::shareOf(goals[g], b.total()));
        const double change = a.total() - b.total();
        if (points == 0.0 || change == 0.0)
            continue;
        const int goal = static_cast<int>(g);
        for (std::size_t i = 0; i < a.byCustomer.size(); ++i)
            if (const double by = a.byCustomer[i] - b.byCustomer[i]; by != 0.0)
                parts[{goal, static_cast<int>(i)}] += points * by / change;
        if (const double by = a.company - b.company; by != 0.0)
            parts[{goal, -1}] += points * by / change;
    }
}

void addCauses(const Session& session, int customer, double sign, CauseSums& sums) {
    for (const sim::LedgerEntry& entry : session.state().ledger.entries())
        if (entry.customer == customer && isDoing(entry.cause.kind) &&
            entry.shown != sim::Shown::Loyalty && entry.shown != sim::Shown::Expectation)
            sums[{static_cast<int>(entry.shown),
                  static_cast<int>(entry.cause.kind),
                  entry.cause.item}] += sign * entry.amount;
}

Text quantityName(int shown) {
    switch (static_cast<sim::Shown>(shown)) {
    case sim::Shown::Satisfaction:
        return {"de tevredenheid", "satisfaction"};
    case sim::Shown::Trust:
        return {"het vertrouwen", "trust"};
    case sim::Shown::Commitment:
        return {"de betrokkenheid", "commitment"};
    default:
        return {"de goodwill", "goodwill"};
    }
}

Text causeName(const scenario::Scenario& scenario, int kind, int item) {
    const auto at = static_cast<std::size_t>(std::max(0, item));
    switch (static_cast<sim::CauseKind>(kind)) {
    case sim::CauseKind::Action:
        if (item >= 0 && at < scenario.actions.size())
            return {"‘" + scenario.actions[at].name.nl + "’",
                    "‘" + scenario.actions[at].name.en + "’"};
        break;
    case sim::CauseKind::Conversation:
        return {"het gesprek", "the conversation"};
    default:
        break;
    }
    return game::label(static_cast<sim::CauseKind>(kind));
}

} // namespace coach

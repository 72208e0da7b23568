// Predictions: settled when their outcome is known, scored by Brier (1950): (p - outcome)^2.
#include "game/week.h"
#include "sim/derived.h"

#include <algorithm>

namespace game {

namespace {

constexpr int orderHorizon = 4;
constexpr int leaveHorizon = 8;

// Orders in the weeks after the prediction was made.
bool orderedSince(const State& state, const Forecast& forecast) {
    const auto weeks = state.orders.of(forecast.customer);
    const int firstWeek = state.week + 1 - static_cast<int>(weeks.size());
    const auto from = static_cast<std::size_t>(std::max(0, forecast.week - firstWeek));
    return from < weeks.size() &&
           std::any_of(weeks.begin() + static_cast<std::ptrdiff_t>(from),
                       weeks.end(),
                       [](const OrderWeek& week) { return week.orders > 0; });
}

std::optional<bool> outcome(const Turn& turn, const Forecast& forecast) {
    const State& state = turn.state;
    const Relation& relation = state.relations[static_cast<std::size_t>(forecast.customer)];
    const int horizon =
        forecast.predict.kind == PredictionKind::Orders ? orderHorizon : leaveHorizon;
    const bool late =
        state.week >= forecast.week + horizon - 1 || state.week >= turn.scenario.weeks;
    if (forecast.predict.kind == PredictionKind::Orders) {
        if (orderedSince(state, forecast))
            return true;
    } else if (relation.leftWeek >= forecast.week) {
        return true;
    }
    return late ? std::optional(false) : std::nullopt;
}

} // namespace

void settleForecasts(Turn& turn) {
    for (Forecast& forecast : turn.state.forecasts) {
        // A phase was settled when it was named: against the truth of that moment, told at the end.
        if (forecast.brier || forecast.predict.kind == PredictionKind::Phase)
            continue;
        const std::optional<bool> known = outcome(turn, forecast);
        if (!known)
            continue;
        const double gap = forecast.predict.probability - (*known ? 1.0 : 0.0);
        forecast.brier = gap * gap;
        forecast.cameTrue = *known;
    }
}

} // namespace game

#include "coach/drift.h"

#include "coach/alternatives.h"
#include "coach/expert_craft.h"
#include "coach/regret.h"
#include "game/turn.h"

#include <algorithm>

namespace coach {

using game::Session;

namespace {

// Points; less would be told as 0.0.
constexpr double worthTelling = 0.05;

constexpr std::size_t mostSilences = 6;

bool buys(const Session& session, int customer) {
    return session.state().relations[static_cast<std::size_t>(customer)].present &&
           game::publicPhase(session.state(), customer) == sim::Phase::New;
}

// Weeks in which something was done with this customer, and conversations about it, are no silence.
bool tended(const PlayedWeek& week, int customer) {
    const scenario::Scenario& scenario = week.start.scenario();
    const std::string& id = scenario.customers[static_cast<std::size_t>(customer)].id;
    return std::any_of(
        week.decisions.begin(), week.decisions.end(), [&](const game::Decision& decision) {
            const auto* plan = std::get_if<game::PlanAction>(&decision);
            const auto* start = std::get_if<game::StartConversation>(&decision);
            return (plan != nullptr && plan->customer == id) ||
                   (start != nullptr && start->customer == id);
        });
}

// The most useful single action for that customer at that moment, by the expert's rules of thumb.
std::optional<Option> remedyFor(const PlayedWeek& week, int customer) {
    const game::View view = week.start.view();
    const game::Customer* const who = view.find(customer);
    if (who == nullptr)
        return std::nullopt;
    const Outlook outlook{week.start, view};
    std::optional<Option> best;
    double most = 0.0;
    for (const int action : openActions(week.start, customer)) {
        const double worth = worthOf(outlook, outlook.action(action), who);
        if (worth <= most)
            continue;
        const game::Offer offer = week.start.offer(action, customer);
        const game::PlanAction plan{offer.id, who->id, answersOf(outlook, offer.slots, who)};
        if (week.start.check(plan))
            continue;
        most = worth;
        // Before the rest of the week, so that there are hours for it.
        Line line{{plan}, true};
        line.decisions.insert(line.decisions.end(), week.decisions.begin(), week.decisions.end());
        best = Option{std::move(line), plan, offer.name, offer.theory};
    }
    return best;
}

} // namespace

SilenceFinder::SilenceFinder(int customers) : m_from(static_cast<std::size_t>(customers), 0) {
    for (int customer = 0; customer < customers; ++customer)
        m_longest.push_back({customer, 0, -1});
}

void SilenceFinder::see(const PlayedWeek& week) {
    const int now = week.start.state().week;
    for (Silence& longest : m_longest) {
        int& from = m_from[static_cast<std::size_t>(longest.customer)];
        if (!buys(week.start, longest.customer) || tended(week, longest.customer)) {
            from = 0;
            continue;
        }
        from = from == 0 ? now : from;
        if (now - from > longest.toWeek - longest.fromWeek)
            longest = {longest.customer, from, now};
    }
}

std::vector<Silence> SilenceFinder::longest() const {
    std::vector<Silence> all;
    for (const Silence& each : m_longest)
        if (each.toWeek - each.fromWeek + 1 >= silentWeeks)
            all.push_back(each);
    std::stable_sort(all.begin(), all.end(), [](const Silence& a, const Silence& b) {
        return a.toWeek - a.fromWeek > b.toWeek - b.fromWeek;
    });
    all.resize(std::min(all.size(), mostSilences));
    return all;
}

std::optional<Drift>
driftOf(const Silence& silence, const PlayedWeek& week, const RolloutOptions& rollouts) {
    const auto remedy = remedyFor(week, silence.customer);
    if (!remedy)
        return std::nullopt;
    const Outcomes outcomes = rollOut(
        game::Imagination(week.start), {remedy->line, Line{week.decisions, true}}, rollouts);
    const Interval gain = differenceOf(outcomes[0], outcomes[1]);
    if (gain.low() <= 0.0 || gain.mean < worthTelling)
        return std::nullopt;
    return Drift{silence.customer, silence.fromWeek, silence.toWeek, remedy->what, gain};
}

} // namespace coach

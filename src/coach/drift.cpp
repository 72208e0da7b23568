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
bool tended(const DriftMoment& week, int customer) {
    const scenario::Scenario& scenario = week.start.scenario();
    const std::string& id = scenario.customers[static_cast<std::size_t>(customer)].id;
    return std::any_of(week.played.decisions.begin(),
                       week.played.decisions.end(),
                       [&](const game::Decision& decision) {
                           const auto* plan = std::get_if<game::PlanAction>(&decision);
                           const auto* start = std::get_if<game::StartConversation>(&decision);
                           return (plan != nullptr && plan->customer == id) ||
                                  (start != nullptr && start->customer == id);
                       });
}

// The most useful single action for that customer at that moment, by the expert's rules of thumb.
std::optional<Option> remedyFor(const DriftMoment& week, int customer) {
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
        const game::PlanAction plan{offer.id, who->id, answersOf(outlook, offer, who)};
        if (week.start.check(plan))
            continue;
        most = worth;
        // Before the rest of the week, so that there are hours for it.
        Line line{{plan}, true};
        line.decisions.insert(
            line.decisions.end(), week.played.decisions.begin(), week.played.decisions.end());
        best = Option{std::move(line), plan, offer.name, offer.theory};
    }
    return best;
}

} // namespace

std::vector<Silence> silencesOf(const std::vector<DriftMoment>& weeks, const Session& end) {
    std::vector<Silence> all;
    for (int customer = 0; customer < end.state().truth.customers(); ++customer) {
        Silence longest{customer, 0, -1};
        int from = 0;
        for (const DriftMoment& week : weeks) {
            const int now = week.start.state().week;
            if (!buys(week.start, customer) || tended(week, customer)) {
                from = 0;
                continue;
            }
            from = from == 0 ? now : from;
            if (now - from > longest.toWeek - longest.fromWeek)
                longest = {customer, from, now};
        }
        if (longest.toWeek - longest.fromWeek + 1 >= silentWeeks)
            all.push_back(longest);
    }
    std::stable_sort(all.begin(), all.end(), [](const Silence& a, const Silence& b) {
        return a.toWeek - a.fromWeek > b.toWeek - b.fromWeek;
    });
    return all;
}

std::vector<Drift> driftsOf(const std::vector<DriftMoment>& weeks,
                            const Session& end,
                            const RolloutOptions& rollouts) {
    std::vector<Drift> drifts;
    std::vector<Silence> silences = silencesOf(weeks, end);
    silences.resize(std::min(silences.size(), mostSilences));
    for (const Silence& silence : silences) {
        const auto at = static_cast<std::size_t>(silence.fromWeek - 1 + silentWeeks / 2);
        const DriftMoment& moment = weeks[std::min(at, weeks.size() - 1)];
        const auto remedy = remedyFor(moment, silence.customer);
        if (!remedy)
            continue;
        const Outcomes outcomes =
            rollOut(game::Imagination(moment.start), {remedy->line, moment.played}, rollouts);
        const Interval gain = differenceOf(outcomes[0], outcomes[1]);
        if (gain.low() > 0.0 && gain.mean >= worthTelling)
            drifts.push_back(
                {silence.customer, silence.fromWeek, silence.toWeek, remedy->what, gain});
    }
    std::stable_sort(drifts.begin(), drifts.end(), [](const Drift& a, const Drift& b) {
        return a.gain.mean > b.gain.mean;
    });
    return drifts;
}

} // namespace coach

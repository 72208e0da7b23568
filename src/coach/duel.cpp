#include "coach/duel.h"

#include "coach/choice_words.h"
#include "coach/done.h"
#include "coach/quality.h"
#include "coach/weeks.h"

#include <algorithm>
#include <cmath>

namespace coach {

using base::Text;
using game::Decision;
using game::Session;

namespace {

using Weeks = std::vector<PlayedWeek>;

// What is left of a difference after rounding is none.
constexpr double nothing = 1e-9;

// Points by goal, of what was reached so far.
std::vector<double> pointsOf(const scenario::Scenario& scenario, const game::Debrief& debrief) {
    double weights = 0.0;
    for (const scenario::Goal& goal : scenario.goals)
        weights += goal.weight;
    std::vector<double> points;
    for (std::size_t g = 0; g < debrief.goals.size(); ++g)
        points.push_back(weights > 0.0
                             ? 100.0 * scenario.goals[g].weight / weights * debrief.goals[g].share
                             : 0.0);
    return points;
}

double sumOf(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum;
}

// The game after that many weeks, from 1: how the next began, or how it stands now.
const Session& after(const Weeks& weeks, const Session& end, std::size_t count) {
    return count < weeks.size() ? weeks[count].start : end;
}

// All that was decided in those weeks.
std::vector<Decision> decisionsOf(const Weeks& weeks, std::size_t count) {
    std::vector<Decision> all;
    for (std::size_t w = 0; w < count; ++w)
        all.insert(all.end(), weeks[w].decisions.begin(), weeks[w].decisions.end());
    return all;
}

Text chosen(const PlayedWeek& week, std::size_t at) {
    if (at >= week.decisions.size())
        return {};
    Session session = week.start;
    for (std::size_t i = 0; i < at; ++i)
        session.take(week.decisions[i]);
    return inWords(session, week.decisions[at]);
}

std::optional<Parting> partingOf(const OfEach<Weeks>& weeks, std::size_t count) {
    for (std::size_t w = 0; w < count; ++w) {
        const auto& a = weeks[0][w].decisions;
        const auto& b = weeks[1][w].decisions;
        if (a == b)
            continue;
        const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
        const auto at = static_cast<std::size_t>(differ.first - a.begin());
        return Parting{static_cast<int>(w) + 1,
                       static_cast<int>(at) + 1,
                       {chosen(weeks[0][w], at), chosen(weeks[1][w], at)}};
    }
    return std::nullopt;
}

// A duellist's game as far as both have come.
struct Side {
    const Session& end;
    const std::vector<Decision>& decisions;
};

// What the one who gained did for this customer and the other did not: what brought a customer whom
// the other has not, then the two actions (or conversations) by which the ledgers differ most.
// Without sizes: goodwill that was raised fades again, so a sum over a whole game says nothing to a
// reader.
Text causeOf(const Side& gained, const Side& other, int customer) {
    const scenario::Scenario& scenario = gained.end.scenario();
    const auto deeds = doneOnlyBy(gained.decisions, other.decisions, scenario, customer);
    CauseSums sums;
    addCauses(gained.end, customer, 1.0, sums);
    addCauses(other.end, customer, -1.0, sums);
    std::vector<std::pair<double, CauseKey>> byAmount;
    for (const auto& [key, amount] : sums)
        if (isAmong(deeds, key))
            byAmount.emplace_back(amount, key);
    std::stable_sort(byAmount.begin(), byAmount.end(), [](const auto& a, const auto& b) {
        return a.first > b.first;
    });
    constexpr double tellable = 0.005;
    constexpr std::size_t mostTold = 2;
    Text told;
    std::vector<Text> causes;
    const auto tell = [&](const Text& cause, const Text& added) {
        if (causes.size() == mostTold ||
            std::find(causes.begin(), causes.end(), cause) != causes.end())
            return;
        told = {told.nl + (causes.empty() ? "" : " en ") + cause.nl + added.nl,
                told.en + (causes.empty() ? "" : " and ") + cause.en + added.en};
        causes.push_back(cause);
    };
    if (isCustomer(gained.end, customer) && !isCustomer(other.end, customer))
        for (const Deed& deed : deeds)
            if (deed.movesAlong)
                tell(causeName(scenario, static_cast<int>(deed.kind), deed.item), {});
    for (const auto& [amount, key] : byAmount)
        if (amount >= tellable) {
            const auto& [shown, kind, item] = key;
            const Text quantity = quantityName(shown);
            tell(causeName(scenario, kind, item),
                 {" (voor " + quantity.nl + ")", " (for " + quantity.en + ")"});
        }
    return told;
}

std::vector<DuelPart> partsOf(const Side& a, const Side& b) {
    PartPoints points;
    addParts(a.end, b.end, game::Reading::Believed, points);
    std::vector<DuelPart> parts;
    std::map<int, double> most;
    for (const auto& [key, value] : points) {
        const auto [goal, customer] = key;
        auto part = std::find_if(parts.begin(), parts.end(), [&, who = customer](const auto& each) {
            return each.customer == who;
        });
        if (part == parts.end())
            part = parts.insert(parts.end(), {customer, 0.0, goal, {}});
        part->points += value;
        if (std::abs(value) > most[customer]) {
            most[customer] = std::abs(value);
            part->goal = goal;
        }
    }
    std::erase_if(parts, [](const DuelPart& part) { return std::abs(part.points) < nothing; });
    for (DuelPart& part : parts)
        if (part.customer >= 0)
            part.cause =
                part.points > 0.0 ? causeOf(a, b, part.customer) : causeOf(b, a, part.customer);
    std::stable_sort(parts.begin(), parts.end(), [](const DuelPart& x, const DuelPart& y) {
        return std::abs(x.points) > std::abs(y.points);
    });
    return parts;
}

} // namespace

Duel duelOf(const std::shared_ptr<const scenario::Scenario>& scenario,
            std::uint64_t seed,
            const OfEach<std::vector<Decision>>& decisions) {
    OfEach<Session> ends{Session(scenario, seed), Session(scenario, seed)};
    OfEach<Weeks> weeks{weeksOf(ends[0], decisions[0]), weeksOf(ends[1], decisions[1])};
    const std::size_t count = std::min(weeks[0].size(), weeks[1].size());
    Duel duel;
    duel.parting = partingOf(weeks, count);
    OfEach<std::vector<double>> before;
    for (auto& each : before)
        each.resize(scenario->goals.size(), 0.0);
    for (std::size_t w = 0; w <= count; ++w) {
        OfEach<std::vector<double>> now;
        for (std::size_t i = 0; i < duellists; ++i) {
            const game::Debrief debrief = after(weeks[i], ends[i], w).debrief();
            now[i] = pointsOf(*scenario, debrief);
            duel.result[i] = sumOf(now[i]);
        }
        DuelWeek week{static_cast<int>(w), duel.result, 0.0, -1};
        double most = nothing;
        for (std::size_t g = 0; g < now[0].size(); ++g) {
            const double gain = (now[0][g] - now[1][g]) - (before[0][g] - before[1][g]);
            week.gain += gain;
            if (std::abs(gain) > most) {
                most = std::abs(gain);
                week.goal = static_cast<int>(g);
            }
        }
        before = std::move(now);
        if (w > 0) // before the first week both are the same
            duel.weeks.push_back(week);
    }
    for (std::size_t i = 0; i < duellists; ++i) {
        duel.weeksPlayed[i] = static_cast<int>(weeks[i].size());
        duel.finished[i] = ends[i].finished();
        duel.grade[i] = debriefOf(after(weeks[i], ends[i], count)).grade;
    }
    const OfEach<std::vector<Decision>> taken{decisionsOf(weeks[0], count),
                                              decisionsOf(weeks[1], count)};
    duel.parts = partsOf({after(weeks[0], ends[0], count), taken[0]},
                         {after(weeks[1], ends[1], count), taken[1]});
    return duel;
}

} // namespace coach

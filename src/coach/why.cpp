#include "coach/why.h"

#include "game/outcome.h"
#include "game/terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace coach {

using base::Text;
using game::Session;

namespace {

game::Sight sightOf(const Session& session) {
    return {session.state(), session.scenario(), session.seed()};
}

// The difference of a goal's share goes to customers in proportion to what each changed in its
// measure; the shares are clipped, so their changes need not be.
void addParts(const Session& better,
              const Session& played,
              std::map<std::pair<int, int>, double>& parts) {
    const auto& goals = better.scenario().goals;
    double weights = 0.0;
    for (const scenario::Goal& goal : goals)
        weights += goal.weight;
    for (std::size_t g = 0; g < goals.size() && weights > 0.0; ++g) {
        const game::Measured a =
            game::measured(sightOf(better), goals[g].measure, game::Reading::True);
        const game::Measured b =
            game::measured(sightOf(played), goals[g].measure, game::Reading::True);
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

using CauseKey = std::tuple<int, int, int>; // what is shown, kind of cause, item

// Only what somebody does tells a student why; forgetting and habit follow from it.
bool isDoing(sim::CauseKind kind) {
    return kind == sim::CauseKind::Action || kind == sim::CauseKind::Conversation ||
           kind == sim::CauseKind::PromiseKept;
}

void addCauses(const Session& session,
               int customer,
               double sign,
               std::map<CauseKey, double>& sums) {
    for (const sim::LedgerEntry& entry : session.state().ledger.entries())
        if (entry.customer == customer && isDoing(entry.cause.kind) &&
            entry.shown != sim::Shown::Loyalty && entry.shown != sim::Shown::Expectation)
            sums[{static_cast<int>(entry.shown),
                  static_cast<int>(entry.cause.kind),
                  entry.cause.item}] += sign * entry.amount;
}

Text nameOf(sim::Shown shown) {
    switch (shown) {
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

Text nameOf(const scenario::Scenario& scenario, int kind, int item) {
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

std::string oneDecimal(double value, base::Language language) {
    return base::formatNumber(value, 1, language);
}

struct Told {
    int customer = -1;
    double points = 0.0;
    int goal = -1;
};

// The customer (or company) that makes most of the difference, and the goal in which it shows most.
Told mostOf(const Why& why) {
    std::map<int, double> byCustomer;
    for (const WhyPart& part : why.parts)
        byCustomer[part.customer] += part.points;
    Told told;
    for (const auto& [customer, points] : byCustomer)
        if (points > told.points) {
            told.customer = customer;
            told.points = points;
        }
    double most = 0.0;
    for (const WhyPart& part : why.parts)
        if (part.customer == told.customer && part.points > most) {
            most = part.points;
            told.goal = part.goal;
        }
    return told;
}

Text sentenceOf(const scenario::Scenario& scenario,
                const Told& told,
                const std::map<CauseKey, double>& causes) {
    if (told.goal < 0)
        return {"Het verschil is over veel klanten verspreid.",
                "The difference is spread over many customers."};
    const Text& goal = scenario.goals[static_cast<std::size_t>(told.goal)].text;
    const auto points = [&](base::Language language) {
        return oneDecimal(told.points, language);
    };
    const std::string nl = points(base::Language::Dutch);
    const std::string en = points(base::Language::English);
    if (told.customer < 0)
        return {fmt::format("Vooral in wat het bedrijf uitgeeft: dat scheelt {} punten bij ‘{}’.",
                            nl,
                            goal.nl),
                fmt::format(
                    "Mostly in what the company spends: worth {} points for ‘{}’.", en, goal.en)};
    const std::string& who = scenario.customers[static_cast<std::size_t>(told.customer)].name;
    const auto most =
        std::max_element(causes.begin(), causes.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        });
    constexpr double tellable = 0.005;
    if (most == causes.end() || most->second < tellable)
        return {
            fmt::format(
                "Vooral bij {}: dat scheelt daar {} punten, het meest bij ‘{}’.", who, nl, goal.nl),
            fmt::format("Mostly at {}: worth {} points there, most for ‘{}’.", who, en, goal.en)};
    const auto& [shown, kind, item] = most->first;
    const Text quantity = nameOf(static_cast<sim::Shown>(shown));
    const Text cause = nameOf(scenario, kind, item);
    const double amount = 100.0 * most->second;
    return {
        fmt::format("Vooral bij {}: {} brengt {} er samen zo’n {} hoger, en dat scheelt {} punten, "
                    "het meest bij ‘{}’.",
                    who,
                    cause.nl,
                    quantity.nl,
                    oneDecimal(amount, base::Language::Dutch),
                    nl,
                    goal.nl),
        fmt::format(
            "Mostly at {}: {} lifts {} there by about {} in all, worth {} points, most for ‘{}’.",
            who,
            cause.en,
            quantity.en,
            oneDecimal(amount, base::Language::English),
            en,
            goal.en)};
}

// The card of what the better line does for that customer, or of the first thing it does.
std::string theoryOf(const scenario::Scenario& scenario, const Line& better, int customer) {
    std::string first;
    for (const game::Decision& decision : better.decisions) {
        const auto* plan = std::get_if<game::PlanAction>(&decision);
        if (plan == nullptr)
            continue;
        const int action = scenario::indexOf(scenario.actions, plan->action);
        if (action < 0)
            continue;
        const std::string& theory = scenario.actions[static_cast<std::size_t>(action)].theory;
        if (customer >= 0 && scenario::indexOf(scenario.customers, plan->customer) == customer)
            return theory;
        if (first.empty())
            first = theory;
    }
    return first;
}

} // namespace

Why whyOf(const WhyQuestion& question) {
    const scenario::Scenario& scenario = question.moment.scenario();
    const game::Imagination moment(question.moment, game::Causes::Kept);
    std::map<std::pair<int, int>, double> parts;
    std::vector<Session> better;
    std::vector<Session> played;
    for (int world = 0; world < question.worlds; ++world) {
        const std::uint64_t luck = luckOf(question.luck, world);
        better.push_back(playLine(moment, question.better, luck));
        played.push_back(playLine(moment, question.played, luck));
        addParts(better.back(), played.back(), parts);
    }
    Why why;
    for (const auto& [key, points] : parts) {
        why.parts.push_back({key.first, key.second, points / question.worlds});
        why.points += points / question.worlds;
    }
    std::stable_sort(why.parts.begin(), why.parts.end(), [](const WhyPart& a, const WhyPart& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    const Told told = mostOf(why);
    std::map<CauseKey, double> causes;
    if (told.customer >= 0)
        for (int world = 0; world < question.worlds; ++world) {
            const auto at = static_cast<std::size_t>(world);
            addCauses(better[at], told.customer, 1.0 / question.worlds, causes);
            addCauses(played[at], told.customer, -1.0 / question.worlds, causes);
        }
    why.sentence = sentenceOf(scenario, told, causes);
    why.theory = theoryOf(scenario, question.better, told.customer);
    return why;
}

} // namespace coach

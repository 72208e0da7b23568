#include "coach/why.h"

#include "coach/causes.h"
#include "coach/difference.h"
#include "game/state.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace coach {

using base::Text;
using game::Session;

namespace {

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

Text sentenceOf(const scenario::Scenario& scenario, const Told& told, const CauseSums& causes) {
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
    const Text quantity = quantityName(shown);
    const Text cause = causeName(scenario, kind, item);
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

// Takes what was luck out of the parts, where it was luck.
void takeLuck(const Session& better,
              const Session& played,
              const LuckWeights& weights,
              PartPoints& parts) {
    for (int customer = 0; customer < better.state().truth.customers(); ++customer) {
        const game::Luck good = better.state().luckTerms.sumsOf(customer);
        const game::Luck bad = played.state().luckTerms.sumsOf(customer);
        for (std::size_t goal = 0; goal < weights.byGoal.size(); ++goal) {
            double points = 0.0;
            for (std::size_t i = 0; i < good.size(); ++i)
                points += weights.byGoal[goal][i] * (good[i] - bad[i]);
            if (points != 0.0)
                parts[{static_cast<int>(goal), customer}] -= points;
        }
    }
}

} // namespace

std::vector<Session>
gamesWithCauses(const Session& moment, const Line& line, std::uint64_t luck, int worlds) {
    const game::Imagination imagination(moment, game::Causes::Kept);
    std::vector<Session> games;
    games.reserve(static_cast<std::size_t>(worlds));
    for (int world = 0; world < worlds; ++world)
        games.push_back(playLine(imagination, line, luckOf(luck, world)));
    return games;
}

Why whyOf(const WhyQuestion& question) {
    const scenario::Scenario& scenario = question.moment.scenario();
    const auto gamesOf = [&](const Line& line) {
        return gamesWithCauses(question.moment, line, question.luck, question.worlds);
    };
    const std::vector<Session> better = gamesOf(question.better);
    const std::vector<Session> own =
        question.playedGames == nullptr ? gamesOf(question.played) : std::vector<Session>{};
    const std::vector<Session>& played =
        question.playedGames == nullptr ? own : *question.playedGames;
    PartPoints parts;
    for (std::size_t world = 0; world < better.size(); ++world) {
        addParts(better[world], played[world], game::Reading::True, parts);
        takeLuck(better[world], played[world], question.lessLuck, parts);
    }
    Why why;
    for (const auto& [key, points] : parts) {
        why.parts.push_back({key.first, key.second, points / question.worlds});
        why.points += points / question.worlds;
    }
    std::stable_sort(why.parts.begin(), why.parts.end(), [](const WhyPart& a, const WhyPart& b) {
        return std::abs(a.points) > std::abs(b.points);
    });
    why.causes = causesOf(better, played, why.parts);
    const Told told = mostOf(why);
    CauseSums causes;
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

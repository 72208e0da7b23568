#include "coach/why.h"

#include "coach/causes.h"
#include "coach/why_words.h"
#include "game/state.h"

#include <algorithm>
#include <cmath>

namespace coach {

using game::Session;

namespace {

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

// The card of what only the better line does for that customer, or of the first thing it does.
std::string theoryOf(const WhyQuestion& question, int customer) {
    const scenario::Scenario& scenario = question.moment.scenario();
    const auto theory = [&](int action) {
        return scenario.actions[static_cast<std::size_t>(action)].theory;
    };
    if (customer >= 0)
        for (const Deed& deed :
             doneOnlyBy(question.better.decisions, question.played.decisions, scenario, customer))
            if (deed.kind == sim::CauseKind::Action && !theory(deed.item).empty())
                return theory(deed.item);
    for (const game::Decision& decision : question.better.decisions)
        if (const auto* plan = std::get_if<game::PlanAction>(&decision))
            if (const int action = scenario::indexOf(scenario.actions, plan->action);
                action >= 0 && !theory(action).empty())
                return theory(action);
    return {};
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
    why.sentence = sentenceOf({scenario, question.better, question.played, better, played}, told);
    why.theory = theoryOf(question, told.customer);
    return why;
}

} // namespace coach

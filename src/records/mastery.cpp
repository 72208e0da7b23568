#include "records/mastery.h"

#include "records/judged_replies.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace records {

using base::Text;

namespace {

struct Tracing {
    ObjectiveMastery mastery;
    std::set<std::string> scenarios;
};

Tracing* find(std::vector<Tracing>& all, const std::string& objective) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Tracing& each) {
        return each.mastery.objective == objective;
    });
    return found == all.end() ? nullptr : &*found;
}

struct Opportunity {
    const std::vector<std::string>* objectives = nullptr;
    std::string scenario;                                     // empty: not in play
    std::tuple<std::string, std::string, std::string> moment; // the same one counts once
    bool right = false;
    Milliseconds at = 0;
    TracingParameters parameters = {};
};

const scenario::TheoryCard* cardOf(const ScenarioList& scenarios, const GivenAnswer& answer) {
    for (const auto& scenario : scenarios)
        if (scenario->id == answer.scenario)
            for (const scenario::TheoryCard& card : scenario->theory)
                if (card.id == answer.card)
                    return &card;
    return nullptr;
}

// Of questions that are still at hand.
void addAnswers(std::vector<Opportunity>& all,
                const ScenarioList& scenarios,
                const std::vector<GivenAnswer>& answers) {
    for (const GivenAnswer& answer : answers) {
        const scenario::TheoryCard* const card = cardOf(scenarios, answer);
        if (card == nullptr || !card->question)
            continue;
        Opportunity opportunity;
        opportunity.objectives = &card->question->objectives;
        opportunity.moment = {{}, card->id, card->question->text.nl};
        opportunity.right = isRight(*card->question, answer.option);
        opportunity.at = answer.at;
        opportunity.parameters.guess = 1.0 / static_cast<double>(card->question->options.size());
        all.push_back(std::move(opportunity));
    }
}

std::vector<Opportunity> opportunitiesOf(const ScenarioList& scenarios,
                                         const std::vector<MasteryRun>& runs,
                                         const std::vector<GivenAnswer>& answers) {
    std::vector<Opportunity> all;
    for (const MasteryRun& run : runs)
        for (const JudgedReply& reply : judgedReplies(*run.scenario, run.decisions))
            all.push_back({&reply.option->objectives,
                           run.scenario->id,
                           {run.scenario->id, reply.conversation->id, reply.node->id},
                           reply.option->quality >= rightFrom,
                           reply.decision < run.times.size() ? run.times[reply.decision] : 0,
                           {}});
    addAnswers(all, scenarios, answers);
    std::stable_sort(all.begin(), all.end(), [](const Opportunity& a, const Opportunity& b) {
        return a.at < b.at;
    });
    return all;
}

void take(Tracing& tracing, const Opportunity& opportunity) {
    ObjectiveMastery& mastery = tracing.mastery;
    mastery.known = traced(mastery.known, opportunity.right, opportunity.parameters);
    ++mastery.opportunities;
    if (!opportunity.scenario.empty())
        tracing.scenarios.insert(opportunity.scenario);
    mastery.scenarios = static_cast<int>(tracing.scenarios.size());
    mastery.history.push_back({opportunity.at, mastery.known, opportunity.right});
}

const ObjectiveMastery* find(const std::vector<ObjectiveMastery>& all, const std::string& id) {
    for (const ObjectiveMastery& each : all)
        if (each.objective == id)
            return &each;
    return nullptr;
}

} // namespace

double traced(double known, bool right, const TracingParameters& parameters) {
    const double guess = std::min(parameters.guess, 0.3);
    const double ifKnown = right ? 1.0 - parameters.slip : parameters.slip;
    const double ifNot = right ? guess : 1.0 - guess;
    const double now = known * ifKnown / (known * ifKnown + (1.0 - known) * ifNot);
    return now + (1.0 - now) * parameters.learn;
}

std::vector<ObjectiveMastery> masteryOf(const ScenarioList& scenarios,
                                        const std::vector<MasteryRun>& runs,
                                        const std::vector<GivenAnswer>& answers) {
    std::vector<Tracing> all;
    for (const auto& scenario : scenarios)
        for (const scenario::Objective& objective : scenario->objectives)
            if (find(all, objective.id) == nullptr) {
                Tracing tracing;
                tracing.mastery.objective = objective.id;
                tracing.mastery.text = objective.text;
                tracing.mastery.chapter = objective.chapter;
                all.push_back(std::move(tracing));
            }
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    for (const Opportunity& opportunity : opportunitiesOf(scenarios, runs, answers)) {
        if (!seen.insert(opportunity.moment).second)
            continue;
        for (const std::string& objective : *opportunity.objectives)
            if (Tracing* tracing = find(all, objective))
                take(*tracing, opportunity);
    }
    std::vector<ObjectiveMastery> mastery;
    mastery.reserve(all.size());
    for (Tracing& tracing : all)
        mastery.push_back(std::move(tracing.mastery));
    return mastery;
}

std::string withinSentence(std::string text) {
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    // Not of an abbreviation: "BANT …" stays as it is.
    const bool word = text.size() > 1 && text[1] >= 'a' && text[1] <= 'z';
    if (word && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::optional<Recommendation> recommended(const ScenarioList& scenarios,
                                          const std::vector<ObjectiveMastery>& mastery,
                                          const std::vector<MasteryRun>& runs) {
    int level = 3; // the easiest there is, or one above the highest that was played
    for (const auto& scenario : scenarios)
        level = std::min(level, scenario->level);
    for (const MasteryRun& run : runs)
        level = std::max(level, run.scenario->level + 1);
    std::optional<Recommendation> best;
    double most = -1.0;
    for (const auto& scenario : scenarios) {
        double left = 0.0;
        const ObjectiveMastery* weakest = nullptr;
        for (const scenario::Objective& objective : scenario->objectives) {
            const ObjectiveMastery* const each = find(mastery, objective.id);
            if (each == nullptr || each->mastered())
                continue;
            left += 1.0 - each->known;
            if (weakest == nullptr || each->known < weakest->known)
                weakest = each;
        }
        if (scenario->level > level || left <= most)
            continue;
        most = left;
        best = Recommendation{scenario, {}};
        if (weakest != nullptr)
            best->reason = {fmt::format("Hier is voor jou het meest te leren, vooral: {}.",
                                        withinSentence(weakest->text.nl)),
                            fmt::format("Here is most for you to learn, above all: {}.",
                                        withinSentence(weakest->text.en))};
        else
            best->reason = {"Je beheerst alle leerdoelen hiervan; speel het om ze vast te houden.",
                            "You master all its objectives; play it to keep them."};
    }
    return best;
}

} // namespace records

// Chances that are more, or less, than their author must think: two that are decided by one draw,
// some that are drawn apart but add up to 1 as if one of them had to come, and chances of the model
// that cannot hold together. What counts in proportion (motives, goals, people) needs no sum.
#include "scenario/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace scenario {

namespace {

// {"chance": 0.3} and nothing more; nothing for any other condition.
std::optional<double> chanceOf(const Node* condition) {
    const Node* const chance = condition != nullptr ? condition->find("chance") : nullptr;
    if (chance == nullptr || chance->kind != Node::Kind::Number)
        return std::nullopt;
    return chance->number;
}

// A condition of one customer in one week has one draw (game/conditions.cpp), so of two chances the
// smaller decides an "all" and the larger an "any".
void lintOneDraw(const Lint& lint, const Node& list) {
    const bool all = list.key == "all";
    std::optional<double> result;
    const Node* second = nullptr;
    for (const Node& part : list.children) {
        const auto chance = chanceOf(&part);
        if (!chance)
            continue;
        if (result && second == nullptr)
            second = &part;
        result = !result ? *chance : all ? std::min(*result, *chance) : std::max(*result, *chance);
    }
    if (second == nullptr)
        return;
    lint.report.add(
        at(*second, "chance"),
        {"one-draw",
         {fmt::format("In één voorwaarde wordt maar één keer geloot, dus deze kansen "
                      "zijn samen {}.",
                      *result),
          fmt::format("One condition has one draw, so together these chances are {}.", *result)},
         {"Schrijf de kans die je bedoelt één keer op.", "Write the chance that you mean once."}});
}

// Effects that each have a chance of their own, and a sum of 1: somebody meant alternatives.
void lintAlternatives(const Lint& lint, const Node& effects) {
    double sum = 0.0;
    int chances = 0;
    const Node* last = nullptr;
    for (const Node& effect : effects.children)
        if (const auto chance = chanceOf(effect.find("when"))) {
            sum += *chance;
            ++chances;
            last = effect.find("when");
        }
    if (chances < 2 || std::abs(sum - 1.0) > 1e-9)
        return;
    lint.report.add(
        at(*last, "chance"),
        {"separate-chances",
         {fmt::format("Deze {} kansen zijn samen 1, maar over elk effect wordt apart "
                      "geloot: ze kunnen ook allemaal komen, of geen.",
                      chances),
          fmt::format("These {} chances add up to 1, but each effect has a draw of its "
                      "own: all of them may come, or none.",
                      chances)},
         {"Loot één keer met {\"flag\": \"…\", \"when\": {\"chance\": …}} en laat de "
          "andere effecten naar die vlag vragen, of naar \"not\" die vlag.",
          "Draw once with {\"flag\": \"…\", \"when\": {\"chance\": …}}, and let the other "
          "effects ask for that flag, or for \"not\" that flag."}});
}

void walk(const Lint& lint, const Node& node) {
    if (node.kind == Node::Kind::Array && (node.key == "all" || node.key == "any"))
        lintOneDraw(lint, node);
    if (node.kind == Node::Kind::Array && (node.key == "effects" || node.key == "if_ignored"))
        lintAlternatives(lint, node);
    for (const Node& child : node.children)
        if (!child.children.empty())
            walk(lint, child);
}

struct Pair {
    const char* first = nullptr;
    const char* second = nullptr;
    double sim::Parameters::*one = nullptr;
    double sim::Parameters::*other = nullptr;
    Text message;
};

// A month's chances to go either way from one place are at most 1 together.
void lintModel(const Lint& lint) {
    const Node* const written = lint.root.find("parameters");
    if (written == nullptr)
        return;
    const sim::Parameters& p = lint.scenario.parameters;
    const std::array<Pair, 2> pairs{{
        {"down_at_risk",
         "up_at_risk",
         &sim::Parameters::downAtRisk,
         &sim::Parameters::upAtRisk,
         {"Een klant bij wie vertrek dreigt, kan in één maand niet én vertrekken én herstellen",
          "A customer at risk cannot both leave and recover within one month"}},
        {"down_new",
         "up_new",
         &sim::Parameters::downNew,
         &sim::Parameters::upNew,
         {"Een nieuwe klant kan in één maand niet én wankelen én loyaal worden",
          "A new customer cannot both waver and become loyal within one month"}},
    }};
    for (const Pair& pair : pairs) {
        const double sum = p.*pair.one + p.*pair.other;
        if (sum <= 1.0 + 1e-9)
            continue;
        const Node* const second = written->find(pair.second);
        lint.report.add(second != nullptr ? *second : at(*written, pair.first),
                        {"chances-above-1",
                         {fmt::format("{}: \"{}\" en \"{}\" zijn samen {:.4g}.",
                                      pair.message.nl,
                                      pair.first,
                                      pair.second,
                                      sum),
                          fmt::format("{}: \"{}\" and \"{}\" add up to {:.4g}.",
                                      pair.message.en,
                                      pair.first,
                                      pair.second,
                                      sum)},
                         {"Maak ze samen hooguit 1.", "Let them add up to 1 at most."}});
    }
}

// Luck is at its best for a strong company.
void lintFailures(const Lint& lint) {
    const sim::Parameters& p = lint.scenario.parameters;
    const Node* const written = lint.root.find("parameters");
    if (written == nullptr || p.failureBest <= p.failureWorst)
        return;
    const Node* const best = written->find("failure_best");
    lint.report.add(
        best != nullptr ? *best : at(*written, "failure_worst"),
        {"reversed-chances",
         {fmt::format("Een sterk bedrijf maakt zo meer fouten ({}) dan een zwak bedrijf "
                      "({}).",
                      p.failureBest,
                      p.failureWorst),
          fmt::format("A strong company makes more mistakes like this ({}) than a weak "
                      "one ({}).",
                      p.failureBest,
                      p.failureWorst)},
         {"Laat \"failure_best\" onder \"failure_worst\" blijven.",
          "Keep \"failure_best\" below \"failure_worst\"."}});
}

} // namespace

void lintChances(const Lint& lint) {
    if (!lint.sound)
        return;
    walk(lint, lint.root);
    lintModel(lint);
    lintFailures(lint);
}

} // namespace scenario

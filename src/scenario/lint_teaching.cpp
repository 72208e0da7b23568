// What is to be learnt: objectives that nothing assesses, cards that nothing opens, motives that
// nobody has or that no feature answers.
#include "scenario/lint.h"

#include <algorithm>

namespace scenario {

namespace {

void lintObjectives(const Lint& lint) {
    std::set<std::string> assessed;
    for (const ActionDef& action : lint.scenario.actions)
        assessed.insert(action.objectives.begin(), action.objectives.end());
    for (const ConversationDef& conversation : lint.scenario.conversations)
        for (const ConversationNode& node : conversation.nodes)
            for (const ReplyOption& option : node.options)
                assessed.insert(option.objectives.begin(), option.objectives.end());
    for (const TheoryCard& card : lint.scenario.theory)
        if (card.question)
            assessed.insert(card.question->objectives.begin(), card.question->objectives.end());
    for (const Node& objective : itemsOf(lint.root, "objectives"))
        if (const Node* const id = objective.find("id");
            id != nullptr && !assessed.contains(id->text))
            lint.report.add(
                *id,
                {"unassessed-objective",
                 {"Niets in dit scenario toetst het leerdoel \"" + id->text + "\".",
                  "Nothing in this scenario assesses the objective \"" + id->text + "\"."},
                 {"Noem het bij \"objectives\" van een actie of een antwoord.",
                  "Name it under \"objectives\" of an action or a reply."}});
}

void lintTheory(const Lint& lint) {
    std::set<std::string> used;
    for (const ActionDef& action : lint.scenario.actions)
        used.insert(action.theory);
    for (const ConversationDef& conversation : lint.scenario.conversations)
        used.insert(conversation.theory);
    for (const Node& card : itemsOf(lint.root, "theory"))
        if (const Node* const id = card.find("id"); id != nullptr && !used.contains(id->text))
            lint.report.add(
                *id,
                {"unused-theory",
                 {"Geen actie en geen gesprek verwijst naar de theoriekaart \"" + id->text + "\".",
                  "No action and no conversation points to the theory card \"" + id->text + "\"."},
                 {"Noem hem bij \"theory\", of haal hem weg.",
                  "Name it under \"theory\", or remove it."}});
}

void lintMotives(const Lint& lint) {
    const auto& nodes = itemsOf(lint.root, "motives");
    for (std::size_t i = 0; i < nodes.size() && i < sim::maxMotives; ++i) {
        const std::string& id = lint.scenario.motives[i].id;
        const bool felt = std::any_of(
            lint.scenario.customers.begin(),
            lint.scenario.customers.end(),
            [&](const Customer& customer) {
                return std::any_of(customer.prior.motives.begin(),
                                   customer.prior.motives.end(),
                                   [&](const auto& weights) { return weights[i].mean > 0.0; });
            });
        if (!felt)
            lint.report.add(at(nodes[i], "id"),
                            {"unused-motive",
                             {"Voor geen enkele klant telt het koopmotief \"" + id + "\" mee.",
                              "The buying motive \"" + id + "\" counts for no customer."}});
        const bool answered =
            std::any_of(lint.scenario.features.begin(),
                        lint.scenario.features.end(),
                        [&](const Feature& each) { return each.motive == static_cast<int>(i); });
        if (felt && !answered && !lint.scenario.features.empty())
            lint.report.add(
                at(nodes[i], "id"),
                {"unanswered-motive",
                 {"Geen enkel kenmerk (\"features\") sluit aan bij het koopmotief \"" + id + "\".",
                  "No feature answers the buying motive \"" + id + "\"."}});
    }
}

} // namespace

void lintTeaching(const Lint& lint) {
    if (!lint.sound)
        return;
    lintObjectives(lint);
    lintTheory(lint);
    lintMotives(lint);
}

} // namespace scenario

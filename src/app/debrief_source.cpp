#include "app/debrief_source.h"

#include <algorithm>

namespace app {
namespace {

// As the game fills in the names of a text.
base::Text filled(const scenario::Scenario& scenario,
                  const base::Text& text,
                  const game::DecisionRow& decision) {
    const auto fill = [&](std::string words) {
        if (decision.customer >= 0) {
            const auto& who = scenario.customers[static_cast<std::size_t>(decision.customer)];
            words = base::replaceAll(std::move(words), "{customer}", who.name);
            words = base::replaceAll(std::move(words), "{contact}", who.people.front().name);
        }
        return base::replaceAll(std::move(words), "{week}", std::to_string(decision.week));
    };
    return {fill(text.nl), fill(text.en)};
}

} // namespace

DecisionSource sourceOf(const scenario::Scenario& scenario, const game::DecisionRow& decision) {
    for (const scenario::ConversationDef& talk : scenario.conversations) {
        const base::Text title = filled(scenario, talk.title, decision);
        for (const scenario::ConversationNode& node : talk.nodes)
            for (const scenario::ReplyOption& option : node.options)
                if (filled(scenario, option.text, decision) == decision.text)
                    return {title, filled(scenario, node.text, decision), talk.theory};
        // Left unanswered: the title is in what the game says of it.
        if (!title.nl.empty() && decision.text.nl.size() > title.nl.size() &&
            decision.text.nl.compare(
                decision.text.nl.size() - title.nl.size(), std::string::npos, title.nl) == 0)
            return {title,
                    talk.nodes.empty() ? base::Text{}
                                       : filled(scenario, talk.nodes.front().text, decision),
                    talk.theory};
    }
    for (const scenario::ActionDef& action : scenario.actions)
        if (decision.text.nl.compare(0, action.name.nl.size(), action.name.nl) == 0)
            return {action.name, {}, action.theory};
    return {};
}

std::vector<game::Fact> knownAt(const Desk& desk, const game::DecisionRow& decision) {
    std::vector<game::Fact> facts;
    const game::Customer* who = desk.view().find(decision.customer);
    if (decision.customer >= 0 && who == nullptr)
        return facts;
    const std::vector<game::Fact>& record =
        who != nullptr ? who->record : desk.session().companyRecord();
    for (const game::Fact& fact : record)
        if (fact.week < decision.week)
            facts.push_back(fact);
    std::reverse(facts.begin(), facts.end());
    return facts;
}

} // namespace app

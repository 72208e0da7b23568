#include "scenario/lint.h"

namespace scenario {

namespace {

void visitAll(const std::vector<Effect>& effects,
              const std::vector<Node>& nodes,
              const std::function<void(const Effect&, const Node&)>& visit) {
    for (std::size_t i = 0; i < effects.size() && i < nodes.size(); ++i)
        visit(effects[i], nodes[i]);
}

void visitCondition(const Condition& condition,
                    const std::function<void(const Condition&)>& visit) {
    visit(condition);
    for (const Condition& part : condition.parts)
        visitCondition(part, visit);
}

bool sameSizes(const Lint& lint) {
    const Scenario& s = lint.scenario;
    return itemsOf(lint.root, "actions").size() == s.actions.size() &&
           itemsOf(lint.root, "events").size() == s.events.size() &&
           itemsOf(lint.root, "conversations").size() == s.conversations.size() &&
           itemsOf(lint.root, "segments").size() == s.segments.size() &&
           itemsOf(lint.root, "customers").size() == s.customers.size() &&
           itemsOf(lint.root, "theory").size() == s.theory.size() &&
           itemsOf(lint.root, "objectives").size() == s.objectives.size() &&
           itemsOf(lint.root, "motives").size() == s.motives.size() &&
           itemsOf(lint.root, "goals").size() == s.goals.size();
}

} // namespace

const std::vector<Node>& itemsOf(const Node& owner, std::string_view key) {
    static const std::vector<Node> none;
    const Node* const list = owner.find(key);
    return list != nullptr && list->kind == Node::Kind::Array ? list->children : none;
}

const Node& at(const Node& object, std::string_view key) {
    const Node* const found = object.find(key);
    return found != nullptr ? *found : object;
}

void forEachEffect(const Lint& lint,
                   const std::function<void(const Effect& effect, const Node& node)>& visit) {
    const Scenario& s = lint.scenario;
    const auto& actions = itemsOf(lint.root, "actions");
    for (std::size_t i = 0; i < s.actions.size(); ++i)
        visitAll(s.actions[i].effects, itemsOf(actions[i], "effects"), visit);
    const auto& events = itemsOf(lint.root, "events");
    for (std::size_t i = 0; i < s.events.size(); ++i) {
        visitAll(s.events[i].effects, itemsOf(events[i], "effects"), visit);
        visitAll(s.events[i].ifIgnored, itemsOf(events[i], "if_ignored"), visit);
    }
    const auto& conversations = itemsOf(lint.root, "conversations");
    for (std::size_t i = 0; i < s.conversations.size(); ++i) {
        const auto& nodes = itemsOf(conversations[i], "nodes");
        for (std::size_t j = 0; j < s.conversations[i].nodes.size() && j < nodes.size(); ++j) {
            const auto& replies = itemsOf(nodes[j], "options");
            const auto& options = s.conversations[i].nodes[j].options;
            for (std::size_t k = 0; k < options.size() && k < replies.size(); ++k)
                visitAll(options[k].effects, itemsOf(replies[k], "effects"), visit);
        }
    }
}

void forEachCondition(const Scenario& scenario,
                      const std::function<void(const Condition& condition)>& visit) {
    const auto effects = [&](const std::vector<Effect>& all) {
        for (const Effect& effect : all)
            visitCondition(effect.when, visit);
    };
    for (const ActionDef& action : scenario.actions)
        effects(action.effects);
    for (const EventDef& event : scenario.events) {
        visitCondition(event.when, visit);
        effects(event.effects);
        effects(event.ifIgnored);
    }
    for (const ConversationDef& conversation : scenario.conversations)
        for (const ConversationNode& node : conversation.nodes)
            for (const ReplyOption& option : node.options) {
                visitCondition(option.when, visit);
                effects(option.effects);
            }
}

void lint(const Lint& lint) {
    lintTexts(lint);
    if (!sameSizes(lint)) // the reading stopped halfway, so nothing can be said of the rest
        return;
    lintConversations(lint);
    lintReplies(lint);
    lintActions(lint);
    lintRelations(lint);
    lintGoals(lint);
    lintChances(lint);
    lintEvents(lint);
    lintTeaching(lint);
}

} // namespace scenario

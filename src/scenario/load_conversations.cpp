// Branching conversations: nodes with replies that lead to other nodes of the same conversation.
#include "scenario/load.h"

namespace scenario {

namespace {

ReplyOption loadOption(const Node& node, const IdList& nodes, Context& context) {
    Fields fields(node, context.report);
    ReplyOption option;
    option.id = fields.id();
    option.text = fields.requiredText("text", Holders::Customer);
    option.next = fields.reference("next", nodes);
    option.when = loadCondition(fields.find("when"), About::Customer, context);
    option.effects = loadEffects(fields, "effects", About::Customer, context);
    option.feedback = fields.text("feedback", Holders::Customer);
    option.quality = fields.number("quality", {0.0, 1.0}, option.quality);
    option.objectives = fields.references("objectives", context.ids.objectives);
    fields.finish();
    return option;
}

ConversationNode loadNode(const Node& node, const IdList& nodes, Context& context) {
    Fields fields(node, context.report);
    ConversationNode spoken;
    spoken.id = fields.id();
    spoken.narrator = fields.flag("narrator", spoken.narrator);
    spoken.text = fields.requiredText("text", Holders::Customer);
    collect(fields.find("options"), {"antwoord", "reply"}, context.report);
    const std::vector<Node>& options = fields.list("options");
    spoken.options.reserve(options.size());
    for (const Node& option : options)
        spoken.options.push_back(loadOption(option, nodes, context));
    fields.finish();
    return spoken;
}

ConversationDef loadConversation(const Node& node, Context& context) {
    Fields fields(node, context.report);
    ConversationDef conversation;
    conversation.place = node.place;
    conversation.id = fields.id();
    conversation.title = fields.requiredText("title", Holders::Customer);
    conversation.hours = fields.number("hours", {0.0, 40.0}, conversation.hours);
    conversation.theory = fields.reference("theory", context.ids.theory);
    const IdList nodes = collect(
        fields.find("nodes"), {"stap in dit gesprek", "node in this conversation"}, context.report);
    checkCount(fields, "nodes", 1, 500, context.report);
    const std::vector<Node>& steps = fields.list("nodes");
    conversation.nodes.reserve(steps.size());
    for (const Node& each : steps)
        conversation.nodes.push_back(loadNode(each, nodes, context));
    fields.finish();
    return conversation;
}

} // namespace

void collectReplies(const Node& root, Context& context) {
    const Node* const conversations = root.find("conversations");
    if (conversations == nullptr)
        return;
    for (const Node& conversation : conversations->children) {
        const Node* const id = conversation.find("id");
        const Node* const nodes = conversation.find("nodes");
        if (id == nullptr || nodes == nullptr)
            continue;
        IdList& replies = context.replies[id->text];
        replies.what = {"antwoord in dit gesprek", "reply in this conversation"};
        for (const Node& node : nodes->children)
            if (const Node* const options = node.find("options"))
                for (const Node& option : options->children)
                    if (const Node* const reply = option.find("id"))
                        replies.positions.emplace(reply->text, 0);
    }
}

void loadConversations(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "conversations", 0, 2000, context.report);
    for (const Node& node : top.list("conversations"))
        scenario.conversations.push_back(loadConversation(node, context));
}

} // namespace scenario

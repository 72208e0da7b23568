// Branching conversations: nodes with replies that lead to other nodes of the same conversation.
#include "scenario/load.h"

namespace scenario {

namespace {

ReplyOption loadOption(const Node& node, const IdList& nodes, Context& context) {
    Fields fields(node, context.report);
    ReplyOption option;
    option.id = fields.id();
    option.text = fields.requiredText("text");
    option.next = fields.reference("next", nodes);
    option.when = loadCondition(fields.find("when"), About::Customer, context);
    option.effects = loadEffects(fields, "effects", About::Customer, context);
    option.feedback = fields.text("feedback");
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
    spoken.text = fields.requiredText("text");
    collect(fields.find("options"), {"antwoord", "reply"}, context.report);
    for (const Node& option : fields.list("options"))
        spoken.options.push_back(loadOption(option, nodes, context));
    fields.finish();
    return spoken;
}

ConversationDef loadConversation(const Node& node, Context& context) {
    Fields fields(node, context.report);
    ConversationDef conversation;
    conversation.place = node.place;
    conversation.id = fields.id();
    conversation.title = fields.requiredText("title");
    conversation.hours = fields.number("hours", {0.0, 40.0}, conversation.hours);
    conversation.theory = fields.reference("theory", context.ids.theory);
    const IdList nodes = collect(
        fields.find("nodes"), {"stap in dit gesprek", "node in this conversation"}, context.report);
    checkCount(fields, "nodes", 1, 500, context.report);
    for (const Node& each : fields.list("nodes"))
        conversation.nodes.push_back(loadNode(each, nodes, context));
    fields.finish();
    return conversation;
}

} // namespace

void loadConversations(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "conversations", 0, 2000, context.report);
    for (const Node& node : top.list("conversations"))
        scenario.conversations.push_back(loadConversation(node, context));
}

} // namespace scenario

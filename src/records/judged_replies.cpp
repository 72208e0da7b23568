#include "records/judged_replies.h"

namespace records {

namespace {

const scenario::ReplyOption* optionIn(const scenario::ConversationNode& node,
                                      const std::string& id) {
    for (const scenario::ReplyOption& option : node.options)
        if (option.id == id)
            return &option;
    return nullptr;
}

} // namespace

std::vector<JudgedReply> judgedReplies(const scenario::Scenario& scenario,
                                       const std::vector<game::Decision>& decisions) {
    std::vector<JudgedReply> replies;
    JudgedReply now;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (std::holds_alternative<game::EndWeek>(decisions[i]))
            ++now.week;
        if (const auto* start = std::get_if<game::StartConversation>(&decisions[i])) {
            const int at = scenario::indexOf(scenario.conversations, start->conversation);
            now.conversation =
                at < 0 ? nullptr : &scenario.conversations[static_cast<std::size_t>(at)];
            now.node = now.conversation == nullptr || now.conversation->nodes.empty()
                           ? nullptr
                           : &now.conversation->nodes.front();
        }
        const auto* reply = std::get_if<game::Reply>(&decisions[i]);
        if (reply == nullptr || now.node == nullptr)
            continue;
        now.decision = i;
        now.option = optionIn(*now.node, reply->option);
        if (now.option == nullptr)
            continue;
        replies.push_back(now);
        now.node = now.option->next.empty() ? nullptr : now.conversation->find(now.option->next);
    }
    return replies;
}

} // namespace records

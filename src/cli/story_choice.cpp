#include "cli/story_choice.h"

#include <algorithm>
#include <set>

namespace cli {

namespace {

using scenario::ConversationDef;
using scenario::Effect;
using scenario::EventDef;

bool asksFor(const std::vector<Effect>& effects, const std::string& conversation) {
    return std::any_of(effects.begin(), effects.end(), [&](const Effect& effect) {
        return effect.kind == Effect::Kind::Conversation && effect.id == conversation;
    });
}

bool leadsTo(const EventDef& event, const std::string& conversation) {
    return !conversation.empty() &&
           (event.conversation == conversation || asksFor(event.effects, conversation) ||
            asksFor(event.ifIgnored, conversation));
}

} // namespace

ChosenStory chooseStory(const scenario::Scenario& scenario, const GraphWish& wish) {
    ChosenStory chosen;
    std::set<std::string> talks;
    if (!wish.conversation.empty())
        talks.insert(wish.conversation);
    for (std::size_t i = 0; i < scenario.events.size(); ++i) {
        const EventDef& each = scenario.events[i];
        if (!wish.all() && each.id != wish.event && !leadsTo(each, wish.conversation))
            continue;
        chosen.events.push_back(static_cast<int>(i));
        if (each.id == wish.event)
            for (const ConversationDef& talk : scenario.conversations)
                if (leadsTo(each, talk.id))
                    talks.insert(talk.id);
    }
    for (std::size_t i = 0; i < scenario.conversations.size(); ++i) {
        const ConversationDef& each = scenario.conversations[i];
        if (!wish.all() && !talks.contains(each.id))
            continue;
        chosen.conversations.push_back(static_cast<int>(i));
        for (const scenario::ConversationNode& node : each.nodes)
            chosen.size += 1 + node.options.size();
    }
    return chosen;
}

} // namespace cli

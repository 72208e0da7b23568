// Conversations as graphs: steps nobody reaches, and ways from which there is no end.
#include "scenario/lint.h"

#include <fmt/format.h>

#include <algorithm>

namespace scenario {

namespace {

std::size_t positionOf(const ConversationDef& conversation, const std::string& id) {
    std::size_t position = 0;
    while (position < conversation.nodes.size() && conversation.nodes[position].id != id)
        ++position;
    return position;
}

using Flags = std::vector<bool>;

// Where each step leads. Looked up once: a conversation may have hundreds.
std::vector<std::vector<std::size_t>> waysOf(const ConversationDef& conversation) {
    std::vector<std::vector<std::size_t>> ways;
    for (const ConversationNode& node : conversation.nodes) {
        ways.emplace_back();
        for (const ReplyOption& option : node.options)
            if (!option.next.empty())
                ways.back().push_back(positionOf(conversation, option.next));
    }
    return ways;
}

Flags reachable(const std::vector<std::vector<std::size_t>>& ways) {
    Flags seen(ways.size(), false);
    std::vector<std::size_t> open{0};
    seen[0] = true;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const std::size_t next : ways[at])
            if (next < seen.size() && !seen[next]) {
                seen[next] = true;
                open.push_back(next);
            }
    }
    return seen;
}

bool endsHere(const ConversationNode& node) {
    return node.options.empty() ||
           std::any_of(node.options.begin(), node.options.end(), [](const ReplyOption& option) {
               return option.next.empty();
           });
}

// The steps from which the end can be reached: backwards from those that end.
Flags ending(const ConversationDef& conversation,
             const std::vector<std::vector<std::size_t>>& ways) {
    std::vector<std::vector<std::size_t>> back(ways.size());
    Flags ends(ways.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (const std::size_t next : ways[i])
            if (next < back.size())
                back[next].push_back(i);
        if (endsHere(conversation.nodes[i])) {
            ends[i] = true;
            open.push_back(i);
        }
    }
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const std::size_t before : back[at])
            if (!ends[before]) {
                ends[before] = true;
                open.push_back(before);
            }
    }
    return ends;
}

void lintGraph(const Lint& lint, const ConversationDef& conversation, const Node& written) {
    const std::vector<Node>& nodes = itemsOf(written, "nodes");
    if (nodes.size() != conversation.nodes.size() || nodes.empty())
        return;
    const auto ways = waysOf(conversation);
    const Flags reached = reachable(ways);
    const Flags ends = ending(conversation, ways);
    bool told = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::string& id = conversation.nodes[i].id;
        if (!reached[i])
            lint.report.add(at(nodes[i], "id"),
                            {"unreachable-step",
                             {"Geen enkel antwoord leidt naar de stap \"" + id + "\".",
                              "No reply leads to the step \"" + id + "\"."},
                             {"Noem hem bij \"next\" van een antwoord, of haal hem weg.",
                              "Name it under \"next\" of a reply, or remove it."}});
        if (!reached[i] || ends[i] || told)
            continue;
        told = true;
        lint.report.add(
            at(nodes[i], "id"),
            {"endless-conversation",
             {"Vanaf de stap \"" + id + "\" komt dit gesprek nooit meer aan een eind.",
              "From the step \"" + id + "\" on this conversation never ends."},
             {"Geef een antwoord zonder \"next\", of laat het naar een stap zonder antwoorden "
              "gaan.",
              "Give a reply without \"next\", or let it lead to a step without replies."}});
    }
}

void lintUse(const Lint& lint) {
    std::set<std::string> used;
    for (const ActionDef& action : lint.scenario.actions)
        used.insert(action.conversation);
    for (const EventDef& event : lint.scenario.events)
        used.insert(event.conversation);
    forEachEffect(lint, [&](const Effect& effect, const Node&) {
        if (effect.kind == Effect::Kind::Conversation)
            used.insert(effect.id);
    });
    const auto& conversations = itemsOf(lint.root, "conversations");
    for (std::size_t i = 0; i < conversations.size(); ++i) {
        const std::string& id = lint.scenario.conversations[i].id;
        if (!used.contains(id))
            lint.report.add(at(conversations[i], "id"),
                            {"unused-conversation",
                             {"Niets begint het gesprek \"" + id + "\".",
                              "Nothing starts the conversation \"" + id + "\"."},
                             {"Noem het bij een gebeurtenis, een actie of een effect.",
                              "Name it in an event, an action or an effect."}});
    }
}

} // namespace

void lintConversations(const Lint& lint) {
    const auto& conversations = itemsOf(lint.root, "conversations");
    for (std::size_t i = 0; i < conversations.size(); ++i) {
        const ConversationDef& conversation = lint.scenario.conversations[i];
        if (lint.sound)
            lintGraph(lint, conversation, conversations[i]);
        if (lint.sound && conversation.hours > lint.scenario.hoursPerWeek)
            lint.report.add(at(conversations[i], "hours"),
                            {"too-many-hours",
                             {fmt::format("Dit gesprek kost {} uur, maar een week heeft er {}.",
                                          conversation.hours,
                                          lint.scenario.hoursPerWeek),
                              fmt::format("This conversation takes {} hours, but a week has {}.",
                                          conversation.hours,
                                          lint.scenario.hoursPerWeek)}});
    }
    if (lint.sound)
        lintUse(lint);
}

} // namespace scenario

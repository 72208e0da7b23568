// Events and branching conversations of a scenario.
#pragma once

#include "scenario/rule.h"

#include <optional>

namespace scenario {

enum class Tone : std::uint8_t { Good, Bad, Neutral };

struct Weeks {
    int from = 1;
    int to = 1'000'000;
};
// In which weeks alone a condition can hold, as far as its own weeks say so.
Weeks weeksOf(const Condition& condition);

struct EventDef {
    std::string id;
    Place place;
    Text title;
    Text text; // news; {customer} and {contact} are filled in
    Tone tone = Tone::Neutral;
    Condition when;
    Weeks season; // outside of which `when` never holds
    // Which customer it happens to: an id, or the first (in keyed random order) for whom `when`
    // holds; empty and anyCustomer false: the company.
    std::string customer;
    bool anyCustomer = false;
    bool once = true;      // in a run
    int cooldownWeeks = 0; // between two times when not once
    bool followUp = false; // only comes when an effect brings it
    std::vector<Effect> effects;
    std::string conversation; // id; asks for an answer within `withinWeeks`
    int withinWeeks = 2;
    std::vector<Effect> ifIgnored;
};

struct ReplyOption {
    std::string id;
    Text text;
    std::string next; // node id; empty ends the conversation
    Condition when;   // shown only if
    std::vector<Effect> effects;
    Text feedback;        // about the task, told at once
    double quality = 0.5; // 0..1, how well it answers what could be known
    std::vector<std::string> objectives;
};

struct ConversationNode {
    std::string id;
    bool narrator = false; // else the contact person speaks
    Text text;
    std::vector<ReplyOption> options; // none: the conversation ends here
};

struct ConversationDef {
    std::string id;
    Place place;
    Text title;
    double hours = 1.0;
    std::string theory;
    std::vector<ConversationNode> nodes; // the first one starts

    [[nodiscard]] const ConversationNode* find(std::string_view nodeId) const {
        for (const ConversationNode& node : nodes)
            if (node.id == nodeId)
                return &node;
        return nullptr;
    }
};

} // namespace scenario

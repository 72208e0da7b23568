// Which reply was given where in a list of decisions, with what its scenario says of it: the
// quality and the learning objectives it shows. What a run was worth as a whole is game's.
#pragma once

#include "game/decision.h"
#include "scenario/scenario.h"

namespace records {

struct JudgedReply {
    std::size_t decision = 0; // position
    int week = 1;
    const scenario::ConversationDef* conversation = nullptr;
    const scenario::ConversationNode* node = nullptr;
    const scenario::ReplyOption* option = nullptr;
};

// In the order in which they were given; the scenario must outlive them.
std::vector<JudgedReply> judgedReplies(const scenario::Scenario& scenario,
                                       const std::vector<game::Decision>& decisions);

} // namespace records

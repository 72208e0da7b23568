// The scenario's own language at work: conditions judged, effects carried out, events fired,
// conversations held. Written against Turn; the data is scenario/rule.h and scenario/story.h.
#pragma once

#include "game/turn.h"

namespace game {

// About the company or one customer (-1: none). `item` keys a condition's chance: an event's
// number, or from effectItem on an effect's.
constexpr int effectItem = 256;
bool holds(const Sight& sight, const scenario::Condition& condition, int customer, int item);

// Leaves only those customers for whom the condition holds of the truth, in their order. As asking
// holds() of each, in a fraction of the time: what is the same for all is asked once.
void keepThose(const Sight& sight,
               const scenario::Condition& condition,
               int item,
               std::vector<int>& customers);

// The relations, there at this moment, that a target means.
std::vector<int> targetsOf(const Sight& sight, const scenario::Target& target, int customer);

// At once, or put aside when the effect comes after some weeks.
void carryOut(Turn& turn, const scenario::Effect& effect, int customer, sim::Cause cause);
void carryOutAll(Turn& turn,
                 const std::vector<scenario::Effect>& effects,
                 int customer,
                 sim::Cause cause);

// Effects that were put aside and are due this week.
void carryOutDue(Turn& turn);
// Invitations nobody answered in time.
void expireInvitations(Turn& turn);
// Events whose condition holds now.
void fireEvents(Turn& turn);
// An author lets an event happen, whether its condition holds or not: why that cannot be, and it.
std::optional<Text> whyNotStage(const Sight& sight, const std::string& event);
void stageEvent(Turn& turn, const std::string& event);
// One that an effect brings; to its own customer when it names one, else to this one.
void followUp(Turn& turn, int event, int customer);

// Replies that a condition asks for are remembered as a flag that no scenario can write.
std::string replyFlag(const std::string& reply, int customer);

void openConversation(Turn& turn, int conversation, int customer);
void reply(Turn& turn, const std::string& option);
std::vector<const scenario::ReplyOption*> openReplies(const Sight& sight);
// That one of them; null when it is not open.
const scenario::ReplyOption* openReply(const Sight& sight, const std::string& id);

} // namespace game

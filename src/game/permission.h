// The Dutch rules on unsolicited commercial contact, as the game applies them (Telecommunicatiewet
// art. 11.7; opt-in for calling natural persons since 1 July 2021). Teaching material, no legal
// advice.
#pragma once

#include "game/actions/action.h"

namespace game {

// Why a commercial contact over this channel breaks the rules; nothing when it is allowed.
std::optional<Text> unlawfulReason(const Sight& sight, int customer, sim::Channel channel);

} // namespace game

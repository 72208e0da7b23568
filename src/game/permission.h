// The Dutch rules on unsolicited commercial contact, as the game applies them (Telecommunicatiewet
// art. 11.7; opt-in for calling natural persons since 1 July 2021, for one's own customers too
// since 1 July 2026). Teaching material, no legal advice.
#pragma once

#include "game/actions/action.h"

namespace game {

// Whether a commercial contact over this channel is allowed; asked more often than why not.
bool isLawful(const Sight& sight, int customer, sim::Channel channel);
// Why a commercial contact over this channel breaks the rules; nothing when it is allowed.
std::optional<Text> unlawfulReason(const Sight& sight, int customer, sim::Channel channel);

// The reason again, when a commercial contact that was made breaks the rules: then it is noted as a
// violation, and in the customer's record.
std::optional<Text> noteUnlawful(Turn& turn, int customer, sim::Channel channel);

// Whether a commercial call or e-mail that asks or offers something broke the rules. It then ended
// before it began: it cost trust, and nothing else comes of it.
bool turnedAway(Turn& turn, const Deed& deed);

} // namespace game

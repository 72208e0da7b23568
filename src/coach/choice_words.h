// One choice in words, at the moment it is made: with the answers to an action's questions, and
// what is said in a conversation.
#pragma once

#include "game/session.h"

namespace coach {

// "Bellen · Hotel X (Thema: smaak)", or the words of a reply in the conversation that is open.
// Empty for what changes nothing for a customer.
base::Text inWords(const game::Session& before, const game::Decision& decision);

} // namespace coach

// The agenda: what may be planned, for how many hours and euros, and carrying it out.
#pragma once

#include "game/actions/action.h"

namespace game {

double hoursOf(const scenario::ActionDef& action, const std::vector<Choice>& choices);
double hoursLeft(const Sight& sight);
std::int64_t centsLeft(const Sight& sight);

// Why this action cannot be planned for this customer now, whatever is answered to its questions.
std::optional<Text> whyNot(const Sight& sight, int action, int customer);
// Why these answers are not complete or not possible.
std::optional<Text> whyNotChoices(const std::vector<Slot>& slots,
                                  const std::vector<Choice>& choices);

// The answers in words, for the debrief.
Text inWords(const std::vector<Slot>& slots, const std::vector<Choice>& choices);
// For the agenda: each with its question, without which "modest" says little. The many answers of
// a proposal speak for themselves.
Text questionsInWords(const std::vector<Slot>& slots, const std::vector<Choice>& choices);

// Carries out this week's agenda in order, and empties it.
void carryOutAgenda(Turn& turn);

} // namespace game

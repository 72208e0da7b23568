// The questions an action asks before it can be planned: one of several, several of many, a number.
// Fills a list of answers; whether they suffice is the game's to say.
#pragma once

#include "app/play_scene.h"

namespace app {

/// The values given for a slot so far; numbers begin with their initial value.
std::vector<std::string>& answersFor(std::vector<game::Choice>& answers, const std::string& slot);

/// Numbers get their initial value, so that what is shown is what is planned.
void fillInitialAnswers(std::vector<game::Choice>& answers, const std::vector<game::Slot>& slots);

/// All questions below each other, the width of the column. True when an answer changed.
bool slotForm(const PlayScene& scene,
              const std::vector<game::Slot>& slots,
              std::vector<game::Choice>& answers);
bool slotQuestion(const PlayScene& scene,
                  const game::Slot& slot,
                  std::vector<game::Choice>& answers);

/// "No bid" ends the questions: the rest of a tender's argument is not asked.
bool declined(const std::vector<game::Choice>& answers);

} // namespace app

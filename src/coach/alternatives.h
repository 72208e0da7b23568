// What else could have been done: the week of another bot, and other choices in the place of one
// decision. From what could be seen at that moment only.
#pragma once

#include "coach/rollout.h"

#include <string>

namespace coach {

struct Option { // a line with its name
    Line line;
    std::optional<game::Decision> choice; // in the place of the other; nothing: it is left out
    base::Text what;
    std::string theory;
};

// The week with these decisions in the place of decision `at`. What was said in conversations after
// a reply need not follow from another, so those replies are left out.
Line weekWith(const std::vector<game::Decision>& week,
              std::size_t at,
              const std::vector<game::Decision>& instead);

// The decisions that the bot would take this week, without the end of the week.
Line weekOf(const game::Session& moment, Bot& bot);

// A week by guessing, in an imagined world that notes all facts: what is lawful or suits a phase is
// asked of that world, so of what could be the case.
Line guessIn(const game::Session& world);

// What a line does, in words: the actions with whom they are for, at most so many.
base::Text inWords(const game::Session& moment, const Line& line, std::size_t atMost);
base::Text inWords(const scenario::Scenario& scenario, const game::Decision& decision);

// Only decisions that change what happens: plans and conversations. What was planned and taken back
// again within the week is left out.
std::vector<game::Decision> settled(const scenario::Scenario& scenario,
                                    const std::vector<game::Decision>& week);

// Other choices in the place of decision `at` of a settled week, the rest of the week as it was:
// leaving it out, answering its questions otherwise, something else for that customer, something
// for another; for a reply the other replies. At most `most` of them; never the decision itself.
std::vector<Option> alternativesTo(const game::Session& weekStart,
                                   const std::vector<game::Decision>& week,
                                   std::size_t at,
                                   int most);
// The same, from the moment at which that decision is taken.
std::vector<Option> alternativesAt(const game::Session& session,
                                   const std::vector<game::Decision>& week,
                                   std::size_t at,
                                   int most);

} // namespace coach

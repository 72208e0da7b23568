// What a player means by "3" or "hotel": customers, actions, groups, figures and phases by number
// or by the beginning of their name.
#pragma once

#include "game/session.h"

#include <optional>
#include <string>

namespace cli {

// The number that `customers` shows, from 1; 0 when it is not there.
int numberOf(const game::View& view, int customer);

// By number, id, or the beginning (or else any part) of a name that only one has. -1: nobody.
const game::Customer* customerMeant(const game::View& view, const std::string& text);

// An action's position in the scenario: by its number from 1, its id or the beginning of its name.
int actionMeant(const scenario::Scenario& scenario,
                const std::string& text,
                base::Language language);

std::optional<scenario::ActionGroup> groupMeant(const std::string& word);
std::optional<game::RingPhase> ringPhaseMeant(const std::string& word);

struct FigureWord {
    game::Figure figure = game::Figure::Loyalty;
    base::Text word;
    bool ofCustomer = true;
};
const std::vector<FigureWord>& figureWords();
const FigureWord* figureMeant(const std::string& word);

// The name of an action's question, by which it can be answered at once: claims, voordelen.
base::Text slotWord(const std::string& slot);

} // namespace cli

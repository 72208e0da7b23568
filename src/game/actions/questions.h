// Questions that depend on nothing but the scenario, made once a game: bots ask them thousands of
// times.
#pragma once

#include "game/offer.h"

#include <memory>

namespace game {

struct Questions {
    Slot claims, proof; // of an argument
    Slot theme;         // of a contact
};

std::shared_ptr<const Questions> questionsOf(const scenario::Scenario& scenario);

} // namespace game

// "Why did this change?": a figure, its change, and the causes that add up to it.
#pragma once

#include "game/view.h"

namespace game {

enum class Figure : std::uint8_t {
    // of a customer
    Loyalty,
    Satisfaction,
    Trust,
    Commitment,
    Goodwill,
    Expectation,
    Churn,
    // of the company
    Revenue,
    AverageLoyalty,
    Nps,
    LifetimeValue,
    Budget,
    Hours,
};

struct CauseLine {
    Text text;
    double amount = 0.0; // in the figure's unit
};

struct Explanation {
    Figure figure = Figure::Loyalty;
    Text title;
    Text meaning; // what the figure is, in one sentence
    double now = 0.0;
    double before = 0.0; // at the start of last week
    // Shown as percentage points (0..1 scale), euros or hours.
    enum class Unit : std::uint8_t { Share, Money, Hours, Score } unit = Unit::Share;
    std::vector<CauseLine> causes; // largest first; they add up to now - before
};

} // namespace game

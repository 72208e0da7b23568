// What is known of a customer before the game begins: for each quantity the distribution of its
// segment, or a value the scenario fixes. Truth and belief are drawn from the same prior.
#pragma once

#include "sim/terms.h"

#include <array>

namespace sim {

// A bell around mean, cut off at the quantity's range. spread is its standard deviation; 0 fixes
// it.
struct Prior {
    double mean = 0.5;
    double spread = 0.0;
    bool operator==(const Prior&) const = default;
};

struct CustomerPrior {
    std::array<Prior, static_cast<std::size_t>(Quantity::MotiveFirst)> quantities = defaults();
    std::array<std::array<Prior, maxMotives>, maxPeople> motives{}; // unused ones have mean 0
    int people = 1;                                                 // 1..maxPeople
    bool naturalPerson = false; // a consumer or sole trader: stricter contact rules, milder fatigue
    Phase phase = Phase::Potential;
    Stage stage = Stage::Suspect;
    ExitReason exitReason = ExitReason::None; // of a former customer; None: drawn

    [[nodiscard]] Prior& of(Quantity quantity) {
        return quantities[static_cast<std::size_t>(quantity)];
    }
    [[nodiscard]] const Prior& of(Quantity quantity) const {
        return quantities[static_cast<std::size_t>(quantity)];
    }

    // What a scenario that says nothing gets (design).
    static std::array<Prior, static_cast<std::size_t>(Quantity::MotiveFirst)> defaults();
};

struct Range {
    double low = 0.0;
    double high = 1.0;
};
// The values a quantity can have; a state never leaves them.
Range rangeOf(Quantity quantity);

} // namespace sim

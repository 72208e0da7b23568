// Every draw of the simulation by its key: (run seed, week, customer, purpose, world). The same key
// gives the same luck in every game, whatever else was decided.
#pragma once

#include "base/random.h"

#include <cstdint>

namespace sim {

enum class Purpose : std::uint8_t {
    Traits,       // + quantity: drawing a customer from its prior
    Week,         // what happens by itself: the four draws of a customer's week (lanes/week.h)
    Stimulus = 4, // + kind of stimulus
    Passive = 88, // + 0..3: customers of a passive base
    Resample = 96,
    Game = 112, // + what the game layer draws: events, pools
};

struct Chance {
    std::uint64_t seed = 1;
    int week = 0;

    // Four uniforms in (0,1). purpose 0..255, item 0..255 tells several draws of one purpose apart.
    [[nodiscard]] base::PhiloxBlock
    block(int customer, int purpose, int item, std::uint32_t world) const {
        return base::philox({static_cast<std::uint32_t>(week),
                             static_cast<std::uint32_t>(customer),
                             static_cast<std::uint32_t>(purpose * 256 + item),
                             world},
                            seed);
    }
    [[nodiscard]] double uniform(int customer, int purpose, int item, std::uint32_t world) const {
        return base::toUniform(block(customer, purpose, item, world)[0]);
    }
};

} // namespace sim

// Worlds with one or two customers for tests: plain values, every trait fixed.
#pragma once

#include "sim/belief.h"

#include <numeric>

namespace test {

inline sim::CustomerPrior customerIn(sim::Phase phase) {
    sim::CustomerPrior prior;
    prior.phase = phase;
    for (sim::Prior& each : prior.quantities)
        each.spread = 0.0;
    for (int motive = 0; motive < 3; ++motive)
        prior.motives[0][static_cast<std::size_t>(motive)] = {0.3 + 0.3 * motive, 0.0};
    return prior;
}

inline sim::Worlds worldsOf(const sim::CustomerPrior& prior, int customers, int lanes) {
    std::vector<std::uint32_t> worlds(static_cast<std::size_t>(lanes));
    std::iota(worlds.begin(), worlds.end(), 0U);
    sim::Worlds all(customers, worlds);
    all.motives = 3;
    all.company.crm.fill(0.5);
    all.company.chain.fill(0.5);
    for (int i = 0; i < customers; ++i)
        all.draw(i, prior, {7, 0});
    return all;
}

} // namespace test

// Which motive weighs most with a person, over all worlds, W at a time (portrait.h).
#pragma once

#include "sim/lanes/portrait.h"

namespace sim {

template<int W>
MotiveShares strongestMotives(const Worlds& worlds, int customer, int person) {
    const int motives = worlds.motives;
    Sum<W> sums[maxMotives];
    seenInEveryWorld<W>(worlds, customer, [&](const Seen<W>& who) {
        Pack<W> strongest = 0.0; // the first of those that weigh alike
        Pack<W> most = who.motive(person, 0);
        for (int motive = 1; motive < motives; ++motive) {
            const Pack<W> weight = who.motive(person, motive);
            const Mask<W> more = weight > most;
            strongest = select(more, Pack<W>(static_cast<double>(motive)), strongest);
            most = select(more, weight, most);
        }
        for (int motive = 0; motive < motives; ++motive)
            sums[motive].add(
                who.lane(),
                select(strongest == static_cast<double>(motive), who.weight(), Pack<W>(0.0)));
    });
    MotiveShares shares{};
    for (int motive = 0; motive < motives; ++motive)
        shares.data()[motive] = sums[motive].total();
    return shares;
}

} // namespace sim

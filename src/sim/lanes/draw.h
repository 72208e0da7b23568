// One quantity of a customer drawn from its prior, for W worlds at once.
#pragma once

#include "sim/kernel.h"
#include "sim/lanes/who.h"
#include "sim/prior.h"

namespace sim {

// A bell of mean 0 and variance 1 from four uniforms: their sum (Irwin-Hall) has variance 4/12.
template<int W>
Pack<W> bell(const Luck<W>& luck) {
    const Pack<W> sum = luck[0] + luck[1] + luck[2] + luck[3];
    return (sum - 2.0) * 1.7320508075688772;
}

template<int W>
void drawRow(
    Worlds& worlds, int customer, int quantity, Prior prior, Range range, const Chance& chance) {
    const Pack<W> low = range.low;
    const Pack<W> high = range.high;
    // What is fixed needs no luck, and most of a customer's state is.
    const Pack<W> fixed = base::clamp(Pack<W>(prior.mean), low, high);
    const base::PhiloxKeys keys(chance.seed);
    double* const row = worlds.row(quantity, customer);
    for (int lane = 0; lane < worlds.stride(); lane += W) {
        double* const to = row + lane;
        if (prior.spread == 0.0) {
            fixed.store(to);
            continue;
        }
        const Seen<W> who(worlds, customer, lane);
        const Luck<W> luck(chance, keys, who, static_cast<int>(Purpose::Traits), quantity);
        base::clamp(prior.mean + prior.spread * bell(luck), low, high).store(to);
    }
}

// Each world of one quantity a part of the way to the mean and a little at random.
template<int W>
void spreadRow(
    Worlds& worlds, int customer, int quantity, const Spread& spread, const Chance& chance) {
    const base::PhiloxKeys keys(chance.seed);
    double* const row = worlds.row(quantity, customer);
    for (int lane = 0; lane < worlds.stride(); lane += W) {
        double* const at = row + lane;
        const Seen<W> who(worlds, customer, lane);
        const Luck<W> luck(chance, keys, who, static_cast<int>(Purpose::Resample) + 1, quantity);
        const Pack<W> noise = 3.4641016151377544 * (luck[0] - 0.5); // uniform, of variance 1
        base::clamp(spread.keep * Pack<W>::load(at) + spread.towards + spread.move * noise,
                    Pack<W>(spread.range.low),
                    Pack<W>(spread.range.high))
            .store(at);
    }
}

} // namespace sim

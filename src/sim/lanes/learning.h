// What a belief learns from signals, W worlds at a time (belief.h): weights from likelihoods, and
// whether weights say anything of a quantity.
#pragma once

#include "sim/kernel.h"
#include "sim/lanes/portrait.h"

namespace sim {

template<int W>
Reweighted reweight(Worlds& worlds, int customer) {
    double* const weights = worlds.weight(customer);
    double* const likelihoods = worlds.likelihood(customer);
    const double first = likelihoods[0];
    Mask<W> differs = everywhere<W>(false);
    Sum<W> sum;
    seenInEveryWorld<W>(worlds, customer, [&](const Seen<W>& who) {
        const Pack<W> likelihood = Pack<W>::load(likelihoods + who.lane());
        differs = differs | (likelihood != first);
        sum.add(who.lane(), who.weight() * likelihood);
    });
    const double total = sum.total();
    const bool informative = any(differs) && total > 0.0;
    Sum<W> squares;
    for (int lane = 0; lane < worlds.stride(); lane += W) {
        if (informative) {
            const Pack<W> now =
                Pack<W>::load(weights + lane) * Pack<W>::load(likelihoods + lane) / total;
            now.store(weights + lane);
            squares.add(lane, now * now);
        }
        Pack<W>(1.0).store(likelihoods + lane);
    }
    return {informative, informative ? 1.0 / squares.total() : 0.0};
}

// Two and a half standard errors, squared, of what chance alone would do to a mean.
constexpr double toldErrors = 6.25;

// 1 for each world, 0 for padding.
template<int W>
Pack<W> counted(const Worlds& worlds, int lane) {
    if (lane + W <= worlds.lanes())
        return 1.0;
    double each[static_cast<std::size_t>(W)];
    for (int i = 0; i < W; ++i)
        each[i] = lane + i < worlds.lanes() ? 1.0 : 0.0;
    return Pack<W>::load(each);
}

template<int W>
bool isTold(const Worlds& worlds, int customer, int quantity, double weightVariance) {
    const double* const values = worlds.row(quantity, customer);
    const auto lanes = static_cast<double>(worlds.lanes());
    Mask<W> anything = everywhere<W>(false);
    Sum<W> sum;
    for (int lane = 0; lane < worlds.stride(); lane += W) {
        const Pack<W> value = Pack<W>::load(values + lane);
        anything = anything | (value != Pack<W>(0.0));
        sum.add(lane, counted<W>(worlds, lane) * value);
    }
    // Most rows of motives are of people who do not exist.
    if (!any(anything))
        return false;
    const Pack<W> mean = sum.total() / lanes;
    Sum<W> shift, squareShift, square, fourth;
    seenInEveryWorld<W>(worlds, customer, [&](const Seen<W>& who) {
        const Pack<W> by = Pack<W>::load(values + who.lane()) - mean;
        const Pack<W> bySquare = by * by;
        const Pack<W> counts = counted<W>(worlds, who.lane());
        shift.add(who.lane(), who.weight() * by);
        squareShift.add(who.lane(), who.weight() * bySquare);
        square.add(who.lane(), counts * bySquare);
        fourth.add(who.lane(), counts * (bySquare * bySquare));
    });
    const double variance = square.total() / lanes;
    const double byMean = shift.total();
    const double bySpread = squareShift.total() - variance;
    return byMean * byMean > toldErrors * variance * weightVariance ||
           bySpread * bySpread >
               toldErrors * (fourth.total() / lanes - variance * variance) * weightVariance;
}

} // namespace sim

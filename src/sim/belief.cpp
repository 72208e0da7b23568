#include "sim/belief.h"

#include "base/math.h"
#include "sim/kernel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace sim {

namespace {

// How far the kernel moves, as a share of the belief's own deviation.
constexpr double kernelWidth = 0.5;

// Whether a quantity is a number that may differ a little from world to world; codes and counts may
// not.
bool isContinuous(int quantity) {
    if (quantity >= index(Quantity::MotiveFirst) || quantity <= index(Quantity::Competition))
        return true;
    switch (static_cast<Quantity>(quantity)) {
    case Quantity::Expectation:
    case Quantity::Satisfaction:
    case Quantity::Trust:
    case Quantity::Commitment:
    case Quantity::Goodwill:
    case Quantity::Wallet:
        return true;
    default:
        return false;
    }
}

Range rangeAt(int quantity) {
    return quantity < index(Quantity::MotiveFirst) ? rangeOf(static_cast<Quantity>(quantity))
                                                   : Range{0.01, 1.0};
}

// Copies of one world would stay copies where nothing in the model moves them apart, and after some
// signals the belief would claim to know what it does not. So each is drawn a little towards the
// mean and moved a little at random, which keeps mean and variance (Liu & West 2001).
void spread(Run& run, int customer, int quantity, double mean, double deviation) {
    const double keep = std::sqrt(1.0 - kernelWidth * kernelWidth);
    const Range range = rangeAt(quantity);
    double* row = run.worlds.row(quantity, customer);
    for (int lane = 0; lane < run.worlds.stride(); ++lane) {
        const double luck = run.chance.uniform(
            customer, static_cast<int>(Purpose::Resample) + 1, quantity, run.worlds.world(lane));
        const double noise = 3.4641016151377544 * (luck - 0.5); // uniform, of variance 1
        row[lane] =
            base::clamp(keep * row[lane] + (1.0 - keep) * mean + kernelWidth * deviation * noise,
                        range.low,
                        range.high);
    }
}

void resample(Run& run, int customer) {
    Worlds& worlds = run.worlds;
    const int lanes = worlds.lanes();
    const double start =
        run.chance.uniform(customer, static_cast<int>(Purpose::Resample), 0, worlds.world(0));
    std::vector<int> parents(static_cast<std::size_t>(lanes));
    double sum = worlds.weight(customer)[0];
    int parent = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        const double at = (lane + start) / lanes;
        while (sum < at && parent < lanes - 1)
            sum += worlds.weight(customer)[++parent];
        parents[static_cast<std::size_t>(lane)] = parent;
    }
    parents.resize(static_cast<std::size_t>(worlds.stride()), parents.back()); // the padding
    std::vector<double> kept(parents.size());
    for (int quantity = 0; quantity < quantityCount; ++quantity) {
        const double mean = worlds.mean(quantity, customer);
        const double deviation = worlds.deviation(quantity, customer);
        double* row = worlds.row(quantity, customer);
        for (std::size_t lane = 0; lane < kept.size(); ++lane)
            kept[lane] = row[parents[lane]];
        std::copy(kept.begin(), kept.end(), row);
        if (deviation > 0.0 && isContinuous(quantity))
            spread(run, customer, quantity, mean, deviation);
    }
    for (int lane = 0; lane < lanes; ++lane)
        worlds.weight(customer)[lane] = 1.0 / lanes;
}

} // namespace

Worlds makeBelief(int customers, int lanes) {
    std::vector<std::uint32_t> worlds(static_cast<std::size_t>(lanes));
    std::iota(worlds.begin(), worlds.end(), 1U);
    return {customers, std::move(worlds)};
}

void learn(Run& run, int customer) {
    const Kernel& kernel = kernelFor(run.worlds);
    const ShownMeans before = kernel.shownMeans(run.worlds, customer);
    const Reweighted learned = kernel.reweight(run.worlds, customer);
    if (!learned.informative)
        return;
    if (learned.effectiveSamples < 0.5 * run.worlds.lanes())
        resample(run, customer);
    if (run.ledger == nullptr)
        return;
    const ShownMeans after = kernel.shownMeans(run.worlds, customer);
    for (int shown = 0; shown < shownCount; ++shown) {
        const auto at = static_cast<std::size_t>(shown);
        run.ledger->add({run.chance.week,
                         customer,
                         static_cast<Shown>(shown),
                         {CauseKind::Information},
                         after[at] - before[at]});
    }
}

} // namespace sim

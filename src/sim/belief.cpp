#include "sim/belief.h"

#include "sim/kernel.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace sim {

namespace {

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
        double* row = worlds.row(quantity, customer);
        for (std::size_t lane = 0; lane < kept.size(); ++lane)
            kept[lane] = row[parents[lane]];
        std::copy(kept.begin(), kept.end(), row);
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

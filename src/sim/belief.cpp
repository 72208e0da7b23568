#include "sim/belief.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace sim {

namespace {

using Means = std::array<double, shownCount>;

Means shownMeans(const Worlds& worlds, int customer) {
    Means means{worlds.mean(Quantity::Satisfaction, customer),
                worlds.mean(Quantity::Trust, customer),
                worlds.mean(Quantity::Commitment, customer),
                worlds.mean(Quantity::Goodwill, customer),
                worlds.mean(Quantity::Expectation, customer),
                0.0};
    for (int lane = 0; lane < worlds.lanes(); ++lane)
        means[static_cast<std::size_t>(Shown::Loyalty)] +=
            worlds.weight(customer)[lane] * loyalty(worlds, customer, lane);
    return means;
}

// Weight times likelihood, normalised. False when nothing was learned.
bool reweight(Worlds& worlds, int customer) {
    double* weight = worlds.weight(customer);
    double* likelihood = worlds.likelihood(customer);
    double sum = 0.0;
    bool informative = false;
    for (int lane = 0; lane < worlds.lanes(); ++lane) {
        informative = informative || likelihood[lane] != likelihood[0];
        sum += weight[lane] * likelihood[lane];
    }
    for (int lane = 0; lane < worlds.lanes(); ++lane) {
        if (informative && sum > 0.0)
            weight[lane] = weight[lane] * likelihood[lane] / sum;
        likelihood[lane] = 1.0;
    }
    return informative && sum > 0.0;
}

double effectiveSamples(const Worlds& worlds, int customer) {
    double squares = 0.0;
    for (int lane = 0; lane < worlds.lanes(); ++lane)
        squares += worlds.weight(customer)[lane] * worlds.weight(customer)[lane];
    return 1.0 / squares;
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
    std::vector<double> kept(static_cast<std::size_t>(lanes));
    for (int quantity = 0; quantity < quantityCount; ++quantity) {
        double* row = worlds.row(quantity, customer);
        for (int lane = 0; lane < lanes; ++lane)
            kept[static_cast<std::size_t>(lane)] = row[parents[static_cast<std::size_t>(lane)]];
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
    const Means before = shownMeans(run.worlds, customer);
    if (!reweight(run.worlds, customer))
        return;
    if (effectiveSamples(run.worlds, customer) < 0.5 * run.worlds.lanes())
        resample(run, customer);
    if (run.ledger == nullptr)
        return;
    const Means after = shownMeans(run.worlds, customer);
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

#include "sim/belief.h"

#include "base/math.h"
#include "sim/kernel.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numeric>
#include <vector>

namespace sim {

namespace {

// How far the kernel moves, as a share of the belief's own deviation.
constexpr double kernelWidth = 0.6;

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

// Copies of one world would stay copies where nothing in the model moves them apart, and after
// some signals the belief would claim to know what it does not. So each is drawn a little towards
// the mean and moved a little at random, which keeps mean and variance (Liu & West 2001). Of n
// effective worlds the mean itself is off by a variance of 1 / n, and their own variance is too
// small by as much; without adding both, twenty surveys made a belief too sure (as ensemble filters
// inflate, Anderson & Anderson 1999).
void spread(Run& run, int customer, int quantity, double mean, double deviation, double samples) {
    const double keep = std::sqrt(1.0 - kernelWidth * kernelWidth);
    const double move = deviation * std::sqrt(kernelWidth * kernelWidth + 2.0 / samples);
    kernelFor(run.worlds)
        .spreadRow(run.worlds,
                   customer,
                   quantity,
                   {keep, (1.0 - keep) * mean, move, rangeAt(quantity)},
                   run.chance);
}

// Which lane takes over which other. The parents of systematic resampling never go down from one
// lane to the next, so it can be done in place: upwards for those that copy from above, then
// downwards for those that copy from below; none is written over before its last child has read it.
// The list of them borrows the row of the likelihood, which is free until the next signal: no
// memory is asked for in a week. Those from above stand in its front in their order, those from
// below in its back the other way round, each with both of its lanes in one number.
class Takeovers {
public:
    explicit Takeovers(Worlds& worlds, int customer)
        : m_row(worlds.likelihood(customer)), m_fromBelow(worlds.stride()),
          m_stride(worlds.stride()) {
        assert(m_stride <= laneFactor);
    }

    void add(int lane, int parent) {
        const double both = lane * laneFactor + parent;
        if (parent > lane)
            m_row[m_fromAbove++] = both;
        else if (parent < lane)
            m_row[--m_fromBelow] = both;
    }
    void carryOut(double* row) const {
        for (int at = 0; at < m_fromAbove; ++at)
            move(row, m_row[at]);
        for (int at = m_fromBelow; at < m_stride; ++at)
            move(row, m_row[at]);
    }
    // Gives the row back.
    void clear() { std::fill(m_row, m_row + m_stride, 1.0); }

private:
    static constexpr int laneFactor = 1 << 15;

    static void move(double* row, double both) {
        const auto lanes = static_cast<int>(both);
        row[lanes / laneFactor] = row[lanes % laneFactor];
    }

    double* m_row;
    int m_fromAbove = 0; // how many
    int m_fromBelow;     // where they begin
    int m_stride;
};

// Lane i takes over a world at (i + start) / lanes of the weights.
Takeovers chooseParents(Run& run, int customer) {
    Worlds& worlds = run.worlds;
    const int lanes = worlds.lanes();
    const double start =
        run.chance.uniform(customer, static_cast<int>(Purpose::Resample), 0, worlds.world(0));
    Takeovers takeovers(worlds, customer);
    const double* const weights = worlds.weight(customer);
    double sum = weights[0];
    int parent = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        const double at = (lane + start) / lanes;
        while (sum < at && parent < lanes - 1)
            sum += weights[++parent];
        takeovers.add(lane, parent);
    }
    for (int lane = lanes; lane < worlds.stride(); ++lane) // the padding
        takeovers.add(lane, parent);
    return takeovers;
}

// A signal about one thing must not move the belief about another. Whoever takes over the worlds
// that fit a signal takes over all that is in them, and in the few worlds that remain the unrelated
// quantities have drifted by chance; after twenty signals a belief was sure of motives that nobody
// had asked about. So the quantities that belong together are copied together, and those of which
// the weights say nothing stay where they are (after the factored particles of Ng, Peshkin &
// Pfeffer 2002). Traits are exogenous, one by one; a person's motives are a group; so is the state.
struct Group {
    int first;
    int last; // inclusive
};

constexpr int traits = index(Quantity::Competition) + 1;
constexpr auto groups = [] {
    std::array<Group, traits + 1 + maxPeople> all{};
    std::size_t at = 0;
    for (int trait = 0; trait < traits; ++trait)
        all[at++] = {trait, trait};
    all[at++] = {traits, index(Quantity::MotiveFirst) - 1};
    for (int person = 0; person < maxPeople; ++person)
        all[at++] = {motiveIndex(person, 0), motiveIndex(person, maxMotives - 1)};
    return all;
}();

void takeOver(
    Run& run, int customer, const Takeovers& takeovers, const Group& group, double samples) {
    Worlds& worlds = run.worlds;
    for (int quantity = group.first; quantity <= group.last; ++quantity) {
        const double mean = worlds.mean(quantity, customer);
        const double deviation = worlds.deviationFrom(mean, quantity, customer);
        takeovers.carryOut(worlds.row(quantity, customer));
        if (deviation > 0.0 && isContinuous(quantity))
            spread(run, customer, quantity, mean, deviation, samples);
    }
}

void resample(Run& run, int customer) {
    Worlds& worlds = run.worlds;
    const int lanes = worlds.lanes();
    double* const weights = worlds.weight(customer);
    double weightVariance = -1.0 / lanes;
    for (int lane = 0; lane < lanes; ++lane)
        weightVariance += weights[lane] * weights[lane];
    const double samples = 1.0 / (weightVariance + 1.0 / lanes);
    Takeovers takeovers = chooseParents(run, customer);
    const Kernel& kernel = kernelFor(worlds);
    for (const Group& group : groups) {
        bool told = false;
        for (int quantity = group.first; quantity <= group.last && !told; ++quantity)
            told = kernel.isTold(worlds, customer, quantity, weightVariance);
        if (told)
            takeOver(run, customer, takeovers, group, samples);
    }
    std::fill(weights, weights + lanes, 1.0 / lanes);
    takeovers.clear();
}

} // namespace

Worlds makeBelief(int customers, int lanes) {
    std::vector<std::uint32_t> worlds(static_cast<std::size_t>(lanes));
    std::iota(worlds.begin(), worlds.end(), 1U);
    return {customers, std::move(worlds)};
}

void learn(Run& run, int customer) {
    run.worlds.own(customer);
    const Kernel& kernel = kernelFor(run.worlds);
    const bool explains = run.ledger != nullptr;
    const ShownMeans before = explains ? kernel.shownMeans(run.worlds, customer) : ShownMeans{};
    const Reweighted learned = kernel.reweight(run.worlds, customer);
    if (!learned.informative)
        return;
    if (learned.effectiveSamples < 0.5 * run.worlds.lanes())
        resample(run, customer);
    if (!explains)
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

// One set of rules, translated for several processors: the same bits from each, at the width that
// the machine has. Callers go through week.h, belief.h and portrait.h and need not know.
#pragma once

#include "sim/portrait.h"
#include "sim/run.h"
#include "sim/stimulus.h"

#include <array>
#include <string_view>

namespace sim {

using ShownMeans = std::array<double, shownCount>; // in the order of Shown

struct Reweighted {
    bool informative = false;
    double effectiveSamples = 0.0; // 1 / sum of squared weights (Kong 1992)
};

// value = keep * value + towards + move * a number of mean 0 and variance 1, within the range.
struct Spread {
    double keep = 1.0;
    double towards = 0.0;
    double move = 0.0;
    Range range;
};

struct Kernel {
    std::string_view name;
    int width; // worlds at a time
    void (*apply)(Run&, const Stimulus&);
    void (*stepWeek)(Run&);
    void (*stepCrowd)(Run&); // the same for a single world, of which nobody asks for causes
    Portrait (*portrait)(const Worlds&, const Parameters&, int customer);
    PhaseChances (*phaseChances)(const Worlds&, int customer);
    MotiveShares (*strongestMotives)(const Worlds&, int customer, int person);
    ShownMeans (*shownMeans)(const Worlds&, int customer);
    // Of one quantity from its prior, in every world.
    void (*drawRow)(
        Worlds&, int customer, int quantity, Prior prior, Range range, const Chance& chance);
    // One quantity of a belief that has copies of the same world.
    void (*spreadRow)(
        Worlds&, int customer, int quantity, const Spread& spread, const Chance& chance);
    // Whether mean or spread of a quantity under the weights differ from those without by more than
    // weights that have nothing to do with it would make them differ; that variance is of these.
    bool (*isTold)(const Worlds&, int customer, int quantity, double weightVariance);
    // Likelihood into weight, normalised.
    Reweighted (*reweight)(Worlds&, int customer);
};

// "scalar", "v2", "v3", "v4" (x86-64 levels) or "neon"; null when this machine cannot run it.
const Kernel* kernelNamed(std::string_view name);

// Of the machine, or the one that the environment variable KLANTKRING_KERNEL names.
const Kernel& bestKernel();

// The best, or for a single world the scalar one.
const Kernel& kernelFor(const Worlds& worlds);

} // namespace sim

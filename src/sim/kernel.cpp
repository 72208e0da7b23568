// Which kernel this machine runs.
#include "sim/kernel.h"

#include "sim/kernels.h"

#include <cmath>
#include <cstdlib>

namespace sim {

namespace {

#if defined(__x86_64__)
bool runsPairs() {
    return __builtin_cpu_supports("sse4.2");
}
bool runsV3() {
    return __builtin_cpu_supports("avx2");
}
bool runsV4() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw");
}
#else
bool runsPairs() {
    return true;
}
bool runsV3() {
    return false;
}
bool runsV4() {
    return false;
}
#endif

const Kernel& chooseKernel() {
    if (const char* wished = std::getenv("KLANTKRING_KERNEL"))
        if (const Kernel* kernel = kernelNamed(wished))
            return *kernel;
    for (const std::string_view name : {"v4", "v3", "v2", "neon"})
        if (const Kernel* kernel = kernelNamed(name))
            return *kernel;
    return *scalarKernel();
}

} // namespace

const Kernel* kernelNamed(std::string_view name) {
    const Kernel* const present[] = {scalarKernel(),
                                     runsPairs() ? pairKernel() : nullptr,
                                     runsV3() ? v3Kernel() : nullptr,
                                     runsV4() ? v4Kernel() : nullptr};
    for (const Kernel* kernel : present)
        if (kernel != nullptr && kernel->name == name)
            return kernel;
    return nullptr;
}

const Kernel& bestKernel() {
    static const Kernel& best = chooseKernel();
    return best;
}

const Kernel& kernelFor(const Worlds& worlds) {
    return worlds.stride() == 1 ? *scalarKernel() : bestKernel();
}

Portrait portraitOf(const Worlds& worlds, const Parameters& parameters, int customer) {
    return kernelFor(worlds).portrait(worlds, parameters, customer);
}

PhaseChances phaseChances(const Worlds& worlds, int customer) {
    return kernelFor(worlds).phaseChances(worlds, customer);
}

MotiveShares strongestMotives(const Worlds& worlds, int customer, int person) {
    return kernelFor(worlds).strongestMotives(worlds, customer, person);
}

double meanLoyalty(const Worlds& worlds, int customer) {
    return kernelFor(worlds).shownMeans(worlds, customer)[static_cast<std::size_t>(Shown::Loyalty)];
}

double Moments::deviation() const {
    const double variance = square - mean * mean;
    return variance > 0.0 ? std::sqrt(variance) : 0.0;
}

} // namespace sim

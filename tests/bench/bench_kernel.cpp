// The figures that the customer model promises (docs/MODEL.md): what a customer's week costs with
// each kernel, against the scalar one and against what this machine can compute at most.
#include "sim/belief.h"
#include "sim/kernel.h"
#include "sim/passive_base.h"

#include <benchmark/benchmark.h>

#include <ctime>

namespace {

constexpr int customers = 24;
constexpr int lanes = 256;

// Additions, subtractions, multiplications, and divisions of doubles in one passive
// week of one customer, counted once with counting operators in sim/lanes/pack.h; Philox's whole
// numbers are not in it.
constexpr double operationsPerCustomerWeek = 270.0;

sim::Worlds customersIn(int worlds) {
    sim::CustomerPrior prior;
    prior.phase = sim::Phase::New;
    sim::Worlds all = sim::makeBelief(customers, worlds);
    all.motives = 6;
    all.company.crm.fill(0.5);
    all.company.chain.fill(0.5);
    for (int customer = 0; customer < customers; ++customer)
        all.draw(customer, prior, {7, 0});
    return all;
}

// Of this program, not of the clock on the wall: other programs may be busy too.
double secondsOfWork() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Passive weeks: 24 customers of ours in 256 worlds, nothing done, each world with its own luck.
double playWeeks(const sim::Kernel& kernel, sim::Worlds& worlds, int weeks) {
    const sim::Parameters parameters;
    const double start = secondsOfWork();
    for (int week = 1; week <= weeks; ++week) {
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {5, week}, tape};
        kernel.stepWeek(run);
    }
    return secondsOfWork() - start;
}

void passiveWeek(benchmark::State& state, const char* name) {
    const sim::Kernel* const kernel = sim::kernelNamed(name);
    if (kernel == nullptr)
        return state.SkipWithError("not on this machine");
    const sim::Kernel& scalar = *sim::kernelNamed("scalar");
    const sim::Worlds start = customersIn(lanes);
    constexpr int weeks = 26;
    double seconds = 0.0;
    double scalarSeconds = 0.0;
    // Both in one run, in turn: the machine's moods are the same for both.
    for (auto _ : state) {
        sim::Worlds worlds = start;
        const double mine = playWeeks(*kernel, worlds, weeks);
        sim::Worlds reference = start;
        scalarSeconds += playWeeks(scalar, reference, weeks);
        if (!(worlds == reference))
            return state.SkipWithError("other bits than the scalar kernel");
        seconds += mine;
        state.SetIterationTime(mine);
    }
    const double each =
        seconds / (static_cast<double>(state.iterations()) * weeks * customers * lanes);
    state.counters["ns/customer-week"] = 1e9 * each;
    state.counters["times scalar"] = scalarSeconds / seconds;
    state.counters["GFlop/s"] = 1e-9 * operationsPerCustomerWeek / each;
}
BENCHMARK_CAPTURE(passiveWeek, scalar, "scalar")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passiveWeek, v2, "v2")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passiveWeek, v3, "v3")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passiveWeek, v4, "v4")->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(passiveWeek, neon, "neon")->UseManualTime()->Unit(benchmark::kMillisecond);

// 256 particles for 24 customers over 26 weeks, weighted and resampled by what a truth says.
void beliefHalfYear(benchmark::State& state) {
    const sim::Parameters parameters;
    const sim::Worlds start = customersIn(lanes);
    sim::CustomerPrior prior;
    prior.phase = sim::Phase::New;
    sim::Worlds truth(customers, {0});
    truth.company = start.company;
    for (int customer = 0; customer < customers; ++customer)
        truth.draw(customer, prior, {7, 0});
    std::vector<std::vector<sim::Signal>> heardIn;
    for (int week = 1; week <= 26; ++week) {
        sim::Tape heard = sim::Tape::recording();
        sim::Run run{truth, parameters, {5, week}, heard};
        sim::stepWeek(run);
        heardIn.push_back(heard.signals());
    }
    for (auto _ : state) {
        state.PauseTiming();
        sim::Worlds belief = start;
        state.ResumeTiming();
        for (int week = 1; week <= 26; ++week) {
            sim::Tape told = sim::Tape::replaying(heardIn[static_cast<std::size_t>(week) - 1]);
            sim::Run run{belief, parameters, {5, week}, told};
            sim::stepWeek(run);
            for (int customer = 0; customer < customers; ++customer)
                sim::learn(run, customer);
        }
        benchmark::DoNotOptimize(belief);
    }
}
BENCHMARK(beliefHalfYear)->Unit(benchmark::kMillisecond);

void passiveBaseYear(benchmark::State& state) {
    const sim::PassiveBase start({}, 10000, 1, 0);
    for (auto _ : state) {
        state.PauseTiming();
        sim::PassiveBase base = start;
        state.ResumeTiming();
        for (int week = 1; week <= 52; ++week)
            benchmark::DoNotOptimize(base.advance(week));
    }
}
BENCHMARK(passiveBaseYear)->Unit(benchmark::kMillisecond);

void passiveBaseDrawn(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(sim::PassiveBase({}, 10000, 1, 0));
}
BENCHMARK(passiveBaseDrawn)->Unit(benchmark::kMillisecond);

} // namespace

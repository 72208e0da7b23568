// A week of the shipped 24-customer scenario: truth and belief together.
#include "game/session.h"
#include "scenario/loader.h"

#include <benchmark/benchmark.h>

namespace {

std::shared_ptr<const scenario::Scenario> roastery() {
    static const auto loaded = std::make_shared<const scenario::Scenario>(
        scenario::load(KLANTKRING_SOURCE_FOLDER "/scenarios/koffiebrander.json").scenario.value());
    return loaded;
}

void week(benchmark::State& state) {
    const game::Session start(roastery(), 1);
    game::Session session = start;
    for (auto _ : state) {
        session.take(game::EndWeek{});
        if (session.finished()) {
            state.PauseTiming();
            session = start;
            state.ResumeTiming();
        }
    }
}
BENCHMARK(week)->Unit(benchmark::kMicrosecond);

void view(benchmark::State& state) {
    const game::Session session(roastery(), 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(session.view());
}
BENCHMARK(view)->Unit(benchmark::kMicrosecond);

void newGame(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(game::Session(roastery(), 1));
}
BENCHMARK(newGame)->Unit(benchmark::kMillisecond);

} // namespace

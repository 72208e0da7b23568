// What saving a scenario costs the window that has it open: the file read again, and every decision
// of a game taken again in it. A frame may wait 200 ms for it.
#include "coach/random_bot.h"
#include "game/carry_over.h"
#include "scenario/loader.h"

#include <benchmark/benchmark.h>

namespace {

constexpr const char* file = KLANTKRING_SOURCE_FOLDER "/scenarios/koffiebrander.json";

std::shared_ptr<const scenario::Scenario> load() {
    return std::make_shared<const scenario::Scenario>(scenario::load(file).scenario.value());
}

void reload(benchmark::State& state) {
    game::Session session(load(), 7);
    coach::RandomBot bot(7);
    coach::playOut(session, bot);
    for (auto _ : state) {
        const game::CarriedOver carried =
            game::carryOver(game::Session(load(), 7, game::Purpose::Trial),
                            session.decisions(),
                            session.scenario());
        benchmark::DoNotOptimize(carried.session.view());
    }
    state.counters["decisions"] = static_cast<double>(session.decisions().size());
}
BENCHMARK(reload)->Unit(benchmark::kMillisecond);

} // namespace

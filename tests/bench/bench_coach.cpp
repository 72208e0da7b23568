// The coach: how fast it plays on from a moment, what common luck saves, how long a debrief takes.
#include "coach/bots.h"
#include "coach/certify.h"
#include "coach/estimate.h"
#include "coach/review_work.h"
#include "coach/rollout.h"
#include "coach/rollout_parallel.h"
#include "scenario/loader.h"

#include <benchmark/benchmark.h>

#include <chrono>

namespace {

std::shared_ptr<const scenario::Scenario> koffiebrander() {
    static const auto loaded = std::make_shared<const scenario::Scenario>(
        scenario::load(KLANTKRING_SOURCE_FOLDER "/scenarios/koffiebrander.json").scenario.value());
    return loaded;
}

// From the first week to the last with the steady hand, one thread.
void rollouts(benchmark::State& state) {
    const game::Session start(koffiebrander(), 1);
    const game::Imagination moment(start);
    int world = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(coach::rollOut(moment, {{{}, false}}, {1, world++, 1, 1}));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(rollouts)->Unit(benchmark::kMicrosecond);

// How many times more worlds independent luck would need for the same error.
void commonLuck(benchmark::State& state) {
    game::Session start(koffiebrander(), 1);
    const auto bot = coach::makeBot("expert", 1);
    while (start.state().week < 8)
        start.take(bot->next(start));
    const std::string who = start.scenario().customers[6].id;
    const std::vector<coach::Line> lines{
        {{}, true},
        {{game::PlanAction{"mail_tip", who, {{"person", {"0"}}, {"theme", {"general"}}}}}, true}};
    double saved = 0.0;
    for (auto _ : state) {
        const coach::Outcomes outcomes =
            coach::rollOut(game::Imagination(start), lines, {1, 0, 128, 1});
        const double common = coach::differenceOf(outcomes[1], outcomes[0]).error;
        const double independent = coach::unpairedDifferenceOf(outcomes[1], outcomes[0]).error;
        saved = common > 0.0 ? independent * independent / (common * common) : 0.0;
    }
    state.counters["times_cheaper"] = saved;
}
BENCHMARK(commonLuck)->Unit(benchmark::kMillisecond)->Iterations(1);

// A whole game of the random bot, all weeks and the four costliest in detail.
void debrief(benchmark::State& state) {
    game::Session session(koffiebrander(), 1);
    const auto bot = coach::makeBot("random", 1);
    coach::playOut(session, *bot);
    coach::ReviewOptions options;
    options.worlds = static_cast<int>(state.range(0));
    options.threads = coach::usefulThreads();
    double error = 0.0;
    for (auto _ : state) {
        const auto review = coach::reviewOf(koffiebrander(), 1, session.decisions(), options);
        error = 0.0;
        for (const coach::Judgement& each : review->decisions)
            error += each.regret.error / static_cast<double>(review->decisions.size());
    }
    state.counters["mean_standard_error"] = error;
}
BENCHMARK(debrief)->Arg(8)->Arg(32)->Unit(benchmark::kMillisecond)->Iterations(1);

// What the window shows first: all weeks, no single decisions.
void firstPicture(benchmark::State& state) {
    game::Session session(koffiebrander(), 1);
    const auto bot = coach::makeBot("random", 1);
    coach::playOut(session, *bot);
    coach::ReviewOptions options = coach::coarseToFine(game::Purpose::Graded).front();
    options.threads = coach::usefulThreads();
    double error = 0.0;
    for (auto _ : state) {
        const auto review = coach::reviewOf(koffiebrander(), 1, session.decisions(), options);
        error = 0.0;
        for (const coach::WeekReview& week : review->weeks)
            error += week.judgement.regret.error / static_cast<double>(review->weeks.size());
    }
    state.counters["mean_standard_error"] = error;
}
BENCHMARK(firstPicture)->Unit(benchmark::kMillisecond)->UseRealTime();

// One block in 64 of a certificate of 10,000 games, the first of which is graded too; and how long
// all would take at that rate.
void certificate(benchmark::State& state) {
    constexpr int games = 10'000;
    constexpr int step = 64;
    double seconds = 0.0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const auto played = coach::playBlocks(
            koffiebrander(), coach::blocksFor(games), 0, step, coach::usefulThreads());
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        seconds = took.count() * games / static_cast<double>(played.size());
    }
    state.counters["seconds_for_10000_games"] = seconds;
}
BENCHMARK(certificate)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

} // namespace

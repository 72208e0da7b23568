// The learner's store: opening one after weeks of play, writing a decision, playing a hand-in
// again.
#include "coach/random_bot.h"
#include "coach/rollout_parallel.h"
#include "records/grade.h"
#include "records/run_keeper.h"
#include "scenario/loader.h"

#include <benchmark/benchmark.h>

#include <filesystem>

namespace {

namespace fs = std::filesystem;

// On the disk that the program uses too, not in memory; gone when the benchmark is over.
class Folder {
public:
    explicit Folder(const std::string& name) : m_path(fs::path("klantkring-bench-" + name)) {
        fs::remove_all(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(m_path); }
    [[nodiscard]] records::UserFolders folders() const {
        return {fs::absolute(m_path), fs::absolute(m_path)};
    }

private:
    fs::path m_path;
};

game::RunHeader header() {
    game::RunHeader header;
    header.scenarioId = "koffiebrander";
    header.scenarioFile = "koffiebrander.json";
    header.player = "Sanne";
    header.program = "0.1.0";
    return header;
}

const game::Decision& usualDecision() {
    static const game::Decision decision = game::PlanAction{
        "account_review", "hotel_de_noord", {{"theme", {"price"}}, {"channel", {"phone"}}}};
    return decision;
}

// 2,000 runs of 100 decisions.
const Folder& fullStore() {
    static const Folder folder("full");
    static bool filled = false;
    if (filled)
        return folder;
    filled = true;
    const auto store = records::Store::open(folder.folders()).value().store;
    const std::vector<records::TimedDecision> decisions(100, {usualDecision(), 1'764'112'484'000});
    for (int run = 0; run < 2000; ++run)
        store->append(store->begin(header()).value(), 0, decisions);
    return folder;
}

void openStore(benchmark::State& state) {
    const records::UserFolders folders = fullStore().folders();
    for (auto _ : state) {
        const auto opened = records::Store::open(folders);
        benchmark::DoNotOptimize(opened.value().store->list().value().size());
    }
}
BENCHMARK(openStore)->Unit(benchmark::kMillisecond);

void keepDecision(benchmark::State& state) {
    const Folder folder("keep");
    const auto store = records::Store::open(folder.folders()).value().store;
    auto keeper = records::RunKeeper::begin(store, header());
    for (auto _ : state)
        if (!keeper.value().append(usualDecision()))
            state.SkipWithError("a decision was not kept");
}
BENCHMARK(keepDecision)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

void gradeHandIn(benchmark::State& state) {
    const auto scenario = std::make_shared<const scenario::Scenario>(
        scenario::load(KLANTKRING_SOURCE_FOLDER "/scenarios/koffiebrander.json").scenario.value());
    game::Session session(scenario, 1);
    coach::RandomBot bot(1);
    coach::playOut(session, bot);
    records::HandIn handIn;
    handIn.kept.run.header = header();
    handIn.kept.run.header.seed = 1;
    handIn.kept.run.header.scenarioHash = scenario->hash;
    handIn.kept.run.decisions = session.decisions();
    handIn.kept.times.assign(session.decisions().size(), 0);
    for (auto _ : state)
        benchmark::DoNotOptimize(records::gradeOne(handIn, scenario, 0.55));
    // Of all threads together.
    state.counters["hand_ins_a_minute"] = benchmark::Counter(
        60.0, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kAvgThreads);
}
BENCHMARK(gradeHandIn)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Threads(coach::usefulThreads());

} // namespace

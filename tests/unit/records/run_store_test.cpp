#include "records/run_store.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

#include <chrono>

namespace {

game::RunHeader header(const std::string& scenario) {
    game::RunHeader header;
    header.scenarioId = scenario;
    header.scenarioFile = scenario + ".json";
    header.scenarioHash = 5;
    header.program = "0.1.0";
    return header;
}

// A run of so many weeks in the store; its file says it was played `age` minutes ago.
std::filesystem::path playRun(const records::RunStore& store,
                              const std::string& scenario,
                              int weeks,
                              std::optional<double> grade,
                              int age) {
    const auto file = store.newFile(scenario);
    REQUIRE(file.ok());
    auto writer = game::RunWriter::create(file.value(), header(scenario));
    REQUIRE(writer.ok());
    for (int week = 0; week < weeks; ++week)
        REQUIRE(writer.value().append(game::EndWeek{}).ok());
    if (grade)
        REQUIRE(writer.value().finish({1, *grade}).ok());
    std::filesystem::last_write_time(
        file.value(), std::filesystem::file_time_type::clock::now() - std::chrono::minutes(age));
    return file.value();
}

} // namespace

TEST_CASE("A store without a folder has no runs") {
    const support::TemporaryFolder folder;
    const records::RunStore store(folder / "runs");
    CHECK(store.list().empty());
    CHECK_FALSE(store.unfinished("coffee", 5));
}

TEST_CASE("Runs are listed with title, week and grade, the last played first") {
    const support::TemporaryFolder folder;
    const records::RunStore store(folder / "runs");
    playRun(store, "coffee", 26, 7.5, 30);
    playRun(store, "tea", 3, std::nullopt, 10);
    const auto runs = store.list({{"coffee", {"Koffie", "Coffee"}}});
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].header.scenarioId == "tea");
    CHECK(runs[0].title.en == "tea");
    CHECK(runs[0].week == 4);
    CHECK_FALSE(runs[0].finished);
    CHECK(runs[1].title.en == "Coffee");
    CHECK(runs[1].week == 26);
    CHECK(runs[1].finished);
    CHECK(runs[1].grade == 7.5);
}

TEST_CASE("The run to go on with is the last one, when it is unfinished") {
    const support::TemporaryFolder folder;
    const records::RunStore store(folder / "runs");
    playRun(store, "coffee", 2, std::nullopt, 30);
    const auto last = playRun(store, "coffee", 5, std::nullopt, 20);
    playRun(store, "tea", 9, std::nullopt, 10);
    const auto run = store.unfinished("coffee", 5);
    REQUIRE(run);
    CHECK(run->file == last);
    CHECK_FALSE(store.unfinished("coffee", 6)); // the scenario was changed since
    playRun(store, "coffee", 26, 6.0, 0);
    CHECK_FALSE(store.unfinished("coffee", 5));
}

TEST_CASE("A damaged run is listed as such and hinders nothing") {
    const support::TemporaryFolder folder;
    const records::RunStore store(folder.path());
    folder.write("broken.run", "{");
    folder.write("notes.txt", "no run");
    playRun(store, "coffee", 1, std::nullopt, 10);
    const auto runs = store.list();
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].problem);
    CHECK_FALSE(runs[1].problem);
    CHECK(store.unfinished("coffee", 5));
}

TEST_CASE("Two runs in the same second have two names, and no id leaves the folder") {
    const support::TemporaryFolder folder;
    const records::RunStore store(folder.path());
    const auto first = playRun(store, "../../etc/x", 0, std::nullopt, 0);
    const auto second = playRun(store, "../../etc/x", 0, std::nullopt, 0);
    CHECK(first != second);
    CHECK(first.parent_path() == folder.path());
    CHECK(second.parent_path() == folder.path());
}

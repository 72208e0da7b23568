#include "records/scenario_shelf.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

TEST_CASE("The shelf has the scenarios and not the schema") {
    const support::TemporaryFolder folder;
    folder.write("scenarios/tea.json", "{}");
    folder.write("scenarios/coffee.json", "{}");
    folder.write("scenarios/scenario.schema.json", "{}");
    folder.write("scenarios/broken/one.json", "{}");
    const auto files = records::scenarioFiles({folder.path()});
    REQUIRE(files.size() == 2);
    CHECK(files[0].filename() == "coffee.json");
    CHECK(files[1].filename() == "tea.json");
    CHECK(records::scenarioFiles({folder / "nothing"}).empty());
}

TEST_CASE("A scenario is found by path, by file name or by bare name") {
    const support::TemporaryFolder folder;
    folder.write("scenarios/coffee.json", "{}");
    folder.write("mine.json", "{}");
    const std::vector<std::filesystem::path> shares{folder.path()};
    CHECK(records::findScenario((folder / "mine.json").string(), shares) == folder / "mine.json");
    CHECK(records::findScenario("coffee", shares) == folder / "scenarios/coffee.json");
    CHECK(records::findScenario("coffee.json", shares) == folder / "scenarios/coffee.json");
    CHECK_FALSE(records::findScenario("tea", shares));
}

TEST_CASE("A run names a scenario of the shelf by its file name only") {
    const support::TemporaryFolder folder;
    folder.write("scenarios/coffee.json", "{}");
    folder.write("mine.json", "{}");
    const std::vector<std::filesystem::path> shares{folder.path()};
    CHECK(records::nameForRun(folder / "scenarios/../scenarios/coffee.json", shares) ==
          "coffee.json");
    CHECK(records::nameForRun(folder / "mine.json", shares) == folder / "mine.json");
}

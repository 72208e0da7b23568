#include "support/catch.hpp"
#include "support/town.h"
#include "unit/cli/cli_stage.h"

namespace {

constexpr std::int64_t day = 86'400'000;
constexpr std::int64_t firstDay = 20'000 * day; // 4 October 2024

// Eight weeks in the small town in which nothing was done, in the store, as run 1.
std::string idleTown(const test::CliStage& stage) {
    stage.write("town.json", support::townScenario());
    std::string town = stage.file("town.json").string();
    REQUIRE(stage.run({"play", town, "--seed", "7", "--name", "Sanne"}, test::weeks(8, "einde"))
                .status == 0);
    return town;
}

// A week that is good enough in the place of the first.
const std::string goodWeek = "plan visit cc topic=trust\nplan visit bb topic=trust\neinde\n";

} // namespace

TEST_CASE("the moments of a run are listed with their numbers, in either language") {
    const test::CliStage stage;
    const std::string town = idleTown(stage);
    const test::Told dutch = stage.run({"practise", "1", "--list", "--scenario", town});
    CHECK(dutch.status == 0);
    CHECK(dutch.says("1. Week "));
    CHECK(dutch.says("kostte"));
    const test::Told english =
        stage.run({"practise", "1", "--list", "--scenario", town, "--lang", "en"});
    CHECK(english.says("cost"));
    CHECK_FALSE(english.says("kostte"));
    CHECK(stage.run({"practise", "1", "--moment", "99", "--scenario", town}).status == 1);
    CHECK(stage.run({"practise", "7"}).says("Er is geen run 7."));
}

TEST_CASE("an exercise is chosen again with hints until it is good enough") {
    const test::CliStage stage;
    const std::string town = idleTown(stage);
    const test::Told told = stage.run({"practise", "1", "--moment", "1", "--scenario", town},
                                      "klanten\nbewaar\neinde\nhint\nhint\nhint\nopgeven\n");
    CHECK(told.status == 0);
    CHECK(told.says("Terug naar week"));
    CHECK(told.says("Nog niet"));
    CHECK(told.says("op hetzelfde neer"));
    CHECK(told.says("Hint 1 van 3"));
    CHECK(told.says("Hint 3 van 3: Het beste dat de coach vond"));
    CHECK(told.says("geen spel"));
    CHECK(told.says("Deze oefening: nu te oefenen."));
    const test::Told english =
        stage.run({"practise", "1", "--moment", "1", "--scenario", town, "--lang", "en"},
                  "end\nhint\ngiveup\n");
    CHECK(english.says("Not yet"));
    CHECK(english.says("Hint 1 of 3"));
    CHECK(english.says("The best that the coach found"));
}

TEST_CASE("what was solved comes back after days, and only then") {
    test::CliStage stage;
    const std::string town = idleTown(stage);
    const auto practise = [&](std::int64_t at, const std::string& input) {
        stage.now = at;
        return stage.run({"practise", "--name", "Sanne", "--scenario", town}, input);
    };
    stage.now = firstDay;
    const test::Told solved =
        stage.run({"practise", "1", "--moment", "1", "--scenario", town}, goodWeek);
    CHECK(solved.says("Opgelost"));
    CHECK(solved.says("komt terug op 05-10-2024"));
    CHECK(practise(firstDay, "").says("Vandaag is er niets te oefenen; op 05-10-2024"));
    CHECK(practise(firstDay + day, goodWeek).says("komt terug op 08-10-2024"));
    CHECK(practise(firstDay + 4 * day, "einde\nopgeven\n").says("nu te oefenen"));
    CHECK(practise(firstDay + 4 * day, "einde\nopnieuw\n" + goodWeek).says("09-10-2024"));
    const test::Told list =
        stage.run({"practise", "--list", "--name", "Sanne", "--scenario", town});
    CHECK(list.says("run 1. Week "));
    CHECK(list.says("komt terug op 09-10-2024"));
    CHECK(stage.run({"practise", "1", "--scenario", town}).says("met --moment"));
}

TEST_CASE("a file and a trial game can be practised, but are not remembered") {
    const test::CliStage stage;
    stage.write("town.json", support::townScenario());
    const std::string town = stage.file("town.json").string();
    const std::string run = stage.file("idle.run").string();
    REQUIRE(stage.run({"play", town, "--bot", "idle", "--seed", "5", "--out", run}).status == 0);
    const test::Told file = stage.run({"practise", run, "--moment", "1"}, "opgeven\n");
    CHECK(file.says("niet bij je eigen runs"));
    CHECK_FALSE(file.says("Deze oefening"));
    const std::string trial = stage.file("proef.run").string();
    REQUIRE(stage.run({"play", town, "--from-week", "7", "--out", trial}, test::weeks(2, "einde"))
                .status == 0);
    const test::Told told = stage.run({"practise", trial, "--moment", "1"}, "opgeven\n");
    CHECK(told.says("proefspel"));
    CHECK(told.says("Terug naar week"));
    CHECK(stage.run({"practise", "--list"}).says("Er is nog geen run."));
}

TEST_CASE("a run of another version of its scenario is not practised") {
    const test::CliStage stage;
    const std::string town = idleTown(stage);
    stage.write("town.json", support::townScenario() + "\n");
    const test::Told told = stage.run({"practise", "1", "--scenario", town});
    CHECK(told.status == 1);
    CHECK(told.says("veranderd"));
}

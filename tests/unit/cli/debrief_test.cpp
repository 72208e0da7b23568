#include "support/catch.hpp"
#include "support/town.h"
#include "unit/cli/cli_stage.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace {

// A game of the bot in the small town, as a run's file.
std::string playedRun(const test::CliStage& stage, const std::string& bot) {
    stage.write("town.json", support::townScenario());
    std::string run = stage.file(bot + ".run").string();
    const std::string town = stage.file("town.json").string();
    REQUIRE(stage.run({"play", town, "--bot", bot, "--seed", "5", "--out", run}).status == 0);
    return run;
}

} // namespace

TEST_CASE("a run is discussed in either language, with the costliest first") {
    const test::CliStage stage;
    const std::string run = playedRun(stage, "discount");
    const test::Told dutch = stage.run({"debrief", run, "--worlds", "16", "--weeks", "1"});
    CHECK(dutch.status == 0);
    CHECK(dutch.says("Wat het meest kostte"));
    CHECK(dutch.says("geluk"));
    CHECK(dutch.err.empty());
    const test::Told english =
        stage.run({"debrief", run, "--worlds", "16", "--weeks", "1", "--lang", "en"});
    CHECK(english.says("What cost most"));
    CHECK(english.out.find("geluk") == std::string::npos);
}

TEST_CASE("a run of the store and a hand-in are discussed as a run's file is") {
    const test::CliStage stage;
    stage.write("town.json", support::townScenario());
    const std::string town = stage.file("town.json").string();
    REQUIRE(stage.run({"play", town, "--seed", "5"}, test::weeks(8, "einde")).status == 0);
    const std::string handIn = stage.file("a.kring").string();
    REQUIRE(stage.run({"hand-in", "1", "--out", handIn}).status == 0);
    const auto debriefed = [&](const std::string& run) {
        return stage.run(
            {"debrief", run, "--scenario", town, "--worlds", "8", "--weeks", "0", "--lang", "en"});
    };
    const test::Told stored = debriefed("1");
    CHECK(stored.status == 0);
    CHECK(stored.err.empty());
    CHECK(stored.says("luck"));
    CHECK(debriefed(handIn).out == stored.out);
    CHECK(debriefed("2").says("There is no run 2."));
    stage.write("a.kring", stage.read("a.kring").replace(0, 1, "{ \"note\": 1,"));
    CHECK(debriefed(handIn).status == 1);
}

TEST_CASE("a trial game is discussed too, and does not count") {
    const test::CliStage stage;
    const std::string run = stage.file("proef.run").string();
    REQUIRE(stage
                .run({"play",
                      test::koffiebrander,
                      "--from-week",
                      "5",
                      "--event",
                      "leeuw_late",
                      "--out",
                      run},
                     "einde\nstop\n")
                .status == 0);
    const test::Told told =
        stage.run({"debrief", run, "--worlds", "8", "--weeks", "0", "--format", "json"});
    CHECK(told.status == 0);
    CHECK(told.says("telt niet mee"));
    const auto read = nlohmann::json::parse(told.out);
    CHECK(read.at("weeks").size() == 5); // what was staged after the fourth stops nothing
}

TEST_CASE("the debrief as JSON adds up, and as HTML needs nothing from elsewhere") {
    const test::CliStage stage;
    const std::string run = playedRun(stage, "random");
    const std::string json = stage.file("d.json").string();
    REQUIRE(stage
                .run({"debrief",
                      run,
                      "--worlds",
                      "8",
                      "--weeks",
                      "0",
                      "--format",
                      "json",
                      "--out",
                      json})
                .status == 0);
    const auto read = nlohmann::json::parse(stage.read("d.json"));
    const double sum = read.at("par").at("mean").get<double>() +
                       read.at("skill").at("mean").get<double>() +
                       read.at("luck").at("mean").get<double>();
    CHECK(std::abs(sum - read.at("outcome").get<double>()) < 1e-9);
    CHECK(read.at("weeks").size() == 8);
    const test::Told page =
        stage.run({"debrief", run, "--worlds", "8", "--weeks", "0", "--format", "html"});
    CHECK(page.says("<svg"));
    CHECK(page.says("Keuzes en geluk"));
    CHECK_FALSE(page.says("http"));
    CHECK_FALSE(page.says("<script"));
}

TEST_CASE("a debrief names what is wrong with a run and goes on where it can") {
    const test::CliStage stage;
    const std::string run = playedRun(stage, "random");
    const std::vector<std::string> few{"--worlds", "8", "--weeks", "0"};
    const auto debriefed = [&] {
        return stage.run({"debrief", run, few[0], few[1], few[2], few[3]});
    };
    const std::string whole = stage.read("random.run");
    std::string forged = whole;
    const std::size_t at = forged.rfind("\"grade\":");
    REQUIRE(at != std::string::npos);
    forged.replace(at, 9, "\"grade\":9");
    stage.write("random.run", forged);
    CHECK(debriefed().status == 0);
    CHECK(debriefed().err.find("cijfer") != std::string::npos);
    stage.write("random.run", whole.substr(0, whole.size() / 2));
    CHECK(debriefed().status == 0);
    CHECK(debriefed().says("niet afgemaakt"));
    stage.write("random.run", whole);
    stage.write("town.json", support::townScenario() + "\n");
    CHECK(debriefed().says("veranderd"));
    CHECK(stage.run({"debrief", stage.file("none.run").string()}).status == 1);
}

TEST_CASE("a certificate can be made in parts, and a missing or doubled part is refused") {
    const test::CliStage stage;
    stage.write("town.json", support::townScenario());
    const std::string town = stage.file("town.json").string();
    const test::Told whole = stage.run({"certify", town, "--games", "28"});
    CHECK(whole.status == 1); // the town is no fair scenario
    for (const std::string shard : {"1", "2"})
        stage.write("part" + shard,
                    stage.run({"certify", town, "--games", "28", "--shard", shard + "/2"}).out);
    const std::string one = stage.file("part1").string();
    const std::string two = stage.file("part2").string();
    CHECK(stage.run({"certify", town, "--merge", two, one}).out == whole.out);
    CHECK(stage.run({"certify", town, "--merge", one}).says("ontbreekt"));
    CHECK(stage.run({"certify", town, "--merge", one, one, two}).says("dubbel"));
    CHECK(stage.run({"certify", town, "--shard", "3/2"}).status == 1);
    stage.write("part1", "zomaar iets");
    CHECK(stage.run({"certify", town, "--merge", one, two}).says("part1"));
}

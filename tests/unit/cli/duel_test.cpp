#include "support/catch.hpp"
#include "support/town.h"
#include "unit/cli/cli_stage.h"

namespace {

std::string played(const test::CliStage& stage,
                   const std::string& name,
                   const std::string& seed,
                   const std::string& script) {
    stage.write("town.json", support::townScenario());
    std::string run = stage.file(name + ".run").string();
    REQUIRE(stage
                .run({"play",
                      stage.file("town.json").string(),
                      "--seed",
                      seed,
                      "--name",
                      name,
                      "--out",
                      run},
                     script)
                .status == 0);
    return run;
}

const std::string visits = "plan visit cc topic=trust\neinde\nplan visit bb topic=trust\neinde\n" +
                           test::weeks(6, "einde");

} // namespace

TEST_CASE("two players of one game are compared in plain sentences, in either language") {
    const test::CliStage stage;
    const std::string a = played(stage, "Sanne", "5", visits);
    const std::string b = played(stage, "Bram", "5", test::weeks(8, "einde"));
    const test::Told dutch = stage.run({"duel", a, b});
    CHECK(dutch.status == 0);
    CHECK(dutch.err.empty());
    CHECK(dutch.says("Ze gingen uiteen in week 1, bij keuze 1: Sanne koos ‘visit · Hotel cc"));
    CHECK(dutch.says("Bram koos niets meer in die week"));
    CHECK(dutch.says("maakte dat geen verschil"));
    const test::Told english = stage.run({"duel", a, b, "--lang", "en"});
    CHECK(english.says("They parted in week 1"));
    CHECK(english.says("made no difference"));
    CHECK_FALSE(english.says("koos"));
    CHECK(stage.run({"duel", a, a}).says("dezelfde keuzes"));
}

TEST_CASE("who gained what in a duel is told by week and by customer") {
    const test::CliStage stage;
    stage.write("town.json", support::townScenario());
    const auto played = [&](const std::string& bot) {
        std::string run = stage.file(bot + ".run").string();
        REQUIRE(stage
                    .run({"play",
                          stage.file("town.json").string(),
                          "--bot",
                          bot,
                          "--seed",
                          "3",
                          "--out",
                          run})
                    .status == 0);
        return run;
    };
    const std::string expert = played("expert");
    const std::string idle = played("idle");
    const test::Told dutch = stage.run({"duel", expert, idle});
    CHECK(dutch.says("expert wint"));
    CHECK(dutch.says("Waar het verschil zit"));
    CHECK(dutch.says("punten voor expert, het meest bij"));
    CHECK(dutch.says("vooral door"));
    const test::Told english = stage.run({"duel", expert, idle, "--lang", "en"});
    CHECK(english.says("expert gains"));
    CHECK(english.says("mostly through"));
}

TEST_CASE("what is no duel is refused with the reason") {
    const test::CliStage stage;
    const std::string a = played(stage, "Sanne", "5", visits);
    const std::string lucky = played(stage, "Bram", "6", test::weeks(8, "einde"));
    const test::Told luck = stage.run({"duel", a, lucky});
    CHECK(luck.status == 1);
    CHECK(luck.says("ander geluk"));
    CHECK(luck.out.empty());
    const std::string coffee = stage.file("coffee.run").string();
    REQUIRE(
        stage.run({"play", test::koffiebrander, "--seed", "5", "--out", coffee}, "stop\n").status ==
        0);
    CHECK(stage.run({"duel", a, coffee}).says("verschillende scenario"));
    const std::string trial = stage.file("trial.run").string();
    REQUIRE(stage
                .run({"play", stage.file("town.json").string(), "--from-week", "2", "--out", trial},
                     "stop\n")
                .status == 0);
    CHECK(stage.run({"duel", a, trial}).says("proefspel"));
    CHECK(stage.run({"duel", a, stage.file("none.run").string()}).status == 1);
    stage.write("town.json", support::townScenario() + "\n");
    const std::string later = stage.file("later.run").string();
    REQUIRE(stage
                .run({"play", stage.file("town.json").string(), "--seed", "5", "--out", later},
                     "stop\n")
                .status == 0);
    CHECK(stage.run({"duel", a, later}).says("veranderd"));
}

#include "support/catch.hpp"
#include "unit/cli/cli_stage.h"

TEST_CASE("a trial game begins in the week that was asked for, and can be taken up again") {
    const test::CliStage stage;
    const std::string run = stage.file("proef.run").string();
    const test::Told told = stage.run(
        {"play", test::koffiebrander, "--from-week", "6", "--seed", "7", "--out", run}, "stop\n");
    CHECK(told.status == 0);
    CHECK(told.says("proefspel"));
    CHECK(told.says("Week 6 (proef) >"));
    CHECK(stage.read("proef.run").find("\"trial\":true") != std::string::npos);
    const test::Told again = stage.run({"play", "--resume", "--out", run}, "einde\nstop\n");
    CHECK(again.status == 0);
    CHECK(again.says("Week 7 (proef) >"));
    const test::Told replayed = stage.run({"replay", run});
    CHECK(replayed.status == 0);
    CHECK(replayed.says("proefspel"));
}

TEST_CASE("a trial game that is played to the end cannot be handed in") {
    const test::CliStage stage;
    const std::string run = stage.file("proef.run").string();
    const test::Told told =
        stage.run({"play", test::koffiebrander, "--from-week", "26", "--out", run}, "einde\n");
    CHECK(told.status == 0);
    CHECK(told.says("telt niet mee"));
    CHECK_FALSE(told.says("kring hand-in"));
    CHECK_FALSE(stage.run({"replay", run}).says("niet afgesloten"));
    const std::string out = stage.file("proef.kring").string();
    const test::Told refused = stage.run({"hand-in", run, "--out", out});
    CHECK(refused.status == 1);
    CHECK(refused.says("proefspel"));
    CHECK_FALSE(std::filesystem::exists(out));
    CHECK(stage.run({"hand-in", run, "--out", "-", "--lang", "en"}).says("trial game"));
}

TEST_CASE("an event happens at once in a trial game") {
    const test::CliStage stage;
    const test::Told told = stage.run({"play",
                                       test::koffiebrander,
                                       "--from-week",
                                       "5",
                                       "--event",
                                       "leeuw_late",
                                       "--out",
                                       stage.file("proef.run").string()},
                                      "post\nstop\n");
    CHECK(told.status == 0);
    CHECK(told.says("\"leeuw_late\" is in gang gezet"));
    CHECK(told.says("Te laat bij het ontbijt"));
}

TEST_CASE("a trial game says why it cannot begin") {
    const test::CliStage stage;
    const std::string run = stage.file("proef.run").string();
    const auto why = [&](const std::vector<std::string>& asked) {
        std::vector<std::string> arguments{"play", test::koffiebrander, "--out", run};
        arguments.insert(arguments.end(), asked.begin(), asked.end());
        const test::Told told = stage.run(arguments);
        CHECK(told.status != 0);
        CHECK_FALSE(std::filesystem::exists(run));
        return told.err;
    };
    CHECK(why({"--from-week", "27"}).find("week 1 tot en met 26") != std::string::npos);
    CHECK(why({"--from-week", "0"}).find("week 1 tot en met 26") != std::string::npos);
    CHECK(why({"--event", "leeuw_lat"}).find("Bedoelde je \"leeuw_late\"?") != std::string::npos);
    CHECK(why({"--event", "veenstra_calls"}).find("Veenstra") != std::string::npos);
    CHECK_FALSE(why({"--from-week", "zes"}).empty());
    CHECK_FALSE(why({"--from-week", "3", "--resume"}).empty());
    CHECK_FALSE(why({"--from-week", "3", "--bot", "idle"}).empty());
    CHECK_FALSE(why({"--from-week", "3", "--run", "1"}).empty());
}

TEST_CASE("a trial game is nobody's unfinished game") {
    const test::CliStage stage;
    CHECK(stage.run({"play", test::koffiebrander, "--from-week", "4"}, "stop\n").status == 0);
    const test::Told resumed = stage.run({"play", test::koffiebrander, "--resume"}, "stop\n");
    CHECK(resumed.status == 1);
    CHECK(resumed.says("Er is geen run van dit scenario"));
    CHECK(stage.run({"runs"}).says("Er zijn nog geen runs"));
    CHECK_FALSE(std::filesystem::is_empty(stage.file("data") / "trials"));
}

TEST_CASE("who only played trial games is found, can ask for them, and can be forgotten") {
    const test::CliStage stage;
    const auto trial = [&](const std::string& name) {
        return stage
            .run({"play", test::koffiebrander, "--from-week", "26", "--name", name}, "stop\n")
            .status;
    };
    REQUIRE(trial("Geertruida") == 0);
    REQUIRE(trial("Geertruida") == 0);
    REQUIRE(trial("Bram") == 0);
    const test::Told all = stage.run({"learners"});
    CHECK(all.says("Geertruida: 0 runs en 2 proefspellen\n"));
    CHECK(all.says("Bram: 0 runs en 1 proefspel\n"));
    CHECK(stage.run({"learners", "--lang", "en"}).says("0 runs and 2 trial games"));
    const std::string out = stage.file("export").string();
    CHECK(stage.run({"learners", "--export", "Geertruida", "--out", out}).says("2 proefspellen"));
    CHECK(stage.read("export/trial-2.run").find("Geertruida") != std::string::npos);
    std::filesystem::remove_all(out);
    CHECK(stage.run({"learners", "--forget", "Geertruida"}, "nee\n").status == 1);
    CHECK(stage.run({"learners"}).says("Geertruida"));
    REQUIRE(stage.run({"learners", "--forget", "Geertruida", "--yes"}).status == 0);
    CHECK_FALSE(stage.run({"learners"}).says("Geertruida"));
    CHECK(stage.run({"learners"}).says("Bram"));
    CHECK(stage.run({"learners", "--forget", "Geertruida", "--yes"}).status == 1);
    int files = 0;
    for (const auto& at : std::filesystem::recursive_directory_iterator(stage.file(""))) {
        if (!at.is_regular_file())
            continue;
        ++files;
        INFO(at.path());
        CHECK(stage.read(at.path().string()).find("Geertruida") == std::string::npos);
    }
    CHECK(files >= 2); // the store, and Bram's game
}

#include "support/catch.hpp"
#include "unit/cli/cli_stage.h"

TEST_CASE("progress of who has not played says where to begin, in both languages") {
    const test::CliStage stage;
    const test::Told dutch = stage.run({"progress", "--name", "Sanne"});
    CHECK(dutch.status == 0);
    CHECK(dutch.says("Voortgang van Sanne"));
    CHECK(dutch.says("Er is nog niets te zien"));
    CHECK(dutch.says("Wat nu? Speel"));
    CHECK(dutch.err.empty());
    const test::Told english = stage.run({"progress", "--lang", "en"});
    CHECK(english.says("Progress of the player without a name"));
    CHECK(english.says("What next? Play"));
    CHECK(english.out.find("Wat nu") == std::string::npos);
}

TEST_CASE("progress of a game that was left says how to go on") {
    const test::CliStage stage;
    REQUIRE(
        stage.run({"play", "koffiebrander", "--name", "Sanne"}, test::weeks(2, "einde")).status ==
        0);
    const test::Told told = stage.run({"progress", "--name", "Sanne"});
    CHECK(told.says("Ga verder met De Koffiebrander"));
    CHECK(told.says("week 3 van 26"));
}

TEST_CASE("progress and quiz without a name are of who played last, and the others are named") {
    const test::CliStage stage;
    REQUIRE(stage.run({"play", "koffiebrander", "--name", "Sanne"}, "einde\n").status == 0);
    REQUIRE(stage.run({"play", "koffiebrander", "--name", "Eva"}, "einde\n").status == 0);
    CHECK(stage.run({"progress"}).says("Voortgang van Eva"));
    const test::Told unknown = stage.run({"progress", "--name", "eva"});
    CHECK(unknown.says("Er is nog niets te zien"));
    CHECK(unknown.says("Eva, Sanne (met --name)"));
    REQUIRE(stage.run({"quiz"}, "1\n").status == 0);
    CHECK(stage.run({"progress", "--name", "Eva"}).says("één keer geoefend"));
}

#include "support/catch.hpp"
#include "unit/cli/cli_stage.h"

TEST_CASE("a quiz explains each answer at once, keeps it, and goes on with the next") {
    const test::CliStage stage;
    const test::Told first = stage.run({"quiz", "--name", "Sanne"}, "zeven\n9\n2\n1\nstop\n");
    CHECK(first.status == 0);
    CHECK(first.err.empty());
    CHECK(first.says("Vraag 1 van 5"));
    CHECK(first.says("Kies een nummer van 1 tot en met 3."));
    CHECK(first.says("van 2 goed"));
    const test::Told progress = stage.run({"progress", "--name", "Sanne"});
    CHECK(progress.says("één keer geoefend"));
    // What was answered is not asked again today: eleven are left, then none.
    for (int i = 0; i < 3; ++i)
        CHECK(stage.run({"quiz", "--name", "Sanne"}, test::weeks(5, "1")).status == 0);
    const test::Told none = stage.run({"quiz", "--name", "Sanne", "--lang", "en"});
    CHECK(none.says("You have answered all 13 concept questions"));
    CHECK(stage.run({"quiz", "--name", "Bram"}).says("Vraag 1 van 5"));
}

TEST_CASE("answers go with all that is kept of a learner, and are erased with it") {
    const test::CliStage stage;
    REQUIRE(stage.run({"quiz", "--name", "Sanne"}, "1\n").status == 0);
    const std::string out = stage.file("export").string();
    REQUIRE(stage.run({"learners", "--export", "Sanne", "--out", out}).status == 0);
    CHECK(stage.read("export/learner.json").find("\"concept_questions\"") != std::string::npos);
    CHECK(stage.read("export/learner.json").find("\"answer\"") != std::string::npos);
    REQUIRE(stage.run({"learners", "--forget", "Sanne", "--yes"}).status == 0);
    CHECK(stage.run({"progress", "--name", "Sanne"}).says("Er is nog niets te zien"));
}

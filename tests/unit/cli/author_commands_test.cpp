#include "support/catch.hpp"
#include "support/scenario_text.h"
#include "unit/cli/cli_stage.h"

TEST_CASE("a new scenario checks clean, plays to its end, and is never written over") {
    const test::CliStage stage;
    const std::string file = stage.file("mijn_zaak.json").string();
    const test::Told made = stage.run({"new", stage.file("mijn_zaak").string(), "--lang", "nl"});
    INFO(made.out << made.err);
    CHECK(made.status == 0);
    const std::string text = stage.read("mijn_zaak.json");
    CHECK(text.find("Mijn zaak") != std::string::npos);
    CHECK(text.find("Dit is een scenario") != std::string::npos);

    const test::Told checked = stage.run({"check", file, "--lang", "en"});
    INFO(checked.out);
    CHECK(checked.status == 0);
    CHECK(checked.says("all right. ")); // not "all right (1 hint)"
    CHECK(checked.out.find('[') == std::string::npos);
    CHECK(stage.run({"format", "--check", file}).status == 0);
    const test::Told played =
        stage.run({"play", file, "--lang", "nl", "--bot", "idle", "--seed", "3"});
    CHECK(played.status == 0);
    CHECK(played.says("cijfer"));

    stage.write("mijn_zaak.json", "mine");
    CHECK(stage.run({"new", file}).status == 1);
    CHECK(stage.read("mijn_zaak.json") == "mine");
    CHECK(stage.run({"new", ".json"}).status == 1);
    CHECK(stage.run({"new", stage.file("no/such/folder/a").string()}).status == 1);
}

TEST_CASE("format only looks with --check, and leaves a broken file as it is") {
    const test::CliStage stage;
    const std::string small = support::smallScenario();
    stage.write("small.json", small);
    const std::string file = stage.file("small.json").string();
    CHECK(stage.run({"format", "--check", file}).status == 1);
    CHECK(stage.read("small.json") == small);
    CHECK(stage.run({"format", file}).status == 0);
    CHECK(stage.read("small.json") != small);
    CHECK(stage.run({"format", "--check", file}).status == 0);
    CHECK(stage.run({"check", file}).status == 0);

    stage.write("broken.json", "{\"format\": 1,}");
    const test::Told told = stage.run({"format", stage.file("broken.json").string()});
    CHECK(told.status == 1);
    CHECK(told.says("trailing-comma"));
    CHECK(stage.read("broken.json") == "{\"format\": 1,}");
    CHECK(stage.run({"format", stage.file("nothing.json").string()}).status == 1);
}

TEST_CASE("migrate shows what it would change before it does") {
    const test::CliStage stage;
    const std::string old = support::smallScenario();
    stage.write("old.json", old);
    const std::string file = stage.file("old.json").string();
    const test::Told dry = stage.run({"migrate", "--dry-run", file, "--lang", "en"});
    CHECK(dry.status == 0);
    CHECK(dry.says("2 - \"format\": 1,"));
    CHECK(dry.says("2 + \"format\": 2,"));
    CHECK(stage.read("old.json") == old);
    CHECK(stage.run({"migrate", file}).status == 0);
    CHECK(stage.read("old.json") == support::smallScenarioWith("\"format\": 1", "\"format\": 2"));
    CHECK(stage.run({"migrate", file, "--lang", "en"}).says("nothing"));
}

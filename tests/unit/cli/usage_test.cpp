// What is said of a wrong command line, and the help, in the language of who asks.
#include "support/catch.hpp"
#include "unit/cli/cli_stage.h"

TEST_CASE("what is wrong with a command line is said in the player's language") {
    const test::CliStage stage;
    const auto said = [&](const std::vector<std::string>& arguments, const std::string& dutch) {
        const test::Told told = stage.run(arguments);
        CHECK(told.status == 2);
        CAPTURE(told.err);
        CHECK(told.says("Dit begrijpt kring niet: " + dutch));
    };
    said({}, "er ontbreekt een opdracht");
    said({"duel", "a"}, "B ontbreekt.");
    said({"play", "--foo"}, "--foo hoort hier niet.");
    said({"play", "--foo", "--bar"}, "--bar --foo horen hier niet.");
    said({"play", "--games", "3"}, "--games kan alleen samen met --bot.");
    said({"play", "--seed", "3", "--seed-from", "4"}, "--seed en --seed-from gaan niet samen.");
    said({"play", "--run"}, "achter --run hoort een waarde.");
    said({"play", "--run", "0"}, "--run: dit moet een getal vanaf 1 zijn, geen 0.");
    said({"play", "--run", "2.5"}, "--run kan niet 2.5 zijn.");
    said({"play", "--lang", "fr"}, "--lang: kies uit nl, en, niet fr.");
    said({"play", "--seed-from", ""}, "--seed-from: hier moet iets staan.");
    said({"grade", ".", "--pass-mark", "0"},
         "--pass-mark: dit moet een getal van 1 tot en met 99 zijn, geen 0.");
    const test::Told english = stage.run({"play", "--run", "0", "--lang", "en"});
    CHECK(english.says("--run: this must be a number from 1, not 0.\nHelp: kring play --help"));
}

TEST_CASE("the help has its headings in the player's language") {
    const test::CliStage stage;
    for (const std::vector<std::string>& asked :
         {std::vector<std::string>{"--help"}, std::vector<std::string>{"play", "--help"}}) {
        const test::Told dutch = stage.run(asked);
        CHECK(dutch.status == 0);
        CHECK(dutch.says("Opties:"));
        CHECK(dutch.says("toon deze hulp"));
        for (const char* const english : {"Options", "Usage", "Positionals", "Print this", "TEXT"})
            CHECK_FALSE(dutch.says(english));
    }
    CHECK(stage.run({"--help"}).says("Opdrachten:"));
    CHECK(stage.run({"play", "--help", "--lang", "en"}).says("Usage: kring play"));
}

TEST_CASE("a folder that is not there is not called empty") {
    const test::CliStage stage;
    CHECK(stage.run({"grade", stage.file("weg").string()}).says("is er niet."));
}

TEST_CASE("a debrief without a run is of the run played last, and there must be one") {
    const test::CliStage stage;
    CHECK(stage.run({"debrief"}).status != 0);
    REQUIRE(stage.run({"play", "snelle_spaak"}, "einde\n").status == 0);
    const test::Told told = stage.run({"debrief", "--weeks", "0"});
    CHECK(told.status == 0);
    CHECK(told.says("De Snelle Spaak"));
}

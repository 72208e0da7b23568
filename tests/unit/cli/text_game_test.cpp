#include "support/catch.hpp"
#include "support/golden.h"
#include "unit/cli/cli_stage.h"

#include <algorithm>

namespace {

// A first week as a student plays it, in Dutch.
const std::string firstWeek = "klanten nieuw\n"
                              "klant gouden leeuw\n"
                              "waarom loyaliteit\n"
                              "voorspel bestelt 70\n"
                              "acties accountmanagement\n"
                              "plan 1 walvis\n"
                              "agenda\n"
                              "post\n"
                              "gesprek 1\n"
                              "1\n1\n1\n"
                              "einde\n"
                              "nieuws\n";

std::size_t linesOf(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::vector<std::string> game7(const test::CliStage& stage, const std::string& run) {
    return {"play",
            test::koffiebrander,
            "--lang",
            "nl",
            "--seed",
            "7",
            "--out",
            stage.file(run).string()};
}

} // namespace

TEST_CASE("a script plays a whole game to the grade") {
    const test::CliStage stage;
    const test::Told told =
        stage.run(game7(stage, "spel.run"), firstWeek + test::weeks(25, "einde"));
    CHECK(told.status == 0);
    CHECK(told.says("Cijfer"));
    CHECK(told.says("Week 26"));
    const test::Told replayed = stage.run({"replay", stage.file("spel.run").string()});
    CHECK(replayed.status == 0);
    CHECK(replayed.says("gelijk"));
    CHECK_FALSE(replayed.says("verschillend"));
}

TEST_CASE("the same game can be played in English") {
    const test::CliStage stage;
    const test::Told told = stage.run({"play",
                                       test::koffiebrander,
                                       "--lang",
                                       "en",
                                       "--seed",
                                       "7",
                                       "--out",
                                       stage.file("game.run").string()},
                                      "customers\nhelp\n" + test::weeks(26, "end"));
    CHECK(told.status == 0);
    CHECK(told.says("Grade"));
    CHECK_FALSE(told.says("klanten"));
    CHECK(stage.run({"replay", stage.file("game.run").string(), "--lang", "en"}).status == 0);
}

TEST_CASE("the first week reads as approved") {
    const test::CliStage stage;
    const test::Told told = stage.run(game7(stage, "spel.run"), firstWeek);
    CHECK(told.err.empty());
    // The last lines name the folder of this test.
    support::checkGolden("first_week_nl.txt", told.out.substr(0, told.out.rfind("\nJe run")));
}

TEST_CASE("what the game does not understand is answered with what it would") {
    const test::CliStage stage;
    const test::Told told = stage.run(
        {"play", test::koffiebrander, "--lang", "nl", "--out", stage.file("a.run").string()},
        "klantne\nabracadabra\nplan\nplan 999 walvis\nklant niemand\nvoorspel\nschrap 4\n\n"
        "bewijs 1 1\nantwoord 3\n");
    CHECK(told.status == 0);
    CHECK(told.says("klanten"));
    CHECK(told.says("help"));
    CHECK(linesOf(told.out) > 10);
    // Nothing of it was a decision.
    CHECK(linesOf(stage.read("a.run")) == 1);
}

TEST_CASE("a line without end or with bytes of no text harms nothing") {
    const test::CliStage stage;
    const test::Told told = stage.run(
        {"play", test::koffiebrander, "--lang", "nl", "--out", stage.file("a.run").string()},
        std::string(1 << 20, 'x') + "\n\xff\xfe klanten\nklanten loyaal\n");
    CHECK(told.status == 0);
    CHECK(told.says("Restaurant Zilt"));
    CHECK(told.out.size() < 100000);
}

TEST_CASE("a game that was broken off goes on exactly there") {
    const test::CliStage stage;
    const std::string run = stage.file("spel.run").string();
    const std::vector<std::string> begin{
        "play", test::koffiebrander, "--seed", "7", "--lang", "nl", "--out", run};
    const std::vector<std::string> resume{"play", "--resume", "--lang", "nl", "--out", run};
    REQUIRE(stage.run(begin, firstWeek + test::weeks(4, "einde")).status == 0);
    SECTION("between two decisions") {}
    SECTION("in the middle of writing one") {
        stage.write("spel.run", stage.read("spel.run") + "{\"end_w");
    }
    const test::Told rest = stage.run(resume, test::weeks(21, "einde"));
    CHECK(rest.status == 0);
    CHECK(rest.says("Week 6"));

    const test::CliStage other;
    const std::string whole = other.file("heel.run").string();
    REQUIRE(other
                .run({"play", test::koffiebrander, "--seed", "7", "--lang", "nl", "--out", whole},
                     firstWeek + test::weeks(25, "einde"))
                .status == 0);
    const std::string a = stage.read("spel.run");
    const std::string b = other.read("heel.run");
    CHECK(a.substr(a.find('\n')) == b.substr(b.find('\n')));
}

TEST_CASE("stop and help work while a question is open") {
    const test::CliStage stage;
    const std::vector<std::string> play{
        "play", test::koffiebrander, "--lang", "nl", "--out", stage.file("a.run").string()};
    SECTION("help, and the question is asked again") {
        const test::Told told = stage.run(play, "voorspel 12 bestelt\nhelp\n70\n");
        CHECK(told.says("Zo speel je"));
        CHECK(told.says("Voorspeld:"));
    }
    SECTION("stop, and nothing was decided") {
        const test::Told told = stage.run(play, "voorspel 12 bestelt\nstop\neinde\n");
        CHECK_FALSE(told.says("Week 1 is voorbij"));
        CHECK(linesOf(stage.read("a.run")) == 1);
    }
}

TEST_CASE("while an action asks, anything can be looked up, and it stays for the same customer") {
    const test::CliStage stage;
    const std::vector<std::string> play{
        "play", test::koffiebrander, "--lang", "nl", "--out", stage.file("a.run").string()};
    const test::Told told =
        stage.run(play, "plan 10 walvis\nklant gouden leeuw\ntheorie 1\n1\n1\n1\nagenda\n");
    CHECK(told.says("Gouden Leeuw"));
    CHECK(told.says("De klantrelatiecyclus"));
    CHECK(told.says("Gepland: "));
    const std::size_t agenda = told.out.rfind("1. ");
    REQUIRE(agenda != std::string::npos);
    CHECK(told.out.find("Walvis", agenda) != std::string::npos);
    CHECK(told.out.find("Leeuw", agenda) == std::string::npos);
}

TEST_CASE("the questions of an action have names in the player's language") {
    const test::CliStage stage;
    std::string script;
    for (int action = 1; action <= 40; ++action)
        script += "actie " + std::to_string(action) + " walvis\n";
    const test::Told told = stage.run(
        {"play", test::koffiebrander, "--lang", "nl", "--out", stage.file("a.run").string()},
        script);
    CHECK(told.says("Vraag voordelen:"));
    for (const char* const english : {"claims", "proof", "price", "theme", "person", "persuasion"})
        CHECK_FALSE(told.says("Vraag " + std::string(english) + ":"));
}

TEST_CASE("news is told once") {
    const test::CliStage stage;
    const test::Told told = stage.run(game7(stage, "a.run"), test::weeks(26, "einde"));
    std::vector<std::string> news;
    std::size_t at = 0;
    while (at < told.out.size()) {
        const std::size_t end = std::min(told.out.find('\n', at), told.out.size());
        const std::string line = told.out.substr(at, end - at);
        if (line.find("ieuws (week ") != std::string::npos)
            news.push_back(line);
        at = end + 1;
    }
    CHECK(news.size() > 5);
    for (std::size_t i = 1; i < news.size(); ++i)
        CHECK(std::count(news.begin(), news.end(), news[i]) == 1);
}

TEST_CASE("an event that is not there is answered with those that are") {
    const test::CliStage stage;
    const test::Told told = stage.run({"play", test::koffiebrander, "--event", "zzz"}, "");
    CHECK(told.status == 1);
    CHECK(told.says("Deze zijn er:"));
    CHECK(told.says("leeuw_late"));
}

TEST_CASE("a game that cannot be saved is not ended before a place was offered") {
    const test::CliStage stage;
    stage.write("data", "a file where the folder ought to be");
    const std::string elsewhere = stage.file("elders.run").string();
    const std::vector<std::string> play{"play", "snelle_spaak", "--seed", "3"};
    const test::Told saved = stage.run(play, "einde\nstop\n\n" + elsewhere + "\n");
    CHECK(saved.status == 0);
    CHECK(saved.says("wordt nergens bewaard"));
    CHECK(saved.says("(ja, nee of een ander bestand)"));
    CHECK(saved.says("Je run is bewaard in " + elsewhere));
    CHECK(stage.read("elders.run").find("end_week") != std::string::npos);
    const test::Told taken = stage.run(play, "einde\nstop\n" + elsewhere + "\nnee\n");
    CHECK(taken.status == 1); // nothing is overwritten, and it is asked again
    CHECK(taken.says("Je run is niet helemaal bewaard."));
    CHECK(stage.run({"play", "snelle_spaak", "--lang", "en"}, "end\nquit\nno\n")
              .says("(yes, no or another file)"));
}

TEST_CASE("a chance between 0 and 1 per cent is no prediction: a half was meant") {
    const test::CliStage stage;
    const test::Told told =
        stage.run({"play", "koffiebrander"}, "voorspel 12 bestelt 0,5\nvoorspel 12 bestelt 50\n");
    CHECK(told.says("50 is de helft"));
    CHECK(told.says("Voorspeld: "));
}

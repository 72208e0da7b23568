#include "game/run_text.h"
#include "records/hand_in.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

namespace {

using records::HandIn;

HandIn someHandIn() {
    HandIn handIn;
    game::RunHeader& header = handIn.kept.run.header;
    header.scenarioId = "coffee";
    header.scenarioFile = "/home/sanne/geheim/coffee.json";
    header.scenarioHash = 0xfedcba9876543210U;
    header.seed = 18446744073709551615U;
    header.player = "Sanne \"de <Snelle>\" O'Neil";
    header.program = "0.1.0";
    handIn.kept.learner = "0123456789abcdef0123456789abcdef";
    handIn.kept.begun = 1'764'112'484'000; // 2025-11-25T23:14:44Z
    handIn.kept.run.decisions = {
        game::PlanAction{"call", "hotel", {{"theme", {"price", "service"}}}},
        game::Predict{game::PredictionKind::Orders, "hotel", {}, 0.7},
        game::EndWeek{}};
    handIn.kept.times = {handIn.kept.begun + 5'000, handIn.kept.begun + 65'000, 0};
    handIn.kept.run.end = game::RunEnd{77, 6.123456789};
    handIn.student = "s1234567";
    return handIn;
}

std::string handInWith(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("A hand-in reads back as it was written, and says nothing of the student's folders") {
    const HandIn written = someHandIn();
    const std::string text = records::handInText(written);
    CHECK(text.find("geheim") == std::string::npos);
    const auto read = records::handInFrom(text);
    INFO((read ? std::string{} : read.message().en));
    REQUIRE(read.ok());
    const HandIn& handIn = read.value();
    CHECK(handIn.sealed);
    CHECK(handIn.student == "s1234567");
    CHECK(handIn.kept.learner == written.kept.learner);
    CHECK(handIn.kept.begun == written.kept.begun);
    CHECK(handIn.kept.times == written.kept.times);
    CHECK(handIn.kept.run.decisions == written.kept.run.decisions);
    CHECK(handIn.kept.run.header.player == written.kept.run.header.player);
    CHECK(handIn.kept.run.header.scenarioFile == "coffee.json");
    CHECK(handIn.kept.run.header.scenarioHash == written.kept.run.header.scenarioHash);
    CHECK(handIn.kept.run.header.seed == written.kept.run.header.seed);
    CHECK(handIn.kept.run.end->stateHash == 77);
    CHECK(handIn.kept.run.end->grade == written.kept.run.end->grade);
    CHECK(records::handInText(handIn) == text);
}

TEST_CASE("A scenario's file may have as long a name as any file") {
    HandIn handIn = someHandIn();
    handIn.kept.run.header.scenarioFile = std::string(250, 'k') + ".json";
    const auto again = records::handInFrom(records::handInText(handIn));
    REQUIRE(again.ok());
    CHECK(again.value().kept.run.header.scenarioFile == handIn.kept.run.header.scenarioFile);
}

TEST_CASE("Whatever is changed by hand breaks the seal, and layout does not") {
    const std::string text = records::handInText(someHandIn());
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"\"grade\": 6.1", "\"grade\": 9.1"},
                                                          {"Sanne", "Bram"},
                                                          {"\"at\": 65", "\"at\": 66"},
                                                          {"\"price\"", "\"proof\""},
                                                          {"s1234567", "s1234568"}}) {
        INFO(from);
        const auto read = records::handInFrom(handInWith(text, from, to));
        REQUIRE(read.ok());
        CHECK_FALSE(read.value().sealed);
    }
    std::string windows = text;
    for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
        windows.replace(at, 1, "\r\n");
    CHECK(records::handInFrom(windows).value().sealed);
}

TEST_CASE("A hand-in that is none says why in both languages") {
    const std::string text = records::handInText(someHandIn());
    std::string deep = "{\"kring\": ";
    for (int i = 0; i < 100'000; ++i)
        deep += "[";
    std::string repeated;
    for (std::size_t i = 0; i <= records::mostHandInDecisions; ++i)
        repeated += "{\"do\": {\"end_week\": true}},\n";
    const std::string many =
        handInWith(text, "\"decisions\": [\n", "\"decisions\": [\n" + repeated);
    const std::vector<std::string> bad{
        "",
        "geen JSON",
        "[]",
        "{}",
        std::string("PK\x03\x04 a zip of any size", 22),
        std::string("\x1f\x8b packed", 9),
        "{\"kring\": 99}",
        "{\"kring\": 1}",
        "{\"kring\": 1, \"kring\": 1}",
        "\xff\xfe",
        deep,
        many,
        text.substr(0, text.size() / 2),
        handInWith(text, "\"kring\": 1", "\"kring\": 1, \"path\": \"/etc/passwd\""),
        handInWith(text, "2025-11-25T23:14:44Z", "2025-13-25T23:14:44Z"),
        handInWith(text, "\"end_week\":true", "\"end_week\":false"),
        handInWith(
            text, "{\"end_week\":true}", "{\"end\":{\"hash\":\"0000000000000001\",\"grade\":9}}"),
        handInWith(text, "\"probability\":0.7", "\"probability\":7"),
        handInWith(text, "s1234567", "=cmd()"),
        handInWith(text, "Sanne", "Sa\\u0007ne"),
        handInWith(text, "Sanne", std::string(1000, 'x')),
        handInWith(text, "\"at\": 65", "\"at\": -65")};
    int number = 0;
    for (const std::string& each : bad) {
        INFO(number++ << ": " << each.substr(0, 60));
        const auto read = records::handInFrom(each);
        REQUIRE_FALSE(read.ok());
        CHECK(read.message().nl.size() > 10);
        CHECK(read.message().nl.size() < 500);
        CHECK(read.message().nl != read.message().en);
    }
}

TEST_CASE("Reading cut off or damaged hand-ins never does worse than refuse them") {
    const std::string text = records::handInText(someHandIn());
    int refused = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        refused += records::handInFrom(text.substr(0, at)).ok() ? 0 : 1;
        for (const char wrong : {'\0', '"', '{', '9', '\xff'}) {
            std::string damaged = text;
            damaged[at] = wrong;
            const auto read = records::handInFrom(damaged);
            INFO("at " << at << " in " << text.substr(at < 40 ? 0 : at - 40, 60));
            if (damaged != text && read)
                CHECK_FALSE(read.value().sealed);
        }
    }
    CHECK(refused >= static_cast<int>(text.size()) - 2);
}

TEST_CASE("An author's trial game is no hand-in, and says so in both languages") {
    const support::TemporaryFolder folder;
    HandIn handIn = someHandIn();
    CHECK_FALSE(records::whyNoHandIn(handIn.kept.run.header));
    CHECK(records::keepHandIn(folder / "hand-ins", handIn).ok());
    handIn.kept.run.header.purpose = game::Purpose::Trial;
    const auto why = records::whyNoHandIn(handIn.kept.run.header);
    REQUIRE(why);
    CHECK(why->nl.find("proefspel") != std::string::npos);
    CHECK(why->en.find("trial game") != std::string::npos);
    const auto kept = records::keepHandIn(folder / "trials", handIn);
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.message().nl == why->nl);
    CHECK_FALSE(std::filesystem::exists(folder / "trials"));
    // Its file can still be read: to play it on, or to look at it again.
    folder.write("proef.run", game::toText(handIn.kept.run));
    const auto read = records::readHandIn(folder / "proef.run");
    REQUIRE(read.ok());
    CHECK(records::whyNoHandIn(read.value().kept.run.header));
}

TEST_CASE("Hand-ins are kept under names of their own, inside their folder") {
    const support::TemporaryFolder folder;
    HandIn handIn = someHandIn();
    handIn.student = {};
    handIn.kept.run.header.player = "../../evil";
    const auto first = records::keepHandIn(folder / "hand-ins", handIn);
    const auto second = records::keepHandIn(folder / "hand-ins", handIn);
    REQUIRE(first.ok());
    REQUIRE(second.ok());
    CHECK(first.value() != second.value());
    CHECK(first.value().parent_path() == folder / "hand-ins");
    CHECK(records::readHandIn(first.value()).ok());
}

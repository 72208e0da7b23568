#include "game/run_text.h"
#include "support/catch.hpp"

#include <limits>

namespace {

using namespace game;

RunHeader someHeader() {
    RunHeader header;
    header.scenarioId = "koffiebrander";
    header.scenarioFile = "koffiebrander.json";
    header.scenarioHash = 0x0123456789abcdefULL;
    header.seed = 42;
    header.player = "Noëlle \"de\" Vries";
    header.program = "0.1.0";
    return header;
}

std::vector<Decision> oneOfEachKind() {
    return {PlanAction{"visit", "hotel", {{"theme", {"price"}}, {"claims", {"b", "a"}}}},
            PlanAction{"study", "", {}},
            Unplan{1},
            GiveEvidence{0, {3, 1}},
            StartConversation{"complaint", "hotel"},
            Reply{"listen"},
            Predict{PredictionKind::Orders, "hotel", "", 0.7},
            Predict{PredictionKind::Phase, "cafe", "at_risk", 1.0 / 3.0},
            EndWeek{}};
}

Run wholeRun() {
    Run run;
    run.header = someHeader();
    run.decisions = oneOfEachKind();
    run.end = RunEnd{0xfedcba9876543210ULL, 7.4};
    return run;
}

std::string headerLine() {
    return toLine(someHeader()) + "\n";
}

// The message, in both languages, of a text that must be refused.
std::string complaint(const std::string& text) {
    const auto run = runFrom(text);
    REQUIRE_FALSE(run.ok());
    CHECK_FALSE(run.message().nl.empty());
    return run.message().en;
}

using Catch::Matchers::ContainsSubstring;

} // namespace

TEST_CASE("Every kind of decision reads back as it was written") {
    for (const Decision& decision : oneOfEachKind()) {
        const auto read = lineFrom(toLine(decision));
        REQUIRE(read.ok());
        CHECK(std::get<Decision>(read.value()) == decision);
    }
}

TEST_CASE("A whole run reads back as it was written") {
    const auto read = runFrom(toText(wholeRun()));
    REQUIRE(read.ok());
    CHECK(read.value().header.player == someHeader().player);
    CHECK(read.value().header.scenarioHash == someHeader().scenarioHash);
    CHECK(read.value().decisions == oneOfEachKind());
    REQUIRE(read.value().end);
    CHECK(read.value().end->stateHash == 0xfedcba9876543210ULL);
    CHECK(read.value().end->grade == 7.4);
    CHECK_FALSE(read.value().cutOff);
}

TEST_CASE("Every seed survives, also those that a double cannot hold") {
    for (const std::uint64_t seed : {std::uint64_t{0},
                                     std::uint64_t{1} << 53U,
                                     (std::uint64_t{1} << 53U) + 1,
                                     std::numeric_limits<std::uint64_t>::max()}) {
        RunHeader header = someHeader();
        header.seed = seed;
        const auto read = headerFrom(toLine(header));
        REQUIRE(read.ok());
        CHECK(read.value().seed == seed);
    }
}

TEST_CASE("A run cut off at any byte keeps every decision that was whole") {
    const Run run = wholeRun();
    const std::string text = toText(run);
    const std::size_t headerBytes = headerLine().size() - 1;
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const std::string cut = text.substr(0, length);
        std::size_t wholeBytes = 0;
        const auto read = runFrom(cut, &wholeBytes);
        INFO("cut after " << length << " bytes");
        REQUIRE(read.ok() == (length >= headerBytes));
        if (!read)
            continue;
        // A line counts as soon as its last bracket is there.
        std::size_t expected = 0;
        std::size_t end = headerBytes;
        for (const Decision& decision : run.decisions) {
            end += 1 + toLine(decision).size();
            expected += end <= length ? 1U : 0U;
        }
        CHECK(read.value().decisions.size() == expected);
        CHECK(std::equal(
            read.value().decisions.begin(), read.value().decisions.end(), run.decisions.begin()));
        CHECK(wholeBytes <= length);
        CHECK(read.value().cutOff == (wholeBytes < length));
    }
}

TEST_CASE("A cut-off line may end in the zeros that a crashed disk leaves") {
    const auto read = runFrom(headerLine() + "{\"end_week\":true}\n" + std::string(100, '\0'));
    REQUIRE(read.ok());
    CHECK(read.value().cutOff);
    CHECK(read.value().decisions.size() == 1);
}

TEST_CASE("A bad line is named with its number") {
    CHECK_THAT(complaint(headerLine() + "{\"end_week\":true}\n{\"end_week\":tru\n{}\n"),
               ContainsSubstring("Line 3"));
    CHECK_THAT(complaint(headerLine() + "{\"jump\":1}\n"), ContainsSubstring("\"jump\""));
    CHECK_THAT(complaint(headerLine() + "{\"end_week\":false}\n"), ContainsSubstring("end_week"));
    CHECK_THAT(complaint(headerLine() + "[1,2]\n"), ContainsSubstring("Line 2"));
    CHECK_THAT(complaint(headerLine() + "{\"unplan\":1,\"reply\":\"a\"}\n"),
               ContainsSubstring("exactly one"));
    CHECK_THAT(complaint(headerLine() + "\xff\xfe\n"), ContainsSubstring("UTF-8"));
    CHECK_THAT(complaint(headerLine() + "{\"unplan\":1,\"unplan\":2}\n"),
               ContainsSubstring("twice"));
    CHECK_THAT(complaint(headerLine() + "{\"plan\":{\"action\":\"a\",\"speed\":1}}\n"),
               ContainsSubstring("speed"));
}

TEST_CASE("A file that is no run says so") {
    CHECK_THAT(complaint(""), ContainsSubstring("empty"));
    CHECK_THAT(complaint("{\"title\":\"x\"}\n"), ContainsSubstring("no run"));
    CHECK_THAT(complaint("PK\x03\x04"), ContainsSubstring("Line 1"));
    CHECK_THAT(complaint("\n" + headerLine()), ContainsSubstring("Line 1"));
}

TEST_CASE("An unknown version is refused before the rest is read") {
    CHECK_THAT(complaint("{\"format\":2,\"whatever\":[]}\n"), ContainsSubstring("version 2"));
    CHECK_THAT(complaint("{\"format\":\"1\"}\n"), ContainsSubstring("format"));
}

TEST_CASE("Numbers beyond their range are refused") {
    const std::string predict = "{\"predict\":{\"kind\":\"orders\",\"customer\":\"a\",";
    CHECK_THAT(complaint(headerLine() + predict + "\"probability\":1.5}}\n"),
               ContainsSubstring("between 0 and 1"));
    CHECK_THAT(complaint(headerLine() + predict + "\"probability\":NaN}}\n"),
               ContainsSubstring("not valid JSON"));
    CHECK_THAT(complaint(headerLine() + predict + "\"probability\":1e999}}\n"),
               ContainsSubstring("not valid JSON"));
    CHECK_THAT(complaint(headerLine() + "{\"unplan\":-1}\n"), ContainsSubstring("unplan"));
    CHECK_THAT(complaint(headerLine() + "{\"unplan\":1.5}\n"), ContainsSubstring("unplan"));
    CHECK_THAT(complaint(headerLine() + "{\"unplan\":1e300}\n"), ContainsSubstring("unplan"));
    CHECK_THAT(complaint(headerLine() + "{\"evidence\":{\"item\":0,\"facts\":[1e99]}}\n"),
               ContainsSubstring("facts"));
    CHECK_THAT(complaint(headerLine() + "{\"end\":{\"hash\":\"0123456789abcdef\",\"grade\":11}}\n"),
               ContainsSubstring("grade"));
    CHECK_THAT(complaint(headerLine() + "{\"end\":{\"hash\":\"0x23\",\"grade\":5}}\n"),
               ContainsSubstring("hash"));
}

TEST_CASE("Texts without measure and brackets without end are refused") {
    CHECK_THAT(complaint(headerLine() + "{\"reply\":\"" + std::string(5000, 'a') + "\"}\n"),
               ContainsSubstring("far too long"));
    CHECK_THAT(complaint(headerLine() + "{\"reply\":" + std::string(100'000, '[') + "\n"),
               ContainsSubstring("nested"));
    std::string facts = "{\"evidence\":{\"item\":0,\"facts\":[0";
    for (int i = 0; i < 1000; ++i)
        facts += ",0";
    CHECK_THAT(complaint(headerLine() + facts + "]}}\n"), ContainsSubstring("facts"));
}

TEST_CASE("Nothing may follow the end of a run") {
    CHECK_THAT(complaint(toText(wholeRun()) + "{\"end_week\":true}\n"),
               ContainsSubstring("nothing may follow"));
}

TEST_CASE("Line endings and empty lines of other editors do no harm") {
    std::string text = toText(wholeRun());
    text = base::replaceAll(text, "\n", "\r\n") + "\r\n";
    const auto read = runFrom(text);
    REQUIRE(read.ok());
    CHECK(read.value().decisions == oneOfEachKind());
}

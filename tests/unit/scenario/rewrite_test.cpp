#include "scenario/layout.h"
#include "scenario/loader.h"
#include "scenario/migrate.h"
#include "scenario/starter.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

namespace {

std::string textOf(const std::string& name) {
    std::ifstream stream(std::string(KLANTKRING_SOURCE_FOLDER) + "/" + name, std::ios::binary);
    REQUIRE(stream);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("The canonical form loses nothing, and is its own canonical form") {
    for (const std::string& name : {std::string("scenarios/koffiebrander.json"),
                                    std::string("scenarios/catalogue/standard.json"),
                                    std::string("scenarios/catalogue/start.json")}) {
        const std::string text = textOf(name);
        const std::string laid = scenario::laidOut(text);
        CAPTURE(name);
        CHECK(nlohmann::json::parse(text) == nlohmann::json::parse(laid));
        CHECK(scenario::laidOut(laid) == laid);
    }
}

TEST_CASE("Numbers, texts and comments keep their spelling and keys get their order") {
    CHECK(scenario::laidOut(R"({"weeks":1.50e1,"$comment":"\u00e9 \"a\"","format" :1})") ==
          "{\n  \"$comment\": \"\\u00e9 \\\"a\\\"\",\n  \"format\": 1,\n  \"weeks\": 1.50e1\n}\n");
    CHECK(scenario::laidOut("\xEF\xBB\xBF{\r\n}") == "{}\n");
    // The head of a rule comes first; names of one's own keep the author's order.
    CHECK(scenario::laidOut(R"({"effects": [{"customer": "this", "conversation": "a"}],
      "motives": {"z": 1, "name": 0}})") ==
          "{\n  \"motives\": {\"z\": 1, \"name\": 0},\n"
          "  \"effects\": [{\"conversation\": \"a\", \"customer\": \"this\"}]\n}\n");
}

TEST_CASE("Lines are broken before they are wider than a hundred") {
    std::string wide = "{\"a\": [\"x\"";
    for (int i = 0; i < 12; ++i)
        wide += ", \"é123456789\"";
    std::istringstream lines(scenario::laidOut(wide + "]}"));
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count)
        CHECK(base::codePoints(line) <= 100);
    CHECK(count == 17);
}

TEST_CASE("Version 1 is brought forward, and nothing else changes") {
    const std::string old = support::smallScenarioWith(
        "\"goals\": [",
        R"("events": [{"id": "e", "title": "t", "when": {"not": {"budget": true, "at_most": 5}}}],
  "goals": [)");
    const auto changes = scenario::migration(old);
    REQUIRE(changes.size() == 3);
    const std::string fresh = scenario::replaced(old, changes);
    CHECK(fresh.find("\"format\": 2") != std::string::npos);
    CHECK(fresh.find(R"({"company": "budget", "at_most": 5})") != std::string::npos);
    CHECK(fresh.find("\"budget\": 1000") != std::string::npos);
    CHECK(scenario::migration(fresh).empty());
    CHECK(scenario::parse(old, "f").diagnostics.empty());
    CHECK(scenario::parse(fresh, "f").diagnostics.empty());
    // In version 2 the old spelling is refused and the way out named.
    const auto mixed = scenario::parse(scenario::replaced(old, {changes.front()}), "f");
    REQUIRE(mixed.diagnostics.size() == 1);
    CHECK(mixed.diagnostics[0].code == "renamed");
}

TEST_CASE("The scenario to begin with checks clean in both languages") {
    for (const auto language : {base::Language::Dutch, base::Language::English}) {
        const std::string text =
            scenario::starterScenario("Bakkerij \"Zon\" {x}", "zon.json", language);
        const auto loaded = scenario::parse(text, "zon.json");
        for (const auto& each : loaded.diagnostics)
            UNSCOPED_INFO(toLine(each, language));
        CHECK(loaded.diagnostics.empty());
        REQUIRE(loaded.scenario);
        CHECK(loaded.scenario->title.nl == "Bakkerij \"Zon\" x");
        CHECK(text.find("kring play zon.json") != std::string::npos);
        CHECK(text.find("$comment\": {") == std::string::npos);
    }
}

#include "scenario/diagnostic_json.h"
#include "scenario/fixes.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

using scenario::fixAll;
using support::smallScenario;
using support::smallScenarioWith;

namespace {

std::string fixedWith(std::string_view from, std::string_view to) {
    const scenario::Fixed fixed = fixAll(smallScenarioWith(from, to), "f");
    CHECK(fixed.fixes > 0);
    return fixed.text;
}

} // namespace

TEST_CASE("What is certain is mended to what was meant, and nothing else changes") {
    const std::string good = smallScenario();
    CHECK(fixedWith("\"weeks\": 10,", "\"weeks\": 10") == good);
    CHECK(fixedWith("\"en\": \"Small\"}", "\"en\": \"Small\",}") == good);
    CHECK(fixedWith("\"weeks\": 10,", "\"weeks\": 10,,") == good);
    CHECK(fixedWith("\"budget\": 1000", "\"budget\"= 1000") == good);
    CHECK(fixedWith("\"Hotel De Ster\"", "“Hotel De Ster”") == good);
    CHECK(fixedWith("\"Hotel De Ster\"", "'Hotel De Ster'") == good);
    CHECK(fixedWith("\"weeks\"", "weeks") == good);
    CHECK(fixedWith("\"weeks\"", "\"wekks\"") == good);
    CHECK(fixedWith("\"need\": 0.4", "\"need\": 0,4") == good);
    CHECK(fixedWith("\"need\": 0.4", "\"need\": \"0.4\"") == good);
    CHECK(fixedWith("1000", "01000") == good);
    CHECK(fixedWith("\"Omzet\"", "\"Omzet \"") == good);
    CHECK(fixAll("\xEF\xBB\xBF" + good, "f").text == good);
}

TEST_CASE("A comment is kept as $comment of the object it stands in") {
    const std::string text = fixedWith("  \"weeks\": 10,", "  // hoe \"lang\"\n  \"weeks\": 10,");
    CHECK_THAT(
        text,
        Catch::Matchers::StartsWith("{\n  \"$comment\": \"hoe \\\"lang\\\"\",\n  \"format\""));
    CHECK(scenario::parse(text, "f").diagnostics.empty());
    const std::string two = fixAll("/* a */ " + text + "# b", "f").text;
    CHECK_THAT(two, Catch::Matchers::ContainsSubstring("lang\\\" — a — b\""));
    CHECK(scenario::parse(two, "f").diagnostics.empty());
}

TEST_CASE("What leaves a doubt is not mended") {
    for (const char* const doubt :
         {"\"wekks_of_it\": 10,", "\"weeks\": 1.000,50,", "\"weeks\": 50%,"}) {
        const std::string text = smallScenarioWith("\"weeks\": 10,", doubt);
        CHECK(fixAll(text, "f").text == text);
    }
    const std::string cut = smallScenario().substr(0, 500);
    CHECK(fixAll(cut, "f").text == cut);
}

TEST_CASE("Every fix of the broken scenarios makes them better, and a second time there is none") {
    for (const auto& entry :
         std::filesystem::directory_iterator(KLANTKRING_SOURCE_FOLDER "/scenarios/broken")) {
        CAPTURE(entry.path());
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const std::size_t before = scenario::parse(text, "f").diagnostics.size();
        const scenario::Fixed fixed = fixAll(text, "f");
        CHECK(fixed.remaining.size() + (fixed.fixes > 0 ? 1U : 0U) <= before);
        const scenario::Fixed again = fixAll(fixed.text, "f");
        CHECK(again.fixes == 0);
    }
}

TEST_CASE("The differences show the lines that change, with two around them") {
    CHECK(scenario::differences("a\nb\n", "a\nb\n", "f").empty());
    CHECK(scenario::differences("1\n2\n3\n4\n5\n6\n", "1\n2\n3\nvier\n5\n6\n", "f") ==
          "--- f\n+++ f\n@@ -2,5 +2,5 @@\n 2\n 3\n-4\n+vier\n 5\n 6\n");
    CHECK(scenario::differences("a", "a\nb", "f") ==
          "--- f\n+++ f\n@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline "
          "at end of file\n");
}

TEST_CASE("SARIF has what version 2.1.0 asks for") {
    const std::string text = smallScenarioWith("\"weeks\"", "\"wekks\"");
    const auto sarif = nlohmann::json::parse(scenario::toSarif(
        {{"een map/f.json", false, scenario::parse(text, "een map/f.json").diagnostics},
         {"weg.json", false, scenario::load("weg.json").diagnostics}},
        base::Language::Dutch,
        "1.2.3"));
    CHECK(sarif.at("version") == "2.1.0");
    const auto& run = sarif.at("runs").at(0);
    CHECK(run.at("columnKind") == "unicodeCodePoints");
    CHECK(run.at("language") == "nl");
    const auto& rules = run.at("tool").at("driver").at("rules");
    CHECK(run.at("tool").at("driver").at("name") == "kring check");
    for (const auto& result : run.at("results")) {
        CHECK(rules.at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
        CHECK(result.at("message").at("text").get<std::string>().size() > 10);
        CHECK(result.at("level") == "error");
    }
    const auto& first = run.at("results").at(0);
    const auto& physical = first.at("locations").at(0).at("physicalLocation");
    CHECK(physical.at("artifactLocation").at("uri") == "een%20map/f.json");
    CHECK(physical.at("region").at("startLine") == 5);
    CHECK(physical.at("region").at("startColumn") == 3);
    CHECK(physical.at("region").at("endColumn") == 10);
    CHECK(first.at("fixes")
              .at(0)
              .at("artifactChanges")
              .at(0)
              .at("replacements")
              .at(0)
              .at("insertedContent")
              .at("text") == "\"weeks\"");
    // A file that is not there has no region: lines count from 1.
    CHECK_FALSE(
        run.at("results").at(1).at("locations").at(0).at("physicalLocation").contains("region"));
}

TEST_CASE("JSON has each diagnostic with its place, its fix and what was meant") {
    const std::string text = smallScenarioWith("\"weeks\"", "\"wekks\"");
    const auto json = nlohmann::json::parse(scenario::toJson(
        {{"f", false, scenario::parse(text, "f").diagnostics}}, base::Language::English));
    const auto& found = json.at("files").at(0).at("diagnostics").at(0);
    CHECK(found.at("severity") == "error");
    CHECK(found.at("code") == "unknown-key");
    CHECK(found.at("path") == "/wekks");
    CHECK(found.at("meant") == "weeks");
    CHECK(found.at("fix").at("edits").at(0).at("text") == "\"weeks\"");
    CHECK(text.substr(found.at("from").get<std::size_t>(), 7) == "\"wekks\"");
}

TEST_CASE("$allow silences warnings and hints within its object, and is itself checked") {
    const auto codes = [](const std::string& allow, const char* hours) {
        std::string all;
        const std::string text =
            smallScenarioWith("\"hours\": 1", allow + std::string("\"hours\": ") + hours);
        for (const auto& each : scenario::parse(text, "f").diagnostics)
            all += each.code + " ";
        return all;
    };
    CHECK(codes("", "40") == "too-many-hours ");
    CHECK(codes("\"$allow\": [\"too-many-hours\"], ", "40").empty());
    CHECK(codes("\"$allow\": [\"too-many-hours\"], ", "4") == "unused-allow ");
    CHECK(codes("\"$allow\": [\"too-many-hour\"], ", "4") == "unknown-allow ");
    CHECK(codes("\"$allow\": [\"unknown-key\"], ", "4") == "error-allowed ");
    CHECK(codes("\"$allow\": [\"out-of-range\"], ", "400") == "error-allowed out-of-range ");
}

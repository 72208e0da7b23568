// Each code of the registry has a file in scenarios/broken (or is made by broken_case.cpp) and an
// approved text in both languages. A code with neither fails.
#include "scenario/codes.h"
#include "scenario/diagnostic_text.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/golden.h"
#include "support/scenario_text.h"
#include "support/temporary_folder.h"
#include "unit/scenario/broken_case.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace fs = std::filesystem;

namespace {

std::string inBothLanguages(const std::vector<scenario::Diagnostic>& diagnostics) {
    std::string text;
    for (const base::Language language : {base::Language::Dutch, base::Language::English})
        for (const scenario::Diagnostic& each : diagnostics)
            text += toText(each, language) + "\n";
    return text;
}

} // namespace

TEST_CASE("Every broken scenario says what is wrong with it, in both languages") {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(test::brokenFolder()))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::string all;
    for (const fs::path& file : files) {
        const auto diagnostics = test::diagnosticsOf(file);
        CAPTURE(file);
        CHECK_FALSE(diagnostics.empty());
        all += inBothLanguages(diagnostics);
    }
    for (const std::string_view code : test::madeCodes())
        all += inBothLanguages(test::brokenCase(code));
    support::checkGolden("broken_scenarios.txt", all);
}

TEST_CASE("Every code is shown by a broken scenario of its name, or by a case made for it") {
    REQUIRE(scenario::allCodes().size() >= 60);
    for (const scenario::CodeInfo& info : scenario::allCodes()) {
        CAPTURE(info.code);
        std::set<std::string> codes;
        for (const scenario::Diagnostic& each : test::brokenCase(info.code))
            codes.insert(each.code);
        CHECK(codes == std::set<std::string>{std::string(info.code)});
    }
}

TEST_CASE("A case is made only where no file can show the code") {
    for (const std::string_view code : test::madeCodes()) {
        CAPTURE(code);
        CHECK(scenario::findCode(code) != nullptr);
        CHECK_FALSE(fs::exists(test::brokenFileOf(code)));
        const auto said = test::brokenCase(code);
        REQUIRE(said.size() == 1);
        CHECK(said[0].place.line == 0); // it is about the file as a whole
    }
}

TEST_CASE("Every code stands once in the registry, with a title in both languages") {
    std::set<std::string_view> seen;
    for (const scenario::CodeInfo& info : scenario::allCodes()) {
        CAPTURE(info.code);
        CHECK(seen.insert(info.code).second);
        CHECK_FALSE(info.nl.empty());
        CHECK_FALSE(info.en.empty());
        CHECK(scenario::findCode(info.code) == &info);
    }
    CHECK(scenario::findCode("no-such-code") == nullptr);
}

TEST_CASE("The shipped scenarios give no message at all") {
    int scenarios = 0;
    for (const auto& entry : fs::directory_iterator(test::brokenFolder().parent_path())) {
        if (entry.path().extension() != ".json" ||
            entry.path().filename().string().find(".schema.") != std::string::npos)
            continue;
        ++scenarios;
        std::string said;
        for (const scenario::Diagnostic& each : scenario::load(entry.path()).diagnostics)
            said += toText(each, base::Language::English);
        CHECK(said == "");
    }
    CHECK(scenarios >= 3);
}

TEST_CASE("A file loads as its text does") {
    const support::TemporaryFolder temporary;
    const fs::path file = temporary / "small.json";
    std::ofstream(file, std::ios::binary) << support::smallScenario();
    const scenario::Loaded fromFile = scenario::load(file);
    const scenario::Loaded fromText = scenario::parse(support::smallScenario(), "small.json");
    REQUIRE(fromFile.scenario);
    REQUIRE(fromText.scenario);
    CHECK(fromFile.scenario->hash == fromText.scenario->hash);
    CHECK(fromFile.scenario->file == file.string());
}

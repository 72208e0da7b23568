// Each code of the registry has a file in scenarios/broken, an approved text in both languages and
// a page in docs/diagnostics.md. What is in one and not in the others fails.
#include "scenario/codes.h"
#include "scenario/diagnostic_text.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/golden.h"
#include "support/scenario_text.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(KLANTKRING_SOURCE_FOLDER) / "scenarios" / "broken";

// About a file that is not there, or that would be too large to keep.
const std::set<std::string_view> withoutFile{
    "missing-file", "unreadable", "too-large", "too-many-values", "more"};

fs::path fileOf(std::string_view code) {
    std::string name(code);
    std::replace(name.begin(), name.end(), '-', '_');
    return folder / (name + ".json");
}

std::vector<scenario::Diagnostic> diagnosticsOf(const fs::path& file) {
    auto all = scenario::load(file).diagnostics;
    for (scenario::Diagnostic& each : all)
        each.file = file.filename().string(); // the same on every machine
    return all;
}

std::string onlyCode(const fs::path& file) {
    const scenario::Loaded loaded = scenario::load(file);
    CHECK_FALSE(loaded.scenario);
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].place.line == 0);
    return loaded.diagnostics[0].code;
}

// The pages of docs/diagnostics.md: from "## `code`" to the next.
std::map<std::string, std::string> pages() {
    std::ifstream file(KLANTKRING_SOURCE_FOLDER "/docs/diagnostics.md");
    std::map<std::string, std::string> found;
    std::string code;
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("## ", 0) == 0)
            code = line.rfind("## `", 0) == 0 ? line.substr(4, line.size() - 5) : std::string{};
        if (!code.empty())
            found[code] += line + "\n";
    }
    return found;
}

} // namespace

TEST_CASE("Every broken scenario says what is wrong with it, in both languages") {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::string all;
    for (const fs::path& file : files) {
        const auto diagnostics = diagnosticsOf(file);
        CAPTURE(file);
        CHECK_FALSE(diagnostics.empty());
        for (const base::Language language : {base::Language::Dutch, base::Language::English})
            for (const scenario::Diagnostic& each : diagnostics)
                all += toText(each, language) + "\n";
    }
    support::checkGolden("broken_scenarios.txt", all);
}

TEST_CASE("Every code is shown by a broken scenario of its name") {
    REQUIRE(scenario::allCodes().size() >= 60);
    for (const scenario::CodeInfo& info : scenario::allCodes()) {
        if (withoutFile.count(info.code) != 0)
            continue;
        CAPTURE(info.code);
        std::set<std::string> codes;
        for (const scenario::Diagnostic& each : diagnosticsOf(fileOf(info.code)))
            codes.insert(each.code);
        CHECK(codes == std::set<std::string>{std::string(info.code)});
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

TEST_CASE("Every code has its page in docs/diagnostics.md, with the text that is really shown") {
    const auto written = pages();
    for (const scenario::CodeInfo& info : scenario::allCodes()) {
        CAPTURE(info.code);
        const auto page = written.find(std::string(info.code));
        REQUIRE(page != written.end());
        const auto holds = [&](const std::string& text) {
            return page->second.find(text) != std::string::npos;
        };
        CHECK(holds(std::string(info.nl)));
        CHECK(holds(std::string(info.en)));
        CHECK(holds("**" + nameOf(info.severity).en + "**"));
        if (withoutFile.count(info.code) == 0) {
            const auto diagnostics = diagnosticsOf(fileOf(info.code));
            REQUIRE_FALSE(diagnostics.empty());
            CHECK(holds(toText(diagnostics[0], base::Language::English)));
        }
    }
    for (const auto& [code, page] : written) {
        CAPTURE(code);
        CHECK(scenario::findCode(code) != nullptr);
    }
}

TEST_CASE("The shipped scenarios give no message at all") {
    int scenarios = 0;
    for (const auto& entry : fs::directory_iterator(folder.parent_path())) {
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

TEST_CASE("A file that is missing or a folder is refused") {
    CHECK(onlyCode("/nowhere/at/all.json") == "missing-file");
    CHECK(onlyCode(KLANTKRING_SOURCE_FOLDER) == "unreadable");
}

TEST_CASE("A file of one gigabyte is refused without reading it") {
    const support::TemporaryFolder temporary;
    const fs::path file = temporary / "large.json";
    std::ofstream(file) << "{";
    fs::resize_file(file, 1024U * 1024U * 1024U); // a hole: it takes no room on the disk
    CHECK(onlyCode(file) == "too-large");
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

#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/golden.h"
#include "support/scenario_text.h"

#include <algorithm>
#include <fstream>

namespace fs = std::filesystem;

namespace {

fs::path temporary(const std::string& name) {
    return fs::temp_directory_path() / ("klantkring_scenario_test_" + name);
}

std::string onlyCode(const fs::path& file) {
    const scenario::Loaded loaded = scenario::load(file);
    CHECK_FALSE(loaded.scenario);
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].place.line == 0);
    return loaded.diagnostics[0].code;
}

} // namespace

TEST_CASE("Every broken scenario says what is wrong with it, in both languages") {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(KLANTKRING_SOURCE_FOLDER "/scenarios/broken"))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    REQUIRE(files.size() > 20);
    std::string all;
    for (const fs::path& file : files) {
        scenario::Loaded loaded = scenario::load(file);
        CAPTURE(file);
        CHECK_FALSE(loaded.diagnostics.empty());
        for (scenario::Diagnostic& each : loaded.diagnostics) {
            each.file = file.filename().string(); // the same on every machine
            all += toLine(each, base::Language::Dutch) + "\n";
            all += toLine(each, base::Language::English) + "\n";
        }
    }
    support::checkGolden("broken_scenarios.txt", all);
}

TEST_CASE("A file that is missing or a folder is refused") {
    CHECK(onlyCode("/nowhere/at/all.json") == "missing-file");
    CHECK(onlyCode(KLANTKRING_SOURCE_FOLDER) == "unreadable");
}

TEST_CASE("A file of one gigabyte is refused without reading it") {
    const fs::path file = temporary("large.json");
    std::ofstream(file) << "{";
    fs::resize_file(file, 1024U * 1024U * 1024U); // a hole: it takes no room on the disk
    CHECK(onlyCode(file) == "too-large");
    fs::remove(file);
}

TEST_CASE("A file loads as its text does") {
    const fs::path file = temporary("small.json");
    std::ofstream(file, std::ios::binary) << support::smallScenario();
    const scenario::Loaded fromFile = scenario::load(file);
    const scenario::Loaded fromText = scenario::parse(support::smallScenario(), "small.json");
    fs::remove(file);
    REQUIRE(fromFile.scenario);
    REQUIRE(fromText.scenario);
    CHECK(fromFile.scenario->hash == fromText.scenario->hash);
    CHECK(fromFile.scenario->file == file.string());
}

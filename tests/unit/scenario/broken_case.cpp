#include "unit/scenario/broken_case.h"

#include "scenario/json_scan.h"
#include "scenario/loader.h"
#include "scenario/report.h"
#include "support/scenario_text.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace fs = std::filesystem;

namespace test {

namespace {

using scenario::Diagnostic;

void makeNothing(const fs::path&) {}

void makeFolder(const fs::path& file) {
    fs::create_directory(file);
}

// A hole of a gigabyte takes no room on the disk.
void makeGiant(const fs::path& file) {
    std::ofstream(file) << "{";
    fs::resize_file(file, std::uintmax_t{1024} * 1024 * 1024);
}

void makeCrowd(const fs::path& file) {
    std::ofstream stream(file);
    stream << "[0";
    for (std::size_t i = 0; i < scenario::maxValues; ++i)
        stream << ",0";
    stream << "]";
}

// Two mistakes more than are shown.
void makeMany(const fs::path& file) {
    std::string guide = "\"guide\": [";
    for (std::size_t i = 0; i < scenario::Report::most + 1; ++i)
        guide += "7, ";
    std::ofstream(file) << support::smallScenarioWith("\"goals\": [",
                                                      guide + "7],\n  \"goals\": [");
}

struct Made {
    std::string_view code;
    void (*make)(const fs::path& file);
};
constexpr std::array<Made, 5> all{{{"missing-file", makeNothing},
                                   {"unreadable", makeFolder},
                                   {"too-large", makeGiant},
                                   {"too-many-values", makeCrowd},
                                   {"more", makeMany}}};

std::string nameOf(std::string_view code) {
    std::string name(code);
    std::replace(name.begin(), name.end(), '-', '_');
    return name + ".json";
}

} // namespace

const fs::path& brokenFolder() {
    static const fs::path folder = fs::path(KLANTKRING_SOURCE_FOLDER) / "scenarios" / "broken";
    return folder;
}

fs::path brokenFileOf(std::string_view code) {
    return brokenFolder() / nameOf(code);
}

std::vector<Diagnostic> diagnosticsOf(const fs::path& file) {
    std::vector<Diagnostic> found = scenario::load(file).diagnostics;
    for (Diagnostic& each : found)
        each.file = file.filename().string();
    return found;
}

std::vector<std::string_view> madeCodes() {
    std::vector<std::string_view> codes;
    codes.reserve(all.size());
    for (const Made& each : all)
        codes.push_back(each.code);
    return codes;
}

std::vector<Diagnostic> brokenCase(std::string_view code) {
    if (fs::exists(brokenFileOf(code)))
        return diagnosticsOf(brokenFileOf(code));
    const auto* const made =
        std::find_if(all.begin(), all.end(), [&](const Made& each) { return each.code == code; });
    if (made == all.end())
        return {};
    const support::TemporaryFolder temporary;
    const fs::path file = temporary / nameOf(code);
    made->make(file);
    std::vector<Diagnostic> found = diagnosticsOf(file);
    // "more" comes after a hundred others, which have files of their own.
    if (code == "more")
        std::erase_if(found, [](const Diagnostic& each) { return each.code != "more"; });
    return found;
}

} // namespace test

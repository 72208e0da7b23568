#include "game/run_log.h"
#include "game/run_text.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace game;
using Catch::Matchers::ContainsSubstring;

RunHeader logHeader() {
    RunHeader header;
    header.scenarioId = "test";
    header.scenarioFile = "test.json";
    header.program = "0.1.0";
    return header;
}

const std::vector<Decision> decisions{PlanAction{"visit", "hotel", {}}, EndWeek{}, Reply{"yes"}};

// A file with those decisions, as it is when the program is killed.
std::filesystem::path writeRun(const support::TemporaryFolder& folder) {
    auto file = folder / "a.run";
    auto writer = RunWriter::create(file, logHeader());
    REQUIRE(writer.ok());
    for (const Decision& decision : decisions)
        REQUIRE(writer.value().append(decision).ok());
    return file;
}

} // namespace

TEST_CASE("Each decision is in the file as soon as it is appended") {
    const support::TemporaryFolder folder;
    const auto file = folder / "a.run";
    auto writer = RunWriter::create(file, logHeader());
    REQUIRE(writer.ok());
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        REQUIRE(writer.value().append(decisions[i]).ok());
        const auto run = readRun(file);
        REQUIRE(run.ok());
        CHECK(run.value().decisions.size() == i + 1);
    }
    REQUIRE(writer.value().finish({7, 5.5}).ok());
    const auto run = readRun(file);
    REQUIRE(run.ok());
    REQUIRE(run.value().end);
    CHECK(run.value().end->stateHash == 7);
}

TEST_CASE("A new run never replaces a file that is there") {
    const support::TemporaryFolder folder;
    const auto file = folder / "a.run";
    folder.write("a.run", "precious");
    const auto writer = RunWriter::create(file, logHeader());
    REQUIRE_FALSE(writer.ok());
    CHECK_THAT(writer.message().en, ContainsSubstring("exists already"));
    CHECK(folder.read("a.run") == "precious");
}

TEST_CASE("A run killed at any byte goes on after its last whole decision") {
    const support::TemporaryFolder folder;
    const std::string text = [&] {
        writeRun(folder);
        return folder.read("a.run");
    }();
    const std::size_t headerBytes = toLine(logHeader()).size();
    for (std::size_t length = 0; length <= text.size(); ++length) {
        INFO("killed after " << length << " bytes");
        folder.write("cut.run", text.substr(0, length));
        const auto file = folder / "cut.run";
        const auto before = readRun(file);
        auto writer = RunWriter::resume(file);
        REQUIRE(writer.ok() == (length >= headerBytes));
        REQUIRE(before.ok() == writer.ok());
        if (!writer) {
            CHECK(folder.read("cut.run") == text.substr(0, length)); // nothing was destroyed
            continue;
        }
        REQUIRE(writer.value().append(Unplan{3}).ok());
        const auto after = readRun(file);
        REQUIRE(after.ok());
        auto expected = before.value().decisions;
        expected.emplace_back(Unplan{3});
        CHECK(after.value().decisions == expected);
        CHECK_FALSE(after.value().cutOff);
    }
}

TEST_CASE("A run that has ended cannot be resumed") {
    const support::TemporaryFolder folder;
    const auto file = writeRun(folder);
    {
        auto writer = RunWriter::resume(file);
        REQUIRE(writer.ok());
        REQUIRE(writer.value().finish({1, 2.0}).ok());
    }
    const auto writer = RunWriter::resume(file);
    REQUIRE_FALSE(writer.ok());
    CHECK_THAT(writer.message().en, ContainsSubstring("already ended"));
}

TEST_CASE("Two programs cannot play the same run at once") {
    const support::TemporaryFolder folder;
    const auto file = writeRun(folder);
    const auto first = RunWriter::resume(file);
    REQUIRE(first.ok());
    const auto second = RunWriter::resume(file);
    REQUIRE_FALSE(second.ok());
    CHECK_THAT(second.message().en, ContainsSubstring("another window"));
}

TEST_CASE("What cannot be written says why, and leaves no half file") {
    const support::TemporaryFolder folder;
    const auto nowhere = RunWriter::create(folder / "no" / "such" / "a.run", logHeader());
    REQUIRE_FALSE(nowhere.ok());
    CHECK_THAT(nowhere.message().nl, ContainsSubstring("bestaat niet"));
    const auto full = RunWriter::resume("/dev/full");
    CHECK_FALSE(full.ok());
}

TEST_CASE("Files that are no run file are refused without reading them whole") {
    const support::TemporaryFolder folder;
    CHECK_FALSE(readRun(folder / "missing.run").ok());
    CHECK_FALSE(readRun(folder / ".").ok());
    CHECK_FALSE(readRun("/dev/zero").ok());

    REQUIRE(::mkfifo((folder / "pipe.run").c_str(), 0600) == 0);
    CHECK_FALSE(readRun(folder / "pipe.run").ok());

    folder.write("huge.run", "");
    REQUIRE(::truncate((folder / "huge.run").c_str(), 1'000'000'000) == 0);
    const auto huge = readRun(folder / "huge.run");
    REQUIRE_FALSE(huge.ok());
    CHECK_THAT(huge.message().en, ContainsSubstring("larger than 8 MB"));
}

#include "records/class_files.h"
#include "records/grade_job.h"
#include "records/grade_workers.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/temporary_folder.h"
#include "unit/records/hand_ins.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace {

using support::TemporaryFolder;

records::GradeOptions optionsFor(const TemporaryFolder& folder) {
    records::GradeOptions options;
    options.folder = folder.path();
    options.scenarios = {support::snelleSpaak()};
    options.leaveOut = records::classFolder;
    return options;
}

void waitFor(const records::GradeJob& job) {
    for (int i = 0; i < 3000 && !job.finished(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    REQUIRE(job.finished());
}

} // namespace

TEST_CASE("A job grades beside the program, and says how far it is") {
    const TemporaryFolder folder;
    for (const std::uint64_t seed : {1U, 2U})
        folder.write(std::to_string(seed) + ".kring",
                     records::handInText(support::playedHandIn(seed, "Anna", "s1")));
    records::GradeJob job(optionsFor(folder));
    waitFor(job);
    CHECK(job.done() == 2);
    CHECK(job.all() == 2);
    auto graded = job.take();
    REQUIRE(graded.ok());
    CHECK(graded.value().files.size() == 2);
}

TEST_CASE("A job that is cancelled ends without grades, and one that is dropped ends too") {
    const TemporaryFolder folder;
    for (int i = 0; i < 100; ++i)
        folder.write(std::to_string(i) + ".kring",
                     records::handInText(support::playedHandIn(1, "Anna", "s1")));
    {
        records::GradeJob job(optionsFor(folder));
        job.cancel();
        waitFor(job);
        const auto graded = job.take();
        REQUIRE_FALSE(graded.ok());
        CHECK(graded.message().en == "Grading was stopped.");
    }
    const records::GradeJob dropped(optionsFor(folder));
}

TEST_CASE("Workers stop taking pieces when they are told to") {
    std::atomic<int> worked{0};
    records::workThrough(
        1000, [&](std::size_t) { ++worked; }, [](std::size_t) {}, [&] { return worked >= 10; });
    CHECK(worked >= 10);
    CHECK(worked < 1000);
    records::workThrough(
        7, [&](std::size_t) { ++worked; }, [](std::size_t) {});
    CHECK(worked >= 17);
}

TEST_CASE("Another pass mark changes the grades and nothing else") {
    records::GradedClass graded;
    records::GradedFile file;
    file.share = 0.5;
    graded.files = {file, records::GradedFile{}};
    records::setPassMark(graded, 0.5);
    CHECK(graded.files[0].grade == Approx(5.5));
    CHECK(graded.files[0].share == 0.5);
    CHECK_FALSE(graded.files[1].grade); // could not be played
    records::setPassMark(graded, 0.8);
    CHECK(*graded.files[0].grade < 5.5);
    CHECK(graded.passMark == 0.8);
}

TEST_CASE("Files of a class are kept in a folder of their own, and none over another") {
    const TemporaryFolder folder;
    folder.write("1.kring", records::handInText(support::playedHandIn(1, "Anna", "s1")));
    const auto graded = records::gradeFolder(optionsFor(folder));
    REQUIRE(graded.ok());
    const auto keep = [&](records::ClassFile kind, base::Language language) {
        const auto file =
            records::keepClassFile(folder.path(), kind, graded.value(), {}, {}, language);
        REQUIRE(file.ok());
        return std::filesystem::relative(file.value(), folder.path()).string();
    };
    using enum records::ClassFile;
    CHECK(keep(Table, base::Language::Dutch) == "klantkring-cijfers/cijfers.csv");
    const std::string first = folder.read("klantkring-cijfers/cijfers.csv");
    CHECK(keep(Table, base::Language::Dutch) == "klantkring-cijfers/cijfers-2.csv");
    CHECK(folder.read("klantkring-cijfers/cijfers.csv") == first);
    CHECK(keep(Report, base::Language::English) == "klantkring-cijfers/class-report.html");
    CHECK(keep(Canvas, base::Language::English) == "klantkring-cijfers/canvas.csv");
    CHECK(folder.read("klantkring-cijfers/canvas.csv").find("SIS Login ID") != std::string::npos);
    CHECK(keep(Moodle, base::Language::English) == "klantkring-cijfers/moodle.csv");
    CHECK(keep(Brightspace, base::Language::English) == "klantkring-cijfers/brightspace.csv");
    CHECK_FALSE(
        records::keepClassFile("/proc/self", Table, graded.value(), {}, {}, base::Language::Dutch)
            .ok());
}

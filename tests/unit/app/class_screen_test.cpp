#include "app/class_table.h"
#include "coach/quality.h"
#include "records/hand_in.h"
#include "records/version.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "unit/app/program_stage.h"

#include <thread>

using support::ProgramStage;
using support::TemporaryFolder;

namespace {

// A game in which nobody did anything, handed in.
std::string idleHandIn(const std::string& name, const std::string& student) {
    static records::KeptRun kept;
    if (kept.run.decisions.empty()) {
        game::Session session(support::koffiebrander(), 7);
        while (!session.finished())
            REQUIRE_FALSE(session.take(game::EndWeek{}));
        kept.run.decisions = session.decisions();
        kept.times.assign(kept.run.decisions.size(), 0);
        kept.run.header.scenarioId = support::koffiebrander()->id;
        kept.run.header.scenarioFile = "koffiebrander.json";
        kept.run.header.scenarioHash = support::koffiebrander()->hash;
        kept.run.header.seed = 7;
        kept.run.header.program = records::programVersion;
        kept.run.end = game::RunEnd{session.hash(), coach::debriefOf(session).grade};
    }
    records::HandIn handIn{kept, student, true};
    handIn.kept.learner = std::string(32, student.back());
    handIn.kept.run.header.player = name;
    return records::handInText(handIn);
}

void waitForGrades(ProgramStage& stage, app::ClassScreen& screen) {
    for (int i = 0; i < 3000 && screen.grading(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        stage.frames(1);
    }
    REQUIRE_FALSE(screen.grading());
    stage.frames();
}

} // namespace

TEST_CASE("a folder is graded beside the window, and what is kept overwrites nothing") {
    const TemporaryFolder folder;
    folder.write("class/anna.kring", idleHandIn("Anna", "s1"));
    folder.write("class/sub/bram.kring", idleHandIn("Bram", "s2"));
    folder.write("class/stuk.kring", "garbage");
    folder.write("names.csv", "studentnummer;naam\ns2;Bram de Vries\n");
    ProgramStage stage(folder);
    stage.click(stage.id("home", {"class"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Class);
    app::ClassScreen& screen = stage.navigator.showClass();
    stage.click(stage.id("class", {"grade"}));
    CHECK_FALSE(screen.grading()); // no folder yet
    stage.click(stage.id("class", {"##folder"}));
    stage.type((folder / "class").string());
    stage.click(stage.id("class", {"##names"}));
    stage.type((folder / "names.csv").string());
    stage.click(stage.id("class", {"grade"}));
    waitForGrades(stage, screen);
    REQUIRE(screen.graded());
    const records::GradedClass& graded = *screen.graded();
    REQUIRE(graded.files.size() == 3);
    CHECK(std::count_if(graded.files.begin(), graded.files.end(), [](const auto& file) {
              return file.counts();
          }) == 2);
    for (const char* name : {"cijfers.csv", "cijfers-2.csv"}) {
        stage.click(stage.id("class", {"table"}));
        REQUIRE(screen.told());
        CHECK(screen.told()->nl.find(name) != std::string::npos);
        CHECK(folder.read(std::string("class/klantkring-cijfers/") + name).find("Bram de Vries") !=
              std::string::npos);
    }
    stage.click(stage.id("class", {"report"}));
    CHECK(folder.read("class/klantkring-cijfers/klasrapport.html").find("<html") !=
          std::string::npos);
    stage.click(stage.id("class", {"lms", "1", "tab"}));
    stage.click(stage.id("class", {"import"}));
    CHECK(folder.read("class/klantkring-cijfers/moodle.csv").find("s2") != std::string::npos);
    // What was made is not graded the next time.
    stage.click(stage.id("class", {"grade"}));
    waitForGrades(stage, screen);
    CHECK(screen.graded()->files.size() == 3);
}

TEST_CASE("grading that is stopped, or has nothing to grade, says so") {
    const TemporaryFolder folder;
    folder.write("class/.hidden", "");
    ProgramStage stage(folder);
    stage.click(stage.id("home", {"class"}));
    app::ClassScreen& screen = stage.navigator.showClass();
    stage.click(stage.id("class", {"##folder"}));
    stage.type((folder / "class").string());
    stage.click(stage.id("class", {"grade"}));
    waitForGrades(stage, screen);
    REQUIRE(screen.told());
    CHECK(screen.told()->en.find("nothing to grade") != std::string::npos);
    for (int i = 0; i < 600; ++i)
        folder.write("class/" + std::to_string(i) + ".kring", idleHandIn("A", "s1"));
    stage.click(stage.id("class", {"grade"}));
    if (screen.grading()) // so many games take longer than a few frames
        stage.click(stage.id("class", {"stop"}));
    waitForGrades(stage, screen);
    CHECK(screen.told()->en == "Grading was stopped.");
    CHECK_FALSE(screen.graded());
}

TEST_CASE("what does not count stands first, each part by name") {
    records::GradedClass graded;
    for (const char* name : {"Cem", "Anna", "Dina", "Bram"}) {
        records::GradedFile file;
        file.name = name;
        file.verdict =
            name[0] == 'C' || name[0] == 'B' ? records::Verdict::Good : records::Verdict::Edited;
        graded.files.push_back(file);
    }
    CHECK(app::classOrder(graded, {}) == std::vector<std::size_t>{1, 2, 3, 0});
}

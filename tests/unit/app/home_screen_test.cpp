#include "app/home_parts.h"
#include "support/catch.hpp"
#include "unit/app/program_stage.h"

#include <array>

using support::ProgramStage;
using support::TemporaryFolder;

TEST_CASE("a name and two clicks begin a game, and its run is on the disk at once") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.click(stage.id("home", {"##player"}));
    stage.type("Sanne");
    stage.click(stage.id("home", {"0", "brief"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Briefing);
    CHECK(stage.runs().empty());
    stage.click(stage.id("", {"begin"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
    const std::vector<records::StoredRun> runs = stage.runs();
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].header.player == "Sanne");
    CHECK(runs[0].header.seed == stage.navigator.desk()->scenario().seed);
    CHECK(stage.navigator.library().settings().settings.player == "Sanne");
}

TEST_CASE("the keyboard alone gets from home to the first week") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.tabTo(stage.id("home", {"0", "brief"}));
    stage.press(ImGuiKey_Enter);
    REQUIRE(stage.navigator.screen() == app::ScreenId::Briefing);
    stage.tabTo(stage.id("", {"begin"}));
    stage.press(ImGuiKey_Enter);
    CHECK(stage.navigator.screen() == app::ScreenId::Play);
}

TEST_CASE("the typed number is the number of the game, and words are no number") {
    CHECK(app::gameNumber("7") == 7U);
    CHECK(app::gameNumber("18446744073709551615") == 18446744073709551615U);
    for (const char* wrong : {"", "zeven", "7a", "-1", " 7", "18446744073709551616"}) {
        INFO(wrong);
        CHECK_FALSE(app::gameNumber(wrong));
    }
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.click(stage.id("home", {"0", "brief"}));
    stage.click(stage.id("", {"##number"}));
    stage.press(ImGuiKey_End);
    stage.type("x");
    stage.click(stage.id("", {"begin"}));
    CHECK(stage.navigator.screen() == app::ScreenId::Briefing);
    stage.click(stage.id("", {"##number"}));
    stage.press(ImGuiKey_End);
    stage.press(ImGuiKey_Backspace);
    stage.type("8");
    stage.click(stage.id("", {"begin"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
    CHECK(stage.navigator.desk()->session().seed() ==
          stage.navigator.desk()->scenario().seed * 10 + 8);
}

TEST_CASE("Escape leads from the briefing home, unless a text is being typed") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.click(stage.id("home", {"0", "brief"}));
    stage.click(stage.id("", {"##number"}));
    stage.press(ImGuiKey_Escape);
    CHECK(stage.navigator.screen() == app::ScreenId::Briefing);
    stage.press(ImGuiKey_Escape);
    CHECK(stage.navigator.screen() == app::ScreenId::Home);
}

TEST_CASE("a game that was left goes on exactly where it was, for its own player only") {
    const TemporaryFolder folder;
    std::uint64_t before = 0;
    {
        ProgramStage stage(folder);
        stage.navigator.shell().player = "Sanne";
        stage.frames();
        stage.beginAndEndFirstWeek();
        before = stage.navigator.desk()->session().hash();
    } // nothing is said to the program: it could have been killed
    ProgramStage stage(folder);
    CHECK(stage.navigator.shell().player == "Sanne");
    const app::Library& library = stage.navigator.library();
    REQUIRE(library.unfinished(library.entries()[0], "Sanne") != nullptr);
    CHECK(library.unfinished(library.entries()[0], "Bram") == nullptr);
    CHECK(library.players() == std::set<std::string>{"Sanne"});
    stage.click(stage.id("home", {"0", "resume"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
    CHECK(stage.navigator.desk()->view().week == 2);
    CHECK(stage.navigator.desk()->session().hash() == before);
    CHECK(stage.runs().size() == 1);
}

TEST_CASE("a name that was used before can be chosen") {
    const TemporaryFolder folder;
    {
        ProgramStage stage(folder);
        stage.navigator.shell().player = "Bram";
        stage.frames();
        stage.beginAndEndFirstWeek();
    }
    ProgramStage stage(folder);
    stage.navigator.shell().player.clear();
    stage.frames();
    stage.click(stage.id("home", {"player Bram"}));
    CHECK(stage.navigator.shell().player == "Bram");
}

TEST_CASE("a finished game is looked back on from home, and a damaged one says what is wrong") {
    const TemporaryFolder folder;
    {
        ProgramStage stage(folder);
        stage.beginAndEndFirstWeek();
        while (!stage.navigator.desk()->view().finished) {
            stage.letter('E');
            stage.letter('E');
        }
        stage.letter('E');
        CHECK(stage.navigator.screen() == app::ScreenId::Debrief);
        // Its grade is weighed in the background and kept when it is there.
        for (int tries = 0; tries < 1000 && !stage.runs().front().finished; ++tries)
            stage.frames();
        folder.write("data/runs/stuk.run", "garbage");
    }
    ProgramStage stage(folder);
    const std::vector<records::StoredRun> runs = stage.runs();
    REQUIRE(runs.size() == 2);
    for (const records::StoredRun& run : runs) {
        INFO(run.place.name());
        stage.click(stage.id("home", {"run " + run.place.name()}));
        CHECK((stage.navigator.screen() == app::ScreenId::Debrief) == run.finished);
        if (run.finished)
            stage.click(stage.id("", {"home"}));
        CHECK(stage.navigator.screen() == app::ScreenId::Home);
    }
    const app::Library& library = stage.navigator.library();
    CHECK(library.bestGrade(library.entries()[0], "") > 1.0);
}

TEST_CASE("scenarios are offered easiest first, those with mistakes last") {
    std::vector<app::Library::Entry> entries(4);
    const std::array<int, 4> levels{2, 0, 1, 2}; // 0: it has mistakes
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (levels[i] == 0)
            continue;
        auto scenario = std::make_shared<scenario::Scenario>();
        scenario->level = levels[i];
        entries[i].scenario = scenario;
    }
    CHECK(app::easiestFirst(entries) == std::vector<std::size_t>{2, 0, 3, 1});
}

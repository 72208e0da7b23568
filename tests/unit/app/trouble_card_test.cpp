#include "game/run_text.h"
#include "support/catch.hpp"
#include "unit/app/program_stage.h"

using support::ProgramStage;
using support::TemporaryFolder;

namespace {

// The run in the folder's store as a run file.
void writeRun(const TemporaryFolder& folder, const std::string& name) {
    const auto opened = records::Store::open({folder / "data", folder / "config"});
    REQUIRE(opened.ok());
    const auto runs = opened.value().store->list();
    REQUIRE(runs.value().size() == 1);
    folder.write(
        name, game::toText(opened.value().store->read(runs.value()[0].place.number).value().run));
}

} // namespace

TEST_CASE("a scenario with mistakes says so on the home screen, and shows them all") {
    const TemporaryFolder folder;
    ProgramStage stage(folder, true);
    const auto& entries = stage.navigator.library().entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].scenario);
    CHECK_FALSE(entries[1].scenario);
    CHECK(entries[1].diagnostics.size() > 1);
    stage.click(stage.id("home", {"1", "mistakes"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Mend);
    CHECK(stage.navigator.mendScreen()->diagnostics().size() == entries[1].diagnostics.size());
    stage.press(ImGuiKey_Escape);
    CHECK(stage.navigator.screen() == app::ScreenId::Home);
}

TEST_CASE("mistakes that were mended meanwhile are not shown again") {
    const TemporaryFolder folder;
    ProgramStage stage(folder, true);
    folder.write("share/scenarios/stuk.json", folder.read("share/scenarios/koffiebrander.json"));
    stage.click(stage.id("home", {"1", "mistakes"}));
    CHECK(stage.navigator.screen() == app::ScreenId::Home);
    CHECK(stage.navigator.library().entries()[1].scenario);
}

TEST_CASE("a file that cannot be opened leaves the window open, with a message") {
    const TemporaryFolder folder;
    folder.write("leeg.json", "");
    folder.write("half.run", "{\"format\":1,");
    folder.write("bytes.json", std::string("\xff\xfe\x00{", 4));
    for (const char* name :
         {"leeg.json", "half.run", "bytes.json", "nergens.json", "nergens.run"}) {
        INFO(name);
        ProgramStage stage(folder);
        stage.navigator.openFile(folder / name);
        stage.frames();
        // A scenario is waited for on a screen of its own, since it may be mended.
        const bool scenario = std::string(name).find(".json") != std::string::npos;
        CHECK((stage.navigator.screen() == app::ScreenId::Mend) == scenario);
        CHECK(stage.card() == (scenario ? "" : "trouble"));
        stage.press(ImGuiKey_Enter);
        stage.press(ImGuiKey_Escape);
        CHECK(stage.card().empty());
        CHECK(stage.navigator.screen() == app::ScreenId::Home);
    }
}

TEST_CASE("a run of a scenario that has changed is not played on") {
    const TemporaryFolder folder;
    {
        ProgramStage stage(folder);
        stage.beginAndEndFirstWeek();
    }
    const std::filesystem::path copied = folder / "elders.run";
    writeRun(folder, "elders.run");
    std::string text = folder.read("elders.run");
    const std::size_t at = text.find("\"scenario_hash\":\"");
    REQUIRE(at != std::string::npos);
    text.replace(at + 16, 16, "0123456789abcdef");
    folder.write("elders.run", text);
    ProgramStage stage(folder);
    stage.navigator.openFile(copied);
    stage.frames();
    CHECK(stage.card() == "trouble");
    CHECK(stage.navigator.screen() == app::ScreenId::Home);
}

TEST_CASE("a scenario and a run can be opened by their file") {
    const TemporaryFolder folder;
    {
        ProgramStage stage(folder);
        stage.navigator.openFile(folder / "share/scenarios/koffiebrander.json");
        stage.frames();
        CHECK(stage.navigator.screen() == app::ScreenId::Briefing);
        stage.click(stage.id("", {"begin"}));
    }
    ProgramStage stage(folder);
    writeRun(folder, "elders.run");
    stage.navigator.openFile(folder / "elders.run");
    stage.frames();
    CHECK(stage.navigator.screen() == app::ScreenId::Play);
}

TEST_CASE("one trouble waits for the other to be read") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.navigator.showTrouble({"Eerst", "First"}, {"een", "one"});
    stage.navigator.openFile(folder / "nergens.run");
    stage.frames();
    CHECK(stage.card() == "trouble");
    stage.press(ImGuiKey_Escape);
    CHECK(stage.card() == "trouble");
    stage.press(ImGuiKey_Escape);
    CHECK(stage.card().empty());
}

TEST_CASE("a run is known by what is in it, whatever its name") {
    const TemporaryFolder folder;
    {
        ProgramStage stage(folder);
        stage.beginAndEndFirstWeek();
        writeRun(folder, "ingeleverd.txt");
    }
    ProgramStage stage(folder);
    stage.navigator.openFile(folder / "ingeleverd.txt");
    stage.frames();
    REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
    CHECK(stage.navigator.desk()->view().week == 2);
}

TEST_CASE("a game that cannot be kept says why, goes on, and can be saved elsewhere") {
    const TemporaryFolder folder;
    folder.write("data", "a file where the folder should be");
    ProgramStage stage(folder);
    CHECK(stage.card() == "trouble");
    stage.press(ImGuiKey_Escape);
    stage.click(stage.id("home", {"0", "brief"}));
    stage.click(stage.id("", {"begin"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
    stage.frames();
    CHECK(stage.card() == "refuge");
    stage.press(ImGuiKey_Escape);
    CHECK(stage.card().empty());
    stage.letter('E');
    stage.letter('E');
    REQUIRE(stage.navigator.desk()->view().week == 2);
    CHECK(stage.card().empty()); // told once
}

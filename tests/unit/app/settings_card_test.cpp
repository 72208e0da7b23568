#include "support/catch.hpp"
#include "unit/app/program_stage.h"

using support::ProgramStage;
using support::TemporaryFolder;

TEST_CASE("settings take effect and are kept as soon as they are chosen") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.click(stage.id("", {"settings"}));
    REQUIRE(stage.card() == "settings");
    stage.click(stage.id("body", {"language", "1", "tab"}));
    CHECK(stage.navigator.shell().language == base::Language::English);
    stage.click(stage.id("body", {"theme", "1", "tab"}));
    CHECK(stage.ui.theme() == app::ThemeKind::Dark);
    stage.click(stage.id("body", {"motion", "1", "tab"}));
    CHECK(stage.ui.reducedMotion);
    stage.click(stage.id("body", {"##player"}));
    stage.type("Noor");
    stage.click(stage.id("body", {"size", "2", "tab"}));
    CHECK(stage.ui.textPercent() == 150);
    const records::Settings kept = stage.navigator.library().settings().settings;
    CHECK(kept.language == base::Language::English);
    CHECK(kept.theme == records::Theme::Dark);
    CHECK(kept.reducedMotion);
    CHECK(kept.player == "Noor");
    CHECK(kept.textPercent == 150);
    stage.press(ImGuiKey_Escape);
    CHECK(stage.card().empty());
}

TEST_CASE("the language can be switched in the bar, and the next start remembers it") {
    const TemporaryFolder folder;
    {
        ProgramStage stage(folder);
        stage.click(stage.id("", {"EN"}));
        CHECK(stage.navigator.shell().language == base::Language::English);
    }
    const ProgramStage again(folder);
    CHECK(again.navigator.settings().language == base::Language::English);
}

TEST_CASE("a name that cannot be kept is not kept") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.navigator.shell().player = std::string(records::maxPlayerLength + 1, 'a');
    stage.frames();
    CHECK(stage.navigator.library().settings().settings.player.empty());
    stage.beginAndEndFirstWeek();
    CHECK(stage.runs().at(0).header.player.empty());
}

TEST_CASE("keys pressed while the settings lie over the game do not reach the game") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.beginAndEndFirstWeek();
    stage.navigator.openSettings();
    stage.frames();
    REQUIRE(stage.card() == "settings");
    stage.letter('E');
    stage.letter('E');
    CHECK(stage.navigator.desk()->view().week == 2);
    stage.press(ImGuiKey_Escape);
    REQUIRE(stage.card().empty());
    stage.letter('E');
    stage.letter('E');
    CHECK(stage.navigator.desk()->view().week == 3);
}

#include "support/catch.hpp"
#include "support/games.h"
#include "unit/app/debrief_stage.h"

#include <imgui_internal.h>

#include <fstream>

namespace {

using Again = app::DebriefScreen::Again;

// Of the shipped scenario.
class ScreenStage : public support::DebriefStage {
public:
    explicit ScreenStage(ImVec2 size = {1600, 900}, int textPercent = 100)
        : DebriefStage(game::Session(support::koffiebrander(), 7), size, textPercent) {}
};

} // namespace

TEST_CASE("the debrief begins with the decision there is most to learn from") {
    ScreenStage stage;
    const int shown = stage.screen->choice().decision;
    REQUIRE(shown >= 0);
    const auto& decisions = stage.debrief().decisions;
    for (const game::DecisionRow& decision : decisions)
        if (decision.quality)
            CHECK(*decision.quality >= *decisions[static_cast<std::size_t>(shown)].quality);
}

TEST_CASE("a decision in the list of the debrief is shown when it is pressed") {
    ScreenStage stage;
    const std::vector<ImVec2> places = stage.ofLists();
    REQUIRE(places.size() >= 4); // a tab, two rows, a button
    stage.click(places[1]);
    const int first = stage.screen->choice().decision;
    stage.click(places[2]);
    const int second = stage.screen->choice().decision;
    CHECK(second > first);
    CHECK(stage.debrief().decisions[static_cast<std::size_t>(second)].quality);
}

TEST_CASE("a tab of the debrief shows its list") {
    ScreenStage stage;
    const std::vector<ImVec2> tabs = stage.across(stage.ofLists().front().y);
    REQUIRE(tabs.size() == 4);
    stage.click(tabs[2]);
    CHECK(stage.screen->choice().tab == app::DebriefChoice::Predictions);
    stage.click(tabs[1]);
    CHECK(stage.screen->choice().tab == app::DebriefChoice::Goals);
    stage.click(stage.ofLists()[2]);
    CHECK(stage.screen->choice().goal == 1);
}

TEST_CASE("the debrief asks once for the same game or for another") {
    ScreenStage stage;
    const std::vector<ImVec2> buttons = stage.across(stage.ofLists().back().y);
    REQUIRE(buttons.size() == 3);
    CHECK(stage.screen->takeAgain() == Again::No);
    stage.click(buttons[0]);
    CHECK(stage.screen->takeAgain() == Again::Same);
    CHECK(stage.screen->takeAgain() == Again::No);
    stage.click(buttons[1]);
    CHECK(stage.screen->takeAgain() == Again::New);
}

TEST_CASE("the report is kept in the language of the screen") {
    ScreenStage stage;
    stage.shell.language = base::Language::English;
    const std::vector<ImVec2> buttons = stage.across(stage.ofLists().back().y);
    REQUIRE(buttons.size() == 3);
    stage.click(buttons[2]);
    const std::filesystem::path report = stage.screen->report();
    CHECK(report.parent_path() == stage.folder / "reports");
    std::ifstream file(report);
    std::string line;
    REQUIRE(std::getline(file, line));
    CHECK(line == "<!DOCTYPE html>");
    REQUIRE(std::getline(file, line));
    CHECK(line == "<html lang=\"en\">");
}

TEST_CASE("the theory behind a decision opens by keyboard, and Escape closes it first") {
    ScreenStage stage;
    stage.tab(-1); // the last of the screen is the link to the theory
    stage.press(ImGuiKey_Enter);
    REQUIRE(ImGui::GetTopMostPopupModal() != nullptr);
    stage.press(ImGuiKey_Escape);
    CHECK(ImGui::GetTopMostPopupModal() == nullptr);
    CHECK(stage.next == app::ScreenId::Debrief);
    stage.press(ImGuiKey_Escape);
    CHECK(stage.next == app::ScreenId::Home);
}

TEST_CASE("the debrief leads home and back to play by keyboard at every size of text") {
    for (const int percent : {100, 150, 200}) {
        ScreenStage stage({1280, 800}, percent);
        stage.shell.language = base::Language::English;
        stage.frames();
        stage.tab(-5); // from the end: theory, verdict, save, new game, play again
        stage.press(ImGuiKey_Enter);
        CHECK(stage.screen->takeAgain() == Again::Same);
        ScreenStage other({1280, 800}, percent);
        other.tab(1); // the first of the bar
        other.press(ImGuiKey_Space);
        CHECK(other.next == app::ScreenId::Home);
    }
}

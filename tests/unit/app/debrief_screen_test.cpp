#include "app/debrief_screen.h"
#include "app/imgui_bridge.h"
#include "app/picture_game.h"
#include "app/ui.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/temporary_folder.h"

#include <imgui_internal.h>

#include <fstream>

namespace {

using Again = app::DebriefScreen::Again;

// The debrief of a finished game in a window without a display.
class Stage {
public:
    explicit Stage(ImVec2 size = {1600, 900}, int textPercent = 100)
        : m_ui(textPercent, app::ThemeKind::Light), m_size(size),
          m_desk(game::Session(support::koffiebrander(), 7), std::nullopt) {
        app::playForPicture(m_desk, 1000);
        REQUIRE(m_desk.view().finished);
        screen.emplace(m_desk, folder / "reports");
        m_ui.reducedMotion = true;
        app::bridge::addMousePosition(1, 1);
        frames(6);
    }

    void frames(int count = 3) {
        for (int i = 0; i < count; ++i) {
            m_ui.beginFrame(m_size, 1.0F / 60.0F);
            next = screen->draw(shell);
            m_ui.endFrame();
        }
    }
    void tab(int steps) {
        for (int i = 0; i < std::abs(steps); ++i) {
            m_ui.focus.step(steps > 0 ? 1 : -1);
            frames();
        }
    }
    void press(ImGuiKey key) {
        app::bridge::addKey(key, true);
        frames(1);
        const app::ScreenId then = next;
        app::bridge::addKey(key, false);
        frames();
        next = then;
    }
    void click(ImVec2 at) {
        app::bridge::addMousePosition(at.x, at.y);
        frames(2);
        app::bridge::addMouseButton(app::bridge::MouseButton::Left, true);
        frames(2);
        app::bridge::addMouseButton(app::bridge::MouseButton::Left, false);
        frames(2);
    }
    /// The middles of what can be pressed on the way from one point to the other.
    std::vector<ImVec2> pressables(ImVec2 from, ImVec2 to) {
        std::vector<ImVec2> places;
        ImGuiID last = 0;
        ImVec2 began = from;
        const int steps = static_cast<int>(std::max(to.x - from.x, to.y - from.y) / 3);
        for (int i = 0; i <= steps; ++i) {
            const float t = static_cast<float>(i) / static_cast<float>(steps);
            const ImVec2 at(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t);
            app::bridge::addMousePosition(at.x, at.y);
            frames(1);
            const ImGuiID hovered = ImGui::GetCurrentContext()->HoveredId;
            if (hovered == last)
                continue;
            if (last != 0)
                places.push_back({(began.x + at.x) / 2, (began.y + at.y) / 2});
            last = hovered;
            began = at;
        }
        return places;
    }
    /// In the card with the lists, from above: the tab, the rows, the first button.
    std::vector<ImVec2> ofLists() { return pressables({70, 420}, {70, 890}); }
    std::vector<ImVec2> across(float y) { return pressables({30, y}, {610, y}); }

    const game::Debrief& debrief() { return m_desk.debrief(); }

    support::TemporaryFolder folder;
    app::Shell shell;
    app::ScreenId next = app::ScreenId::Debrief;

private:
    app::Ui m_ui;
    ImVec2 m_size;
    app::Desk m_desk;

public:
    std::optional<app::DebriefScreen> screen;
};

} // namespace

TEST_CASE("the debrief begins with the decision there is most to learn from") {
    Stage stage;
    const int shown = stage.screen->choice().decision;
    REQUIRE(shown >= 0);
    const auto& decisions = stage.debrief().decisions;
    for (const game::DecisionRow& decision : decisions)
        if (decision.quality)
            CHECK(*decision.quality >= *decisions[static_cast<std::size_t>(shown)].quality);
}

TEST_CASE("a decision in the list of the debrief is shown when it is pressed") {
    Stage stage;
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
    Stage stage;
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
    Stage stage;
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
    Stage stage;
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
    Stage stage;
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
        Stage stage({1280, 800}, percent);
        stage.shell.language = base::Language::English;
        stage.frames();
        stage.tab(-5); // from the end: theory, verdict, save, new game, play again
        stage.press(ImGuiKey_Enter);
        CHECK(stage.screen->takeAgain() == Again::Same);
        Stage other({1280, 800}, percent);
        other.tab(1); // the first of the bar
        other.press(ImGuiKey_Space);
        CHECK(other.next == app::ScreenId::Home);
    }
}

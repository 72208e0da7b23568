#include "app/navigator.h"
#include "app/pictures.h"
#include "coach/bots.h"
#include "game/carry_over.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"
#include "unit/app/debrief_stage.h"

#include <chrono>
#include <fstream>
#include <sstream>
#include <thread>

namespace {

using Choice = app::DebriefChoice;
using Seconds = std::chrono::duration<double>;

// The debrief of a game in the small town.
class Stage : public support::DebriefStage {
public:
    explicit Stage(ImVec2 size = {1600, 900}, int textPercent = 100)
        : Stage(game::Session(support::town(), 3), size, textPercent) {}
    explicit Stage(game::Session game, ImVec2 size = {1600, 900}, int textPercent = 100)
        : DebriefStage(std::move(game), size, textPercent) {}

    const Choice& choice() const { return screen->choice(); }
    const app::DebriefCoach& coach() const { return screen->coach(); }
    /// As ofLists(), below the link that stands under the grade once the coach is done.
    std::vector<ImVec2> ofCoachLists() { return pressables({70, 470}, {70, 890}); }
    void waitForCoach() {
        screen->waitForCoach();
        frames();
    }
    /// Frames until it is so; false when that takes too long.
    template<class Is>
    bool until(Is is) {
        for (int i = 0; i < 2000 && !is(); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            frames(1);
        }
        return is();
    }
};

coach::ReviewOptions pass(int worlds, int weeksInDetail) {
    coach::ReviewOptions options;
    options.worlds = worlds;
    options.weeksInDetail = weeksInDetail;
    return options;
}

std::vector<coach::ReviewOptions> quick() {
    coach::ReviewOptions fine = pass(16, 2);
    fine.withBestBot = true;
    return {pass(8, 0), fine};
}

// A game with something to regret in it.
game::Session guessed(std::uint64_t seed) {
    game::Session session(support::town(), seed);
    const auto bot = coach::makeBot("random", seed);
    while (session.view().week < 7)
        support::mustTake(session, bot->next(session));
    return session;
}

// As good as without an end.
std::vector<coach::ReviewOptions> endless() {
    return {pass(8, 0), pass(200000, 4)};
}

} // namespace

TEST_CASE("the coach's findings come to the front when they are there") {
    Stage stage;
    CHECK(stage.choice().tab == Choice::Decisions);
    stage.screen->askCoach(quick());
    stage.waitForCoach();
    CHECK(stage.coach().complete());
    REQUIRE(stage.coach().review() != nullptr);
    CHECK(stage.choice().tab == Choice::Moments);
    CHECK(stage.choice().plot == Choice::Expected);
    CHECK(stage.coach().review()->weeks.front().expected.worlds == 16);
    CHECK_FALSE(stage.coach().review()->decisions.empty());
    // The start of each week, and the end.
    CHECK(stage.coach().review()->bestBot.size() == stage.coach().review()->weeks.size() + 1);
}

TEST_CASE("what the coach finds in the background is what it finds at once") {
    Stage stage;
    stage.screen->askCoach(quick());
    stage.waitForCoach();
    const game::Session& session = stage.desk().session();
    const auto review =
        coach::reviewOf(support::town(), session.seed(), session.decisions(), quick().back());
    REQUIRE(review);
    const coach::Review& found = *stage.coach().review();
    CHECK(found.skill.mean == review->skill.mean);
    CHECK(found.luck.error == review->luck.error);
    REQUIRE(found.decisions.size() == review->decisions.size());
    for (std::size_t i = 0; i < found.decisions.size(); ++i)
        CHECK(found.decisions[i].regret.mean == review->decisions[i].regret.mean);
}

TEST_CASE("whoever looks at something keeps it when the coach is done") {
    Stage stage;
    const std::vector<ImVec2> tabs = stage.across(stage.ofLists().front().y);
    REQUIRE(tabs.size() == 4);
    stage.click(tabs[1]);
    REQUIRE(stage.choice().tab == Choice::Goals);
    stage.screen->askCoach(quick());
    stage.waitForCoach();
    REQUIRE(stage.coach().review() != nullptr);
    CHECK(stage.choice().tab == Choice::Goals);
    CHECK(stage.choice().plot == Choice::Loyalty);
}

TEST_CASE("one of the buttons below the list asks for the costliest moments to practise") {
    Stage stage(guessed(3));
    CHECK(stage.screen->takePractise().empty());
    stage.screen->askCoach(quick());
    stage.waitForCoach();
    const auto costliest = coach::toPractise(*stage.coach().review());
    REQUIRE_FALSE(costliest.empty());
    std::vector<ImVec2> rows = stage.ofCoachLists();
    std::vector<coach::Mistake> asked;
    for (std::size_t i = rows.size() - 2; i < rows.size() && asked.empty(); ++i) {
        stage.click(rows[i]);
        asked = stage.screen->takePractise();
    }
    REQUIRE(asked.size() == costliest.size());
    CHECK(asked.front().at == costliest.front().at);
}

TEST_CASE("a moment in the list is shown when it is pressed, and luck has a list of its own") {
    Stage stage;
    stage.screen->askCoach(quick());
    stage.waitForCoach();
    std::vector<ImVec2> rows = stage.ofCoachLists();
    REQUIRE(rows.size() >= 3);
    stage.click(rows[rows.size() - 2]); // above the buttons: the link to all of them
    rows = stage.ofCoachLists();
    REQUIRE(rows.size() >= 4); // a tab, two rows, a button
    stage.click(rows[1]);
    const std::string first = stage.choice().moment;
    stage.click(rows[2]);
    CHECK_FALSE(first.empty());
    CHECK(stage.choice().moment != first);
    const std::vector<ImVec2> tabs = stage.across(rows.front().y);
    REQUIRE(tabs.size() >= 2);
    stage.click(tabs[1]);
    CHECK(stage.choice().tab == Choice::Luck);
    stage.click(stage.ofCoachLists()[2]);
    CHECK(stage.choice().luckWeek > 0);
}

TEST_CASE(
    "the debrief can be used while the coach works, and the coach can be stopped by keyboard") {
    Stage stage;
    stage.screen->askCoach(endless());
    REQUIRE(stage.until([&] { return stage.coach().review() != nullptr; }));
    CHECK(stage.coach().running());
    CHECK_FALSE(stage.coach().complete());
    CHECK(stage.coach().share() < 0.5);
    const auto before = std::chrono::steady_clock::now();
    stage.frames(20);
    CHECK(Seconds(std::chrono::steady_clock::now() - before).count() < 10.0);
    stage.tab(-1); // the last of the screen is the button of the strip
    stage.press(ImGuiKey_Enter);
    REQUIRE(stage.until([&] { return !stage.coach().running(); }));
    CHECK_FALSE(stage.coach().complete());
    CHECK(stage.coach().review() != nullptr); // the coarse one stays
    stage.press(ImGuiKey_Enter);
    CHECK(stage.coach().running());
}

TEST_CASE("leaving the debrief ends the coach's work soon") {
    Stage stage;
    stage.screen->askCoach(endless());
    REQUIRE(stage.until([&] { return stage.coach().review() != nullptr; }));
    const auto before = std::chrono::steady_clock::now();
    stage.screen.reset();
    CHECK(Seconds(std::chrono::steady_clock::now() - before).count() < 5.0);
}

TEST_CASE("the coach asks for frames only when there is something to show") {
    Stage stage;
    CHECK_FALSE(stage.coach().stirred());
    stage.screen->askCoach(quick());
    stage.screen->waitForCoach();
    CHECK(stage.coach().stirred());
    stage.frames(1);
    CHECK_FALSE(stage.coach().stirred());
}

TEST_CASE("the report has the coach's part once it is there") {
    Stage stage;
    stage.screen->askCoach(quick());
    stage.waitForCoach();
    const std::vector<ImVec2> buttons = stage.across(stage.ofLists().back().y);
    REQUIRE_FALSE(buttons.empty());
    stage.click(buttons.back()); // the last of them, in the last row
    std::ifstream file(stage.screen->report());
    std::stringstream text;
    text << file.rdbuf();
    CHECK(text.str().find("Keuzes en geluk") != std::string::npos);
}

TEST_CASE("every moment is shown in both languages at every size of text") {
    for (const int percent : {100, 150, 200}) {
        Stage stage({1280, 800}, percent);
        stage.screen->askCoach(quick());
        stage.waitForCoach();
        for (const auto language : {base::Language::Dutch, base::Language::English}) {
            stage.shell.language = language;
            stage.frames();
            stage.tab(1);
            CHECK(stage.next == app::ScreenId::Debrief);
        }
        CHECK(stage.coach().moments().size() >= stage.coach().review()->weeks.size());
    }
}

TEST_CASE("a trial game is discussed too") {
    support::DebriefStage stage(game::startTrial(support::town(), 3, {3, {}}).value());
    REQUIRE(stage.desk().trial());
    stage.screen->askCoach();
    stage.screen->waitForCoach();
    stage.frames();
    REQUIRE(stage.screen->coach().review() != nullptr);
    CHECK(stage.screen->coach().complete());
    CHECK(stage.screen->coach().review()->weeks.size() == 8);
    CHECK(stage.screen->choice().tab == Choice::Moments);
}

TEST_CASE("the program asks the coach when a game is over, and not before") {
    const std::filesystem::path share = KLANTKRING_SOURCE_FOLDER;
    app::Ui ui(100, app::ThemeKind::Light);
    app::Navigator navigator(app::Library({}, {share}), {}, app::Navigator::Keep::Nothing);
    navigator.coachGames();
    REQUIRE(app::prepareForPicture(navigator, "debrief"));
    const auto draw = [&] {
        ui.beginFrame({1280, 800}, 1.0F / 60.0F);
        navigator.draw(ui);
        ui.endFrame();
    };
    draw();
    REQUIRE(navigator.debriefScreen() != nullptr);
    CHECK(navigator.debriefScreen()->coach().running());
    REQUIRE(app::prepareForPicture(navigator, "play-start"));
    draw();
    CHECK(navigator.debriefScreen() == nullptr);
}

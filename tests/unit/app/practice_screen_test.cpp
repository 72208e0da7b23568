#include "app/imgui_bridge.h"
#include "app/practice_screen.h"
#include "app/ui.h"
#include "records/practice_words.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"
#include "support/town.h"

#include <algorithm>

namespace {

using coach::Attempt;

const game::PlanAction visit{"visit", "aa", {{"topic", {"trust"}}}};

// A visit in the first week, and nothing more.
std::vector<game::Decision> visitOnce() {
    std::vector<game::Decision> decisions{visit};
    for (int week = 0; week < support::town()->weeks; ++week)
        decisions.emplace_back(game::EndWeek{});
    return decisions;
}

// A store with that run and one moment of it to practise; and the screen on top of it.
class Stage {
public:
    explicit Stage(coach::Moment at, base::Language language = base::Language::English)
        : library(records::UserFolders{m_folder / "data", m_folder / "config"}, {}) {
        shell.language = language;
        game::RunHeader header;
        header.scenarioId = support::town()->id;
        header.scenarioHash = support::town()->hash;
        header.seed = 3;
        number = store().begin(header).value();
        std::vector<records::TimedDecision> timed;
        for (const game::Decision& decision : visitOnce())
            timed.push_back({decision, 1});
        REQUIRE(store().append(number, 0, timed).ok());
        coach::Mistake mistake;
        mistake.at = at;
        mistake.regret = {3.0, 0.5, 32};
        mistake.severity = coach::Severity::Blunder;
        REQUIRE(store().keepExercises(number, {mistake}, records::dayOf(store().now())).ok());
        std::vector<app::PracticeItem> items{
            {{support::town(), 3, visitOnce()}, at, number, {}, {"Toen", "Then"}}};
        screen.emplace(library, items, app::ScreenId::Progress);
        ui.reducedMotion = true;
        app::bridge::addMousePosition(1, 1);
        settle();
    }

    records::Store& store() const { return *library.store(); }
    records::KeptExercise kept() const { return store().exercises({}).value().front(); }
    void frames(int count = 3) {
        for (int i = 0; i < count; ++i) {
            ui.beginFrame({1280, 800}, 1.0F / 60.0F);
            const app::ScreenId now = screen->draw(shell);
            if (now != app::ScreenId::Practise)
                next = now;
            ui.endFrame();
        }
    }
    /// Until the coach has answered, and what came out is on the screen.
    void settle() {
        screen->wait();
        frames();
    }
    void press(ImGuiKey key) {
        app::bridge::addKey(key, true);
        frames(1);
        app::bridge::addKey(key, false);
        frames();
    }
    void letter(int code) {
        ui.addKeyPress({code});
        frames();
    }
    /// The card's button that Tab reaches after so many steps.
    void pressInCard(int steps) {
        for (int i = 0; i < steps; ++i) {
            ui.focus.step(1);
            frames();
        }
        press(ImGuiKey_Enter);
    }
    void closeCard() {
        press(ImGuiKey_Escape);
        REQUIRE_FALSE(screen->card().isOpen());
    }

private:
    support::TemporaryFolder m_folder;

public:
    app::Library library;
    app::Ui ui{100, app::ThemeKind::Light};
    app::Shell shell;
    records::RunId number = 0;
    app::ScreenId next = app::ScreenId::Practise;
    std::optional<app::PracticeScreen> screen;
};

} // namespace

TEST_CASE("an exercise is set up in the background and begins with what is asked") {
    Stage stage({1, 0});
    REQUIRE(stage.screen->state().task != nullptr);
    CHECK(stage.screen->desk()->view().week == 1);
    CHECK(stage.screen->card().isOpen());
    CHECK(stage.screen->effort().tries == 0);
    stage.closeCard();
    CHECK(stage.next == app::ScreenId::Practise);
    CHECK_FALSE(stage.screen->attempt());
    CHECK_FALSE(stage.kept().practised); // looking is not practising
}

TEST_CASE("in an exercise of one choice a choice is weighed and not played on") {
    Stage stage({1, 0});
    stage.closeCard();
    const std::size_t before = stage.screen->desk()->session().decisions().size();
    const auto ended = stage.screen->desk()->take(game::EndWeek{});
    REQUIRE(ended);
    CHECK_FALSE(ended->nl.empty());
    CHECK(stage.screen->effort().tries == 0);
    REQUIRE(stage.screen->desk()->take(visit));
    stage.settle();
    CHECK(stage.screen->desk()->session().decisions().size() == before);
    CHECK(stage.screen->effort().tries == 1);
    REQUIRE(stage.screen->state().marked);
    CHECK(stage.screen->state().marked->gain.mean == 0.0); // what was done the first time
    CHECK(stage.screen->card().isOpen());
}

TEST_CASE("the keys of an exercise: one choice has no week to end, and H shows the task again") {
    Stage stage({1, 0});
    stage.closeCard();
    stage.letter('E');
    CHECK_FALSE(stage.screen->playScreen()->choice().refusal.empty());
    CHECK(stage.screen->effort().tries == 0);
    CHECK_FALSE(stage.screen->card().isOpen());
    stage.letter('H');
    CHECK(stage.screen->card().isOpen());
    CHECK(stage.next == app::ScreenId::Practise);
}

TEST_CASE("what the window weighs is what the coach weighs at once") {
    Stage stage({1, 0});
    const game::PlanAction other{"visit", "bb", {{"topic", {"trust"}}}};
    REQUIRE(stage.screen->desk()->take(other));
    stage.settle();
    const auto exercise = coach::Exercise::at({support::town(), 3, visitOnce()}, {1, 0}, 1);
    REQUIRE(exercise);
    const coach::Marked marked = exercise->mark({other});
    REQUIRE(stage.screen->state().marked);
    CHECK(stage.screen->state().marked->regret.mean == marked.regret.mean);
    CHECK(stage.screen->state().marked->accepted == marked.accepted);
    CHECK(stage.screen->attempt().has_value() == marked.accepted);
}

TEST_CASE("what is solved in the window comes back after a day, and Enter leads back") {
    Stage stage({1, 0});
    for (const std::string who : {"bb", "cc", "dd", "ee"}) {
        if (stage.screen->attempt())
            break;
        stage.screen->desk()->take(game::PlanAction{"visit", who, {{"topic", {"trust"}}}});
        stage.settle();
    }
    REQUIRE(stage.screen->attempt());
    const bool alone = stage.screen->effort().tries == 1;
    CHECK(*stage.screen->attempt() == (alone ? Attempt::Solved : Attempt::Helped));
    const records::KeptExercise kept = stage.kept();
    CHECK(kept.tries == stage.screen->effort().tries);
    CHECK(kept.schedule.step == 1);
    CHECK(kept.schedule.due == records::dayOf(stage.store().now()) + 1);
    CHECK(stage.library.dueFor({}).items.empty());
    stage.pressInCard(1);
    CHECK(stage.next == app::ScreenId::Progress);
}

TEST_CASE("hints are found in the background, and giving up shows the answer and keeps it due") {
    Stage stage({1, 0});
    stage.pressInCard(2); // after the button that closes the card
    stage.settle();
    CHECK(stage.screen->effort().hints == 1);
    REQUIRE(stage.screen->state().hints[0]);
    CHECK_FALSE(stage.screen->state().hints[0]->nl.empty());
    CHECK_FALSE(stage.screen->state().hints[1]);
    stage.pressInCard(1); // from the button for hints to the next one
    stage.settle();
    REQUIRE(stage.screen->attempt());
    CHECK(*stage.screen->attempt() == Attempt::Failed);
    CHECK(stage.screen->state().hints[2]);
    CHECK(stage.kept().schedule.isDue(records::dayOf(stage.store().now())));
    CHECK(stage.kept().practised);
}

TEST_CASE("a whole week is planned again, and its end is what is weighed") {
    Stage stage({1, -1});
    REQUIRE(stage.screen->state().task->ofWeek);
    stage.closeCard();
    CHECK_FALSE(stage.screen->desk()->take(visit)); // taken
    stage.letter('E');
    stage.settle();
    CHECK(stage.screen->effort().tries == 1);
    REQUIRE(stage.screen->state().marked);
    CHECK(stage.screen->state().marked->gain.mean == 0.0);
    CHECK(stage.screen->desk()->view().week == 1);
    CHECK(stage.screen->desk()->view().agenda.size() == 1); // the plan stays, to be changed
}

TEST_CASE("an exercise is drawn in both languages at every size of text") {
    for (const auto language : {base::Language::Dutch, base::Language::English})
        for (const int percent : {100, 200}) {
            Stage stage({1, 0}, language);
            stage.ui.setTextPercent(percent);
            stage.frames();
            stage.closeCard();
            stage.frames();
            CHECK(stage.screen->desk() != nullptr);
        }
}

TEST_CASE("where nothing else could be chosen the card says so, and leads back") {
    Stage stage({40, 0});
    CHECK(stage.screen->state().impossible);
    REQUIRE(stage.screen->card().isOpen());
    stage.press(ImGuiKey_Escape);
    CHECK(stage.next == app::ScreenId::Progress);
}

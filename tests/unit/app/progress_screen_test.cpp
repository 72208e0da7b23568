#include "support/catch.hpp"
#include "unit/app/program_stage.h"

using support::ProgramStage;
using support::TemporaryFolder;

TEST_CASE("progress is reached from home, and says where to begin while there is none") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.click(stage.id("home", {"progress"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Progress);
    CHECK(stage.navigator.progressScreen()->progress().empty());
    stage.click(stage.id("progress", {"next"}));
    CHECK(stage.navigator.screen() == app::ScreenId::Briefing);
}

TEST_CASE("progress goes on with the game that was left, and Escape leads home") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.navigator.shell().player = "Sanne";
    stage.frames();
    stage.beginAndEndFirstWeek();
    stage.navigator.shell().player = "Bram";
    stage.click(stage.id("", {"home"}));
    stage.click(stage.id("home", {"progress"}));
    CHECK(stage.navigator.progressScreen()->progress().games == 0);
    stage.press(ImGuiKey_Escape);
    REQUIRE(stage.navigator.screen() == app::ScreenId::Home);
    stage.click(stage.id("home", {"player Sanne"}));
    stage.click(stage.id("home", {"progress"}));
    CHECK(stage.navigator.progressScreen()->progress().games == 1);
    stage.click(stage.id("progress", {"next"}));
    REQUIRE(stage.navigator.screen() == app::ScreenId::Play);
    CHECK(stage.navigator.desk()->view().week == 2);
}

TEST_CASE(
    "an objective that is pressed shows its own course, and pressed again the course of all") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    const auto scenarios = stage.navigator.library().scenarios();
    records::PlayedRun run;
    run.scenario = scenarios.front();
    run.stored.finished = true;
    run.stored.grade = 6.1;
    // The first moment of the first conversation that bears an objective.
    std::string objective;
    for (const auto& conversation : run.scenario->conversations)
        if (objective.empty() && !conversation.nodes.empty())
            for (const auto& option : conversation.nodes.front().options)
                if (objective.empty() && !option.objectives.empty()) {
                    run.decisions = {game::StartConversation{conversation.id, {}},
                                     game::Reply{option.id}};
                    objective = option.objectives.front();
                }
    run.times = {1000, 2000};
    REQUIRE_FALSE(objective.empty());
    stage.navigator.showProgress(records::progressFrom(scenarios, {run}));
    stage.frames();
    const app::ProgressScreen& screen = *stage.navigator.progressScreen();
    const ImGuiID row = stage.id("progress", {"objective " + objective});
    stage.click(row);
    REQUIRE(screen.choice().objective >= 0);
    CHECK(screen.progress()
              .objectives[static_cast<std::size_t>(screen.choice().objective)]
              .objective == objective);
    stage.click(row);
    CHECK(screen.choice().objective == -1);
}

TEST_CASE("a quiz from the progress screen keeps each answer and counts in the progress") {
    const TemporaryFolder folder;
    ProgramStage stage(folder);
    stage.navigator.shell().player = "Sanne";
    stage.click(stage.id("home", {"progress"}));
    stage.click(stage.id("progress", {"quiz"}));
    REQUIRE(stage.card() == "quiz");
    const auto asked = stage.navigator.progressScreen()->progress().quiz.questions;
    REQUIRE(asked.size() == 5);
    const auto& store = stage.navigator.library().store();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        stage.letter('1' + asked[i].question().correct);
        stage.click(stage.id("quiz", {"answer"}));
        CHECK(store->answersOf("Sanne").value().size() == i + 1); // before it goes on
        stage.letter('1');                                        // changes nothing any more
        stage.click(stage.id("quiz", {"on"}));
    }
    CHECK(stage.navigator.progressScreen()->quiz().right() == 5);
    stage.click(stage.id("quiz", {"close"}));
    CHECK(stage.card().empty());
    CHECK(stage.navigator.progressScreen()->progress().average.size() == 5);
    stage.press(ImGuiKey_Escape);
    CHECK(stage.navigator.screen() == app::ScreenId::Home);
}

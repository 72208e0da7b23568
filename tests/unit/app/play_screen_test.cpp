#include "app/imgui_bridge.h"
#include "support/catch.hpp"
#include "unit/app/play_stage.h"

#include <imgui_internal.h>

#include <algorithm>
#include <set>

using support::PlayStage;

namespace {

// A customer of the shipped scenario, and an action for them that asks no questions.
struct Task {
    int customer = -1;
    std::string action;
};

Task firstTask(PlayStage& stage) {
    for (const game::Customer& customer : stage.desk.view().customers)
        if (customer.isCustomer)
            for (const game::Offer& offer : stage.desk.offers(customer.index))
                if (offer.group == scenario::ActionGroup::AccountManagement && !offer.refusal &&
                    offer.slots.empty())
                    return {customer.index, offer.id};
    FAIL("no action without questions");
    return {};
}

ImGuiID cardOf(const PlayStage& stage, const std::string& action) {
    return stage.id("column", {action, "card"});
}

} // namespace

TEST_CASE("a click on a face selects that customer, and Escape goes back to the company") {
    PlayStage stage;
    const int customer = stage.desk.view().customers.at(3).index;
    CHECK(stage.screen.choice().customer == -1);
    stage.click(stage.face(customer));
    CHECK(stage.screen.choice().customer == customer);
    stage.press(ImGuiKey_Escape);
    CHECK(stage.screen.choice().customer == -1);
}

TEST_CASE("an action is planned, taken out and the week ended with the mouse") {
    PlayStage stage;
    const Task task = firstTask(stage);
    stage.click(stage.face(task.customer));
    stage.click(cardOf(stage, task.action));
    CHECK(stage.screen.choice().action == task.action);
    stage.click(stage.id("", {"add"}));
    REQUIRE(stage.desk.view().agenda.size() == 1);
    CHECK(stage.desk.view().agenda[0].customer == task.customer);
    CHECK(stage.screen.choice().action.empty());
    const int zero = 0;
    const ImGuiID row = ImHashData(&zero, sizeof zero, stage.id("agenda", {}));
    stage.click(ImHashStr("out", 0, row));
    CHECK(stage.desk.view().agenda.empty());
    stage.click(stage.id("", {"end"}));
    CHECK(stage.desk.view().week == 2);
}

TEST_CASE("a week is played with the keyboard alone") {
    PlayStage stage;
    const Task task = firstTask(stage);
    for (int i = 0; i < 40 && stage.screen.choice().customer != task.customer; ++i)
        stage.letter('N');
    REQUIRE(stage.screen.choice().customer == task.customer);
    stage.letter('1');
    CHECK(stage.screen.choice().group == scenario::ActionGroup::AccountManagement);
    stage.tabTo(cardOf(stage, task.action));
    stage.press(ImGuiKey_Enter);
    REQUIRE(stage.screen.choice().action == task.action);
    stage.letter('A');
    CHECK(stage.desk.view().agenda.size() == 1);
    stage.letter('E');
    CHECK(stage.desk.view().week == 2);
    CHECK(stage.desk.view().agenda.empty());
}

TEST_CASE("the key that ends a week asks once more when nothing is planned") {
    PlayStage stage;
    stage.letter('E');
    CHECK(stage.desk.view().week == 1);
    CHECK_FALSE(stage.screen.choice().refusal.nl.empty());
    CHECK_FALSE(stage.screen.choice().refusal.en.empty());
    stage.letter('E');
    CHECK(stage.desk.view().week == 2);
    CHECK(stage.screen.choice().refusal.empty());
}

TEST_CASE("a held key leafs on through the customers, and ends no week") {
    PlayStage stage;
    stage.letter('N');
    const int first = stage.screen.choice().customer;
    stage.held('N');
    CHECK(stage.screen.choice().customer != first);
    stage.letter('E');
    REQUIRE_FALSE(stage.screen.choice().refusal.empty());
    stage.held('E');
    CHECK(stage.desk.view().week == 1);
    stage.letter('E');
    CHECK(stage.desk.view().week == 2);
}

TEST_CASE("Tab reaches every face, every tool and both of the week's buttons") {
    PlayStage stage;
    const std::vector<ImGuiID> order = stage.tabOrder();
    const std::set<ImGuiID> reached(order.begin(), order.end());
    CHECK(reached.size() == order.size());
    for (const game::Customer& customer : stage.desk.view().customers) {
        INFO(customer.name);
        CHECK(reached.count(stage.face(customer.index)) == 1);
    }
    for (const char* name : {"assignment", "help", "settings", "home", "add", "end", "budget"}) {
        INFO(name);
        CHECK(reached.count(stage.id("", {name})) == 1);
    }
}

TEST_CASE("Tab comes round with everything of a dossier unfolded") {
    PlayStage stage;
    stage.screen.prepareForPicture("play-dossier");
    stage.frames();
    const std::vector<ImGuiID> order = stage.tabOrder();
    CHECK(std::set<ImGuiID>(order.begin(), order.end()).size() == order.size());
}

TEST_CASE("customers glide along the ring when a week ends, and a click sets them down") {
    PlayStage stage;
    stage.ui.reducedMotion = false;
    for (int week = 0; week < 5 && !stage.screen.ring().moving(stage.ui.now()); ++week) {
        stage.click(stage.id("", {"end"}));
    }
    REQUIRE(stage.screen.ring().moving(stage.ui.now()));
    stage.click(ImVec2(3, 700));
    CHECK_FALSE(stage.screen.ring().moving(stage.ui.now()));
}

TEST_CASE("at the end of the run the button leads to the debrief") {
    PlayStage stage;
    while (!stage.desk.view().finished)
        REQUIRE_FALSE(stage.desk.take(game::EndWeek{}));
    stage.frames();
    const ImVec2 at = stage.placeOf(stage.id("", {"debrief"}));
    CHECK(stage.next == app::ScreenId::Play);
    bool left = false;
    app::bridge::addMousePosition(at.x, at.y);
    stage.frames(2);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, true);
    stage.frames(1);
    app::bridge::addMouseButton(app::bridge::MouseButton::Left, false);
    for (int i = 0; i < 4; ++i) {
        stage.frames(1);
        left = left || stage.next == app::ScreenId::Debrief;
    }
    CHECK(left);
}

TEST_CASE("keys of the play screen rest while a card is open") {
    PlayStage stage;
    stage.letter(app::KeyPress::functionKey + 1);
    REQUIRE(stage.screen.cardOpen());
    stage.letter('N');
    CHECK(stage.screen.choice().customer == -1);
    stage.press(ImGuiKey_Escape);
    CHECK_FALSE(stage.screen.cardOpen());
    stage.letter('N');
    CHECK(stage.screen.choice().customer >= 0);
}

TEST_CASE("every state that a picture is made of opens what it is named after") {
    for (const char* name : {"play-why",
                             "play-theory",
                             "play-argument",
                             "play-evidence",
                             "play-prediction",
                             "play-assignment",
                             "play-help",
                             "play-conversation"}) {
        INFO(name);
        PlayStage stage;
        stage.screen.prepareForPicture(name);
        stage.frames();
        CHECK(stage.screen.cardOpen());
    }
}

TEST_CASE("at large text the actions have a tab of their own, beside the file") {
    PlayStage stage(150);
    const Task task = firstTask(stage);
    stage.click(stage.face(task.customer));
    CHECK(stage.screen.choice().columnTabs);
    CHECK(stage.screen.choice().columnTab == 0);
    // With nothing chosen yet the button leads to the actions.
    stage.click(stage.id("", {"add"}));
    CHECK(stage.screen.choice().columnTab == 1);
    CHECK(stage.desk.view().agenda.empty());
    stage.letter('1');
    stage.click(stage.id("actions", {task.action, "card"}));
    REQUIRE(stage.screen.choice().action == task.action);
    stage.click(stage.id("", {"add"}));
    CHECK(stage.desk.view().agenda.size() == 1);
    stage.letter('N');
    CHECK(stage.screen.choice().columnTab == 0);
    stage.letter('2');
    CHECK(stage.screen.choice().columnTab == 1);
}

TEST_CASE("where there is room the file and the actions stand below each other") {
    PlayStage stage;
    stage.letter('N');
    stage.letter('1');
    CHECK_FALSE(stage.screen.choice().columnTabs);
}

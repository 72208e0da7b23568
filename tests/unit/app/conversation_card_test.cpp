#include "app/conversation_card.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "unit/app/card_stage.h"

namespace {

// The first conversation that waits in a game in which nothing else is done.
game::Session invited() {
    game::Session session(support::koffiebrander(), 1);
    while (!session.finished() && session.view().inbox.empty())
        support::mustTake(session, game::EndWeek{});
    REQUIRE_FALSE(session.view().inbox.empty());
    const game::Invitation invitation = session.view().inbox.front();
    support::mustTake(session,
                      game::StartConversation{invitation.conversation, invitation.customerId});
    return session;
}

struct TalkTable {
    app::ConversationCard card;
    support::CardStage stage{invited(), [this](app::PlayScene& scene) {
                                 card.draw(scene);
                             }};

    const game::ConversationView& talk() { return *stage.desk().view().conversation; }
    void replyUntilTheEnd() {
        for (int i = 0; i < 20 && !talk().replies.empty(); ++i) {
            stage.pressNumber(1);
            stage.carryOut();
        }
        REQUIRE(talk().replies.empty());
    }
};

} // namespace

TEST_CASE("a conversation shows itself and a number key gives that reply") {
    TalkTable table;
    CHECK(table.card.isOpen());
    REQUIRE(table.talk().replies.size() >= 2);
    const std::string second = table.talk().replies[1].id;
    table.stage.pressNumber(2);
    REQUIRE(table.stage.wished().size() == 1);
    CHECK(table.stage.wished().front() == game::Decision(game::Reply{second}));
}

TEST_CASE("a number without a reply says nothing") {
    TalkTable table;
    table.stage.pressNumber(static_cast<int>(table.talk().replies.size()) + 1);
    table.stage.pressNumber(0);
    CHECK(table.stage.wished().empty());
}

TEST_CASE("the mouse gives each reply of a conversation") {
    TalkTable table;
    const std::vector<game::ReplyView> replies = table.talk().replies;
    const support::CardStage::Place place = table.stage.card();
    const std::vector<ImVec2> places = table.stage.pressables((place.min.x + place.max.x) / 2);
    REQUIRE(places.size() >= replies.size());
    for (std::size_t i = 0; i < replies.size(); ++i) {
        table.stage.click(places[i]);
        REQUIRE(table.stage.wished().size() == i + 1);
        CHECK(table.stage.wished().back() == game::Decision(game::Reply{replies[i].id}));
    }
}

TEST_CASE("Tab and Space give a reply of a conversation") {
    TalkTable table;
    const std::string third = table.talk().replies[2].id;
    table.stage.tab(3);
    table.stage.press(ImGuiKey_Space);
    REQUIRE(table.stage.wished().size() == 1);
    CHECK(table.stage.wished().front() == game::Decision(game::Reply{third}));
}

TEST_CASE("Escape does not lose a conversation that waits for a reply") {
    TalkTable table;
    table.stage.press(ImGuiKey_Escape);
    CHECK(table.card.isOpen());
    CHECK(table.stage.wished().empty());
    table.stage.pressNumber(1);
    CHECK(table.stage.wished().size() == 1);
}

TEST_CASE("a number key does not give a reply that is out of view") {
    app::ConversationCard card;
    support::CardStage stage(
        invited(), [&](app::PlayScene& scene) { card.draw(scene); }, 200, {1280, 480});
    stage.pressNumber(1);
    CHECK(stage.wished().empty());
    for (int i = 0; i < 8; ++i)
        stage.press(ImGuiKey_PageDown);
    stage.pressNumber(1);
    CHECK(stage.wished().size() == 1);
}

TEST_CASE("an ended conversation stays to be read until it is put away") {
    TalkTable table;
    table.replyUntilTheEnd();
    table.stage.frames(10);
    CHECK(table.card.isOpen());
    table.stage.press(ImGuiKey_Escape);
    CHECK_FALSE(table.card.isOpen());
    table.stage.frames(10);
    CHECK_FALSE(table.card.isOpen());
}

TEST_CASE("a conversation changes language while it goes on") {
    TalkTable table;
    table.stage.language = base::Language::English;
    table.stage.frames();
    CHECK(table.card.isOpen());
    table.stage.pressNumber(1);
    CHECK(table.stage.wished().size() == 1);
}

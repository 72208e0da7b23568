#include "app/evidence_card.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "unit/app/card_stage.h"

#include <set>

namespace {

// A game in which something simple is planned for the customer with the longest record.
game::Session planned() {
    game::Session session(support::koffiebrander(), 1);
    for (int week = 0; week < 6; ++week)
        support::mustTake(session, game::EndWeek{});
    const game::View view = session.view();
    const game::Customer* longest = &view.customers.front();
    for (const game::Customer& customer : view.customers)
        if (customer.record.size() > longest->record.size())
            longest = &customer;
    REQUIRE(longest->record.size() >= 4);
    for (const game::Offer& offer : session.offers(longest->index)) {
        if (offer.refusal || offer.companyWide || !offer.slots.empty())
            continue;
        support::mustTake(session, game::PlanAction{offer.id, longest->id, {}});
        return session;
    }
    FAIL("nothing simple can be planned");
    return session;
}

struct EvidenceTable {
    app::EvidenceCard card;
    support::CardStage stage{planned(), [this](app::PlayScene& scene) {
                                 card.draw(scene);
                             }};

    EvidenceTable() {
        card.open(0);
        stage.frames();
    }
    int facts() {
        const game::View& view = stage.desk().view();
        return static_cast<int>(view.find(view.agenda.front().customer)->record.size());
    }
    // Facts are in the order of Tab; the buttons follow.
    void toggleNext() {
        stage.tab(1);
        stage.press(ImGuiKey_Space);
    }
    void keep() {
        stage.tab(-1); // from nothing: the last, which keeps
        stage.press(ImGuiKey_Space);
    }
};

} // namespace

TEST_CASE("the newest facts of the record are given as evidence") {
    EvidenceTable table;
    const int count = table.facts();
    table.toggleNext();
    table.toggleNext();
    table.stage.tab(-2); // back over the first fact to the last button
    table.stage.press(ImGuiKey_Space);
    REQUIRE(table.stage.wished().size() == 1);
    CHECK(table.stage.wished().front() ==
          game::Decision(game::GiveEvidence{0, {count - 1, count - 2}}));
    CHECK_FALSE(table.card.isOpen());
    table.stage.carryOut();
    CHECK(table.stage.desk().view().agenda.front().evidence == std::vector{count - 1, count - 2});
}

TEST_CASE("without a fact there is nothing to record") {
    EvidenceTable table;
    table.keep();
    CHECK(table.stage.wished().empty());
    CHECK(table.card.isOpen());
}

TEST_CASE("a fourth fact is not taken") {
    EvidenceTable table;
    for (int i = 0; i < 4; ++i)
        table.toggleNext();
    table.stage.tab(-4);
    table.stage.press(ImGuiKey_Space);
    REQUIRE(table.stage.wished().size() == 1);
    CHECK(std::get<game::GiveEvidence>(table.stage.wished().front()).facts.size() == 3);
}

TEST_CASE("evidence given before is shown again, and can be changed") {
    EvidenceTable table;
    table.stage.desk().take(game::GiveEvidence{0, {table.facts() - 1}});
    table.card.open(0);
    table.stage.frames();
    table.toggleNext(); // takes it out
    table.toggleNext();
    table.stage.tab(-2);
    table.stage.press(ImGuiKey_Space);
    REQUIRE(table.stage.wished().size() == 1);
    CHECK(std::get<game::GiveEvidence>(table.stage.wished().front()).facts ==
          std::vector{table.facts() - 2});
}

TEST_CASE("a card about an item that left the agenda closes itself") {
    EvidenceTable table;
    support::CardStage& stage = table.stage;
    stage.desk().take(game::Unplan{0});
    stage.frames();
    CHECK_FALSE(table.card.isOpen());
}

// A game that keeps no causes (game/session.h, Causes) beside one that does.
#include "coach/bots.h"
#include "game/state.h"
#include "support/catch.hpp"
#include "support/games.h"

using support::koffiebrander;

TEST_CASE("a game that keeps no causes is the same game, and shows the same of its customers") {
    game::Session kept(koffiebrander(), 5);
    game::Session forgotten(koffiebrander(), 5, game::Purpose::Graded, game::Causes::Forgotten);
    const auto bot = coach::makeBot("expert", 5);
    while (kept.view().week < 6) {
        const game::Decision decision = bot->next(kept);
        support::mustTake(kept, decision);
        support::mustTake(forgotten, decision);
        REQUIRE(kept.state().truth == forgotten.state().truth);
        REQUIRE(kept.state().belief == forgotten.state().belief);
        REQUIRE(kept.state().budgetCents == forgotten.state().budgetCents);
        REQUIRE(kept.state().inbox.size() == forgotten.state().inbox.size());
        REQUIRE(kept.state().agenda.size() == forgotten.state().agenda.size());
        REQUIRE(kept.state().flags == forgotten.state().flags);
        REQUIRE(kept.state().eventWeek == forgotten.state().eventWeek);
        REQUIRE(kept.state().won == forgotten.state().won);
        REQUIRE(kept.state().departures == forgotten.state().departures);
    }
    CHECK(kept.debrief().grade == forgotten.debrief().grade);
    REQUIRE(kept.state().weeks.size() == forgotten.state().weeks.size());
    CHECK(kept.state().weeks.back().averageLoyalty ==
          forgotten.state().weeks.back().averageLoyalty);
    CHECK(kept.state().weeks.back().loyal == forgotten.state().weeks.back().loyal);
    const game::View whole = kept.view();
    const game::View shown = forgotten.view();
    CHECK(whole.averageLoyalty == shown.averageLoyalty);
    REQUIRE(whole.customers.size() == shown.customers.size());
    for (std::size_t i = 0; i < whole.customers.size(); ++i) {
        const game::Customer& one = whole.customers[i];
        const game::Customer& other = shown.customers[i];
        CHECK(one.churn.mean == other.churn.mean);
        CHECK(one.phase == other.phase);
        CHECK(one.lifetimeValueCents == other.lifetimeValueCents);
        REQUIRE(one.record.size() == other.record.size());
        for (std::size_t at = 0; at < one.record.size(); ++at)
            CHECK(one.record[at].text == other.record[at].text);
    }
}

TEST_CASE("a game that keeps no causes keeps nothing to read either") {
    game::Session kept(koffiebrander(), 5);
    game::Session forgotten(koffiebrander(), 5, game::Purpose::Graded, game::Causes::Forgotten);
    for (game::Session* const session : {&kept, &forgotten})
        for (int week = 0; week < 3; ++week)
            support::mustTake(*session, game::EndWeek{});
    CHECK_FALSE(kept.state().news.empty());
    CHECK(forgotten.state().news.empty());
    CHECK_FALSE(kept.state().ledger.entries().empty());
    CHECK(forgotten.state().ledger.entries().empty());
    for (const game::Relation& relation : forgotten.state().relations) {
        CHECK(relation.history.empty());
        CHECK(relation.glimpseIsOld);
    }
}

#include "coach/bots.h"
#include "game/state.h"
#include "support/catch.hpp"
#include "support/games.h"

using support::koffiebrander;

namespace {

// A game in its middle, with something in the agenda.
game::Session begun() {
    game::Session session(koffiebrander(), 5);
    const auto bot = coach::makeBot("random", 5);
    while (session.view().week < 4 || session.view().agenda.empty())
        support::mustTake(session, bot->next(session));
    return session;
}

} // namespace

TEST_CASE("one offer is the one among all, and its refusal is told without it") {
    const game::Session session = begun();
    const auto& actions = session.scenario().actions;
    for (const game::Customer& customer : session.view().customers) {
        const std::vector<game::Offer> all = session.offers(customer.index);
        REQUIRE(all.size() == actions.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto action = static_cast<int>(i);
            const game::Offer one = session.offer(action, customer.index);
            CHECK(one.id == all[i].id);
            CHECK(one.refusal == all[i].refusal);
            CHECK(one.slots.size() == all[i].slots.size());
            CHECK(session.allows(action, customer.index) == !all[i].refusal);
        }
    }
    for (const game::Offer& offer : session.offers(-1))
        CHECK(offer.companyWide);
}

TEST_CASE("a game that keeps no causes is the same game") {
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
    const game::View whole = kept.view();
    const game::View brief = forgotten.view();
    REQUIRE(whole.customers.size() == brief.customers.size());
    for (std::size_t i = 0; i < whole.customers.size(); ++i) {
        REQUIRE(whole.customers[i].record.size() == brief.customers[i].record.size());
        for (std::size_t at = 0; at < whole.customers[i].record.size(); ++at)
            CHECK(whole.customers[i].record[at].text == brief.customers[i].record[at].text);
    }
    CHECK(kept.debrief().grade == forgotten.debrief().grade);
    CHECK_FALSE(kept.state().news.empty());
    CHECK(forgotten.state().news.empty());
    CHECK_FALSE(kept.state().ledger.entries().empty());
    CHECK(forgotten.state().ledger.entries().empty());
}

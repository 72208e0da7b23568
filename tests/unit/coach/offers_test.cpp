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

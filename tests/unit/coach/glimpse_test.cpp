#include "coach/bots.h"
#include "game/actions/action.h"
#include "game/turn.h"
#include "support/catch.hpp"
#include "support/games.h"

using support::koffiebrander;

TEST_CASE("after every decision what is shown of a belief is what the belief says") {
    game::Session session(koffiebrander(), 3);
    const auto bot = coach::makeBot("expert", 3);
    while (session.view().week < 5) {
        support::mustTake(session, bot->next(session));
        const game::State& state = session.state();
        for (int customer = 0; customer < state.truth.customers(); ++customer) {
            const game::Relation& relation = state.relations[static_cast<std::size_t>(customer)];
            const game::Glimpse now = game::glimpseOf(state, session.scenario(), customer);
            REQUIRE_FALSE(relation.glimpseIsOld);
            CHECK(relation.glimpse.loyalty.mean == now.loyalty.mean);
            CHECK(relation.glimpse.churn.mean == now.churn.mean);
            CHECK(relation.glimpse.loyalShare == now.loyalShare);
        }
    }
}

TEST_CASE("a phase is seen the same whether the glimpse was made anew or not") {
    game::Session session(koffiebrander(), 3);
    const auto bot = coach::makeBot("contact", 3);
    while (session.view().week < 4)
        support::mustTake(session, bot->next(session));
    game::State old = session.state();
    for (game::Relation& relation : old.relations) {
        relation.glimpseIsOld = true;
        relation.seen.reset();
        relation.glimpse = {}; // nobody may look at it
    }
    const game::Sight fresh{session.state(), session.scenario(), session.seed()};
    const game::Sight stale{old, session.scenario(), session.seed()};
    for (int customer = 0; customer < old.truth.customers(); ++customer) {
        CHECK(game::seenPhase(old, customer) == game::seenPhase(session.state(), customer));
        CHECK(game::believedLoyalty(stale, customer) == game::believedLoyalty(fresh, customer));
    }
}

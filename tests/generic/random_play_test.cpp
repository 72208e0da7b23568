// Whoever plays, and however badly: what must hold for every shipped scenario.
#include "coach/random_bot.h"
#include "support/catch.hpp"
#include "support/games.h"

TEST_CASE("replay equals play, and a copy equals its original, in random games") {
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        game::Session played(support::koffiebrander(), seed);
        coach::RandomBot bot(seed);
        game::Session copy = played;
        while (!played.finished()) {
            const game::Decision decision = bot.next(played);
            support::mustTake(played, decision);
            support::mustTake(copy, decision);
            if (!std::holds_alternative<game::EndWeek>(decision))
                continue;
            REQUIRE(copy.hash() == played.hash());
            copy = game::Session(copy);
        }
        game::Session replayed(support::koffiebrander(), seed);
        for (const game::Decision& decision : played.decisions())
            support::mustTake(replayed, decision);
        CHECK(replayed.hash() == played.hash());
        CHECK(replayed.debrief().grade == played.debrief().grade);
    }
}

TEST_CASE("guessing fails") {
    double best = 0.0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        game::Session session(support::koffiebrander(), seed);
        coach::RandomBot bot(seed);
        REQUIRE_FALSE(coach::playOut(session, bot).has_value());
        best = std::max(best, session.debrief().grade);
    }
    CHECK(best < 5.5);
}

TEST_CASE("what is shown stays within its scale in random games") {
    game::Session session(support::koffiebrander(), 77);
    coach::RandomBot bot(77);
    while (!session.finished()) {
        support::mustTake(session, bot.next(session));
        for (const game::Customer& customer : session.view().customers) {
            for (const game::Estimate& estimate : {customer.loyalty,
                                                   customer.satisfaction,
                                                   customer.trust,
                                                   customer.churn,
                                                   customer.need}) {
                REQUIRE(estimate.mean >= 0.0);
                REQUIRE(estimate.mean <= 1.0);
                REQUIRE(estimate.deviation >= 0.0);
                REQUIRE(estimate.deviation <= 0.6);
            }
            REQUIRE(customer.place >= 0.0);
            REQUIRE(customer.place <= 1.0);
        }
    }
}

// Playing blind against finding out, with the same scenario and the same luck: what the dossiers
// know at the end. docs/MODEL.md quotes one such pair, of game 1507.
#include "coach/idle_bot.h"
#include "coach/research_bot.h"
#include "support/catch.hpp"
#include "support/games.h"

namespace {

struct Known {
    double satisfaction = 0.0; // average spread over our customers
    double trust = 0.0;
    double need = 0.0; // over potential customers
    int motives = 0;   // known, over all people
};

Known knownAfter(coach::Bot& bot, std::uint64_t seed, int weeks) {
    game::Session session(support::koffiebrander(), seed);
    while (!session.finished() && session.view().week <= weeks)
        support::mustTake(session, bot.next(session));
    Known known;
    int buying = 0;
    int potential = 0;
    for (const game::Customer& customer : session.view().customers) {
        known.motives += static_cast<int>(customer.knownMotives.size());
        if (customer.isCustomer) {
            ++buying;
            known.satisfaction += customer.satisfaction.deviation;
            known.trust += customer.trust.deviation;
        } else {
            ++potential;
            known.need += customer.need.deviation;
        }
    }
    REQUIRE(buying > 0);
    REQUIRE(potential > 0);
    return {
        known.satisfaction / buying, known.trust / buying, known.need / potential, known.motives};
}

} // namespace

TEST_CASE("who researches knows visibly more than who plays blind, and the dossier says so") {
    constexpr int games = 12;
    Known without;
    Known with;
    const auto add = [](Known& sum, const Known& game) {
        sum.satisfaction += game.satisfaction / games;
        sum.trust += game.trust / games;
        sum.need += game.need / games;
        sum.motives += game.motives;
    };
    for (std::uint64_t seed = 1507; seed < 1507 + games; ++seed) {
        coach::IdleBot blind;
        coach::ResearchBot curious;
        add(without, knownAfter(blind, seed, 20));
        add(with, knownAfter(curious, seed, 20));
    }
    INFO("blind: satisfaction ±" << without.satisfaction << ", trust ±" << without.trust
                                 << ", need ±" << without.need << ", motives " << without.motives);
    INFO("researched: satisfaction ±" << with.satisfaction << ", trust ±" << with.trust
                                      << ", need ±" << with.need << ", motives " << with.motives);
    CHECK(with.satisfaction < 0.8 * without.satisfaction);
    CHECK(with.trust < 0.8 * without.trust);
    CHECK(with.need < 0.8 * without.need);
    CHECK(with.motives > without.motives);
}

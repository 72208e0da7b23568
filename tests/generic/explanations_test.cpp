// Every change that the student can ask about is the sum of its causes: for every customer, figure
// and week, whoever plays.
#include "coach/idle_bot.h"
#include "coach/random_bot.h"
#include "coach/research_bot.h"
#include "support/catch.hpp"
#include "support/games.h"

#include <cmath>

namespace {

using game::Figure;

constexpr Figure ofCustomers[] = {Figure::Loyalty,
                                  Figure::Satisfaction,
                                  Figure::Trust,
                                  Figure::Commitment,
                                  Figure::Goodwill,
                                  Figure::Expectation,
                                  Figure::Churn};

int requireSums(const game::Session& session) {
    int asked = 0;
    for (const game::Customer& customer : session.view().customers)
        for (const Figure figure : ofCustomers) {
            const game::Explanation why = session.explain(figure, customer.index);
            double sum = 0.0;
            for (const game::CauseLine& line : why.causes)
                sum += line.amount;
            INFO(customer.name << ", " << why.title.en << ", week " << session.view().week);
            REQUIRE(std::abs(why.now - why.before - sum) < 1e-9);
            asked += why.causes.empty() ? 0 : 1;
        }
    return asked;
}

void requireExplained(std::unique_ptr<coach::Bot> bot, std::uint64_t seed) {
    game::Session session(support::koffiebrander(), seed);
    int week = 0;
    int asked = 0;
    while (!session.finished()) {
        support::mustTake(session, bot->next(session));
        if (session.finished() || session.view().week != week) {
            week = session.view().week;
            asked += requireSums(session);
        }
    }
    CHECK(asked > 1000);
}

} // namespace

TEST_CASE("explanations add up in games in which nothing is done") {
    requireExplained(std::make_unique<coach::IdleBot>(), 1);
}

TEST_CASE("explanations add up in random games") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed)
        requireExplained(std::make_unique<coach::RandomBot>(seed), seed);
}

TEST_CASE("explanations add up in games full of research") {
    requireExplained(std::make_unique<coach::ResearchBot>(), 2);
}

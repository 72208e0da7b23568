// Whether the coach's figures mean what they say. Fixed seeds; tolerances from the sample size.
#include "coach/bots.h"
#include "coach/regret.h"
#include "coach/review.h"
#include "coach/rollout.h"
#include "support/catch.hpp"
#include "support/town.h"

#include <cmath>
#include <cstdlib>

namespace {

game::Session midgame(std::uint64_t seed, int week) {
    game::Session session(support::town(), seed);
    const auto bot = coach::makeBot("random", seed);
    while (session.state().week < week)
        if (session.take(bot->next(session)))
            break;
    return session;
}

// How often the 95% interval of a difference holds what very many worlds say it is.
double coverage(int decisions, int reference) {
    const char* const who[] = {"aa", "bb", "cc", "dd", "ee"};
    int covered = 0;
    for (int i = 0; i < decisions; ++i) {
        const game::Session session = midgame(static_cast<std::uint64_t>(i) + 1, 5 + i % 3);
        const game::Imagination moment(session);
        const std::vector<coach::Line> lines{
            {{}, true},
            {{game::PlanAction{"visit", who[i % 5], {{"topic", {"satisfaction"}}}},
              game::PlanAction{"call", who[(i + 1) % 5], {}}},
             true}};
        const coach::Outcomes few = coach::rollOut(moment, lines, {11, 0, 32, 1});
        const coach::Outcomes many = coach::rollOut(moment, lines, {12, 0, reference, 1});
        const coach::Interval interval =
            coach::differenceOf(few[1], few[0], coach::unseenIn(session));
        const coach::Interval truth = coach::differenceOf(many[1], many[0], 0.0);
        // The reference is uncertain too.
        const double wide = std::sqrt(interval.error * interval.error + truth.error * truth.error) *
                            coach::studentFactor(32);
        covered += std::abs(interval.mean - truth.mean) <= wide ? 1 : 0;
    }
    return static_cast<double>(covered) / decisions;
}

struct Mean {
    double mean = 0.0;
    double error = 0.0;
};

// Luck as the coach reports it, over games of somebody who guesses.
Mean luckOver(int games) {
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 1; i <= games; ++i) {
        const auto seed = static_cast<std::uint64_t>(i);
        game::Session session(support::town(), seed);
        const auto bot = coach::makeBot("random", seed);
        coach::playOut(session, *bot);
        coach::ReviewOptions options;
        options.worlds = 8;
        options.weeksInDetail = 0;
        const auto review = coach::reviewOf(support::town(), seed, session.decisions(), options);
        sum += review->luck.mean;
        squares += review->luck.mean * review->luck.mean;
    }
    const double mean = sum / games;
    return {mean, std::sqrt((squares / games - mean * mean) / games)};
}

} // namespace

TEST_CASE("over 500 decisions the coach's 95% intervals hold the truth in 92% to 98%") {
    // Against a reference of so many worlds; its own error is taken into account.
    const double share = coverage(500, 500);
    INFO(share);
    CHECK(share > 0.92);
    CHECK(share < 0.98);
}

TEST_CASE("over many games luck is nothing on average") {
    // A thousand in ./check.
    const Mean luck = luckOver(std::getenv("KLANTKRING_FULL_CHECK") != nullptr ? 1000 : 24);
    INFO(luck.mean << " with a standard error of " << luck.error);
    CHECK(std::abs(luck.mean) < 3.0 * luck.error);
}

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

// A moment of a game with two ways to go on from it.
struct Choice {
    game::Imagination moment;
    std::vector<coach::Line> lines;
    coach::LuckWeights lessLuck; // as the review of that game finds it
};

Choice choice(int number) {
    const auto seed = static_cast<std::uint64_t>(number) + 1;
    const char* const who[] = {"aa", "bb", "cc", "dd", "ee"};
    const game::PlanAction visit{"visit", who[number % 5], {{"topic", {"satisfaction"}}}};
    const game::PlanAction call{"call", who[(number + 1) % 5], {}};
    game::Session session(support::town(), seed);
    const auto bot = coach::makeBot("random", seed);
    coach::playOut(session, *bot);
    coach::ReviewOptions options;
    options.weeksInDetail = 0;
    const auto review = coach::reviewOf(support::town(), seed, session.decisions(), options);
    return {game::Imagination(midgame(seed, 5 + number % 3)),
            {{{}, true}, {{visit, call}, true}},
            review->lessLuck};
}

// How often the 95% interval of a difference holds what very many worlds say it is.
struct Coverage {
    double share = 0.0;
    double error = 0.0;         // of the differences, on average
    double errorWithLuck = 0.0; // without taking luck out
    double shift = 0.0;         // what taking it out did to the reference, with its error
    double shiftError = 0.0;
};

Coverage coverage(int choices, int reference) {
    Coverage all;
    for (int i = 0; i < choices; ++i) {
        const auto [moment, lines, lessLuck] = choice(i);
        // Luck of its own for each, so that what chance does to one says nothing of the next.
        const auto luck = 2 * static_cast<std::uint64_t>(i);
        const coach::Rolled few = coach::rollWithLuck(moment, lines, {luck, 0, 32, 1});
        const coach::Rolled many = coach::rollWithLuck(moment, lines, {luck + 1, 0, reference, 1});
        const coach::Outcomes calm = coach::lessLuck(few, lessLuck);
        const coach::Outcomes calmReference = coach::lessLuck(many, lessLuck);
        const coach::Interval interval = coach::differenceOf(calm[1], calm[0]);
        const coach::Interval truth = coach::differenceOf(calmReference[1], calmReference[0]);
        const double shift =
            truth.mean - coach::differenceOf(many.outcomes[1], many.outcomes[0]).mean;
        // The reference is uncertain too.
        const double wide = std::sqrt(interval.error * interval.error + truth.error * truth.error) *
                            coach::studentFactor(32);
        all.share += std::abs(interval.mean - truth.mean) <= wide ? 1.0 / choices : 0.0;
        all.error += interval.error / choices;
        all.errorWithLuck += coach::differenceOf(few.outcomes[1], few.outcomes[0]).error / choices;
        all.shift += shift / choices;
        all.shiftError += shift * shift;
    }
    all.shiftError = std::sqrt(all.shiftError) / choices;
    return all;
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
    const Coverage found = coverage(500, 500);
    INFO(found.share << " with an error of " << found.error << ", with luck "
                     << found.errorWithLuck);
    CHECK(found.share > 0.92);
    CHECK(found.share < 0.98);
    // Luck has mean zero: without it the same comes out, with less than half the error.
    CHECK(std::abs(found.shift) < 3.0 * found.shiftError);
    CHECK(found.error < 0.5 * found.errorWithLuck);
}

TEST_CASE("over many games luck is nothing on average") {
    // A thousand in ./check.
    const Mean luck = luckOver(std::getenv("KLANTKRING_FULL_CHECK") != nullptr ? 1000 : 24);
    INFO(luck.mean << " with a standard error of " << luck.error);
    CHECK(std::abs(luck.mean) < 3.0 * luck.error);
}

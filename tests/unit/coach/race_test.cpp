#include "base/random.h"
#include "coach/idle_bot.h"
#include "coach/race.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

#include <cmath>

using coach::Outcomes;

namespace {

// About a bell of variance 1, of one line in one world.
double bell(std::uint32_t game, std::size_t line, int world) {
    const auto block = base::philox(
        {game, static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(world), 7}, 99);
    double sum = 0.0;
    for (const std::uint32_t bits : block)
        sum += base::toUniform(bits);
    return (sum - 2.0) * std::sqrt(3.0);
}

// Lines that are worth so much, with noise of their own beside the luck that they share.
coach::PlayLines worth(const std::vector<double>& means, std::uint32_t game) {
    return [means, game](const std::vector<std::size_t>& lines, int first, int worlds) {
        Outcomes outcomes;
        for (const std::size_t line : lines) {
            outcomes.emplace_back();
            for (int world = first; world < first + worlds; ++world)
                outcomes.back().push_back(means[line] + 9.0 * bell(game, 1000, world) +
                                          bell(game, line, world));
        }
        return outcomes;
    };
}

coach::Raced raced(const std::vector<double>& means, std::uint32_t game, coach::RaceRules rules) {
    return coach::race(means.size(), 0, rules, worth(means, game));
}

} // namespace

TEST_CASE("what is clearly worse gets fewer worlds, and the best is found") {
    const coach::Raced close =
        raced({50, 50.1, 50.2, 50, 50, 50}, 1, {.worlds = 32, .mostWorlds = 32});
    const coach::Raced clear = raced({50, 60, 40, 30, 20, 10}, 1, {.worlds = 32, .mostWorlds = 32});
    // No line plays less than four worlds of each half, or more than all.
    CHECK(close.games > clear.games);
    CHECK(close.games <= 6 * 32);
    // Four lines are out after four worlds of each half.
    CHECK(clear.games == 2 * 32 + 4 * 8);
    CHECK(clear.regret.best == 1);
    CHECK(clear.regret.severity() == coach::Severity::Blunder);
    CHECK(raced({50, 40, 30}, 1, {}).regret.severity() == coach::Severity::Best);
}

TEST_CASE("a good line seldom goes too early, and those that nearly equal it often do") {
    const std::vector<double> means{50, 50.4, 50.3, 50.2, 50.1, 50};
    double worth = 0.0; // of what was chosen, truly
    double games = 0.0;
    constexpr int times = 400;
    for (std::uint32_t game = 0; game < times; ++game) {
        const coach::Raced one = raced(means, game, {.worlds = 32, .mostWorlds = 32});
        worth += means[one.regret.best] / times;
        games += one.games / static_cast<double>(times);
    }
    INFO(worth << " in " << games << " games");
    // With all lines in all worlds, 192 games each, it is 50.32; guessing is worth 50.17.
    CHECK(worth > 50.3);
    CHECK(games < 165.0);
}

TEST_CASE("the measured lines get worlds until the interval is small enough") {
    const std::vector<double> means{50, 51.5, 48};
    const coach::Raced wide = raced(means, 2, {.worlds = 16, .mostWorlds = 16});
    const coach::Raced small =
        raced(means, 2, {.worlds = 16, .mostWorlds = 1024, .smallEnough = 0.08});
    CHECK(wide.regret.points.error > 0.08);
    CHECK(small.regret.points.error <= 0.08);
    CHECK(small.games < 2 * 1024 + 16);
    const coach::Raced bounded =
        raced(means, 2, {.worlds = 16, .mostWorlds = 64, .smallEnough = 0.0});
    CHECK(bounded.games <= 2 * 64 + 16);
}

TEST_CASE("what is lost is measured without bias") {
    double sum = 0.0;
    constexpr int times = 200;
    for (std::uint32_t game = 0; game < times; ++game)
        sum += raced({50, 53, 52.9, 51, 40}, game, {.worlds = 32, .mostWorlds = 32})
                   .regret.points.mean;
    // Whichever of the two best is chosen: between 2.9 and 3, with a standard error of .018.
    INFO(sum / times);
    CHECK(sum / times > 2.9 - 3.0 * 0.018);
    CHECK(sum / times < 3.0 + 3.0 * 0.018);
}

TEST_CASE("a race between equals finds no regret, and its intervals hold the truth") {
    double sum = 0.0;
    double squares = 0.0;
    int covered = 0;
    constexpr int times = 600;
    for (std::uint32_t game = 0; game < times; ++game) {
        const coach::Regret regret =
            raced(std::vector<double>(10, 50.0), game, {.worlds = 32, .smallEnough = 0.15}).regret;
        sum += regret.points.mean;
        squares += regret.points.mean * regret.points.mean;
        covered += regret.points.low() <= 0.0 && regret.points.high() >= 0.0 ? 1 : 0;
    }
    const double mean = sum / times;
    const double error = std::sqrt((squares / times - mean * mean) / times);
    INFO(mean << " with a standard error of " << error << ", covered " << covered);
    CHECK(std::abs(mean) < 3.0 * error);
    // 95% with a standard deviation of .9%.
    CHECK(covered > 0.92 * times);
}

TEST_CASE("a line alone, and played games on any number of threads") {
    CHECK(raced({50}, 1, {}).regret.severity() == coach::Severity::Best);
    game::Session session(support::town(), 1);
    coach::IdleBot idle;
    while (session.state().week < 3)
        support::mustTake(session, idle.next(session));
    const game::Imagination moment(session);
    const std::vector<coach::Line> lines{
        {{}, true}, {{game::PlanAction{"visit", "cc", {{"topic", {"trust"}}}}}, true}};
    const auto race = [&](int threads) {
        coach::RolloutOptions rollouts;
        rollouts.luck = 5;
        rollouts.threads = threads;
        return coach::race(2, 0, {.worlds = 16}, coach::rollingOut(moment, lines, rollouts));
    };
    const coach::Raced one = race(1);
    const coach::Raced four = race(4);
    CHECK(one.games == four.games);
    CHECK(one.regret.points.mean == four.regret.points.mean);
    CHECK(one.gains[1].error == four.gains[1].error);
}

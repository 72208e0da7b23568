#include "base/random.h"
#include "coach/estimate.h"
#include "coach/idle_bot.h"
#include "coach/regret.h"
#include "coach/rollout.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

#include <cmath>

using coach::Line;
using coach::Outcomes;

namespace {

game::Session townAt(int week, std::uint64_t seed = 1) {
    game::Session session(support::town(), seed);
    coach::IdleBot idle;
    while (session.state().week < week)
        support::mustTake(session, idle.next(session));
    return session;
}

std::vector<Line> twoLines() {
    return {Line{{}, true}, Line{{game::PlanAction{"visit", "cc", {{"topic", {"trust"}}}}}, true}};
}

// A bell of variance 1.
double bell(std::uint32_t a, std::uint32_t b) {
    const auto block = base::philox({a, b, 7, 7}, 99);
    double sum = 0.0;
    for (const std::uint32_t bits : block)
        sum += base::toUniform(bits);
    return (sum - 2.0) * std::sqrt(3.0);
}

} // namespace

TEST_CASE("any number of threads gives the same bits") {
    const game::Session session = townAt(3);
    const game::Imagination moment(session);
    const Outcomes one = coach::rollOut(moment, twoLines(), {5, 0, 20, 1});
    const Outcomes five = coach::rollOut(moment, twoLines(), {5, 0, 20, 5});
    CHECK(one == five);
}

TEST_CASE("worlds are the same whatever part of them is asked for") {
    const game::Imagination moment(townAt(3));
    const Outcomes all = coach::rollOut(moment, twoLines(), {5, 0, 20, 1});
    const Outcomes some = coach::rollOut(moment, twoLines(), {5, 12, 8, 1});
    CHECK(coach::part(all[1], 12, 8) == some[1]);
}

TEST_CASE("imagining changes nothing in the game, and knows nothing of its luck") {
    const game::Session session = townAt(3);
    const std::uint64_t before = session.hash();
    const game::Imagination moment(session);
    const game::Session a = coach::playLine(moment, twoLines()[0], 1);
    const game::Session b = coach::playLine(moment, twoLines()[0], 2);
    CHECK(a.finished());
    CHECK(a.hash() != b.hash());
    CHECK(a.hash() == coach::playLine(moment, twoLines()[0], 1).hash());
    CHECK(session.hash() == before);
}

TEST_CASE("common luck makes differences ten times cheaper than independent luck") {
    const game::Imagination moment(townAt(2));
    const Outcomes outcomes = coach::rollOut(moment, twoLines(), {5, 0, 128, 1});
    const coach::Interval common = coach::differenceOf(outcomes[1], outcomes[0]);
    const coach::Interval independent = coach::unpairedDifferenceOf(outcomes[1], outcomes[0]);
    INFO(independent.error << " against " << common.error);
    CHECK(independent.error * independent.error > 10.0 * common.error * common.error);
}

TEST_CASE("an interval covers what it should and no more") {
    int covered = 0;
    constexpr int times = 2000;
    for (std::uint32_t i = 0; i < times; ++i) {
        std::vector<double> values;
        for (std::uint32_t k = 0; k < 12; ++k)
            values.push_back(3.0 + bell(i, k));
        const coach::Interval interval = coach::meanOf(values);
        covered += interval.low() <= 3.0 && interval.high() >= 3.0 ? 1 : 0;
    }
    // 95% of 2,000 with a standard deviation of 10.
    CHECK(covered > 1860);
    CHECK(covered < 1940);
}

TEST_CASE("where all choices are equal no regret is found, though the best of noise looks better") {
    double honest = 0.0;
    double squares = 0.0;
    double cursed = 0.0;
    constexpr int times = 400;
    for (std::uint32_t i = 0; i < times; ++i) {
        Outcomes outcomes(10, std::vector<double>(16));
        for (std::uint32_t line = 0; line < 10; ++line)
            for (std::uint32_t k = 0; k < 16; ++k)
                outcomes[line][k] = 50.0 + bell(1000 + i, line * 16 + k);
        const std::vector<std::size_t> all{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        const double regret = coach::regretOf(outcomes, 0, all).points.mean;
        honest += regret / times;
        squares += regret * regret / times;
        cursed += coach::cursedRegretOf(outcomes, 0, all) / times;
    }
    const double error = std::sqrt((squares - honest * honest) / times);
    CHECK(std::abs(honest) < 3.0 * error);
    CHECK(cursed > 10.0 * error);
}

TEST_CASE("a real difference is found and named, and equal play is not blamed") {
    Outcomes outcomes(3, std::vector<double>(32));
    for (std::uint32_t k = 0; k < 32; ++k) {
        const double luck = 5.0 * bell(3, k);
        outcomes[0][k] = 40.0 + luck;
        outcomes[1][k] = 43.0 + luck + 0.5 * bell(4, k);
        outcomes[2][k] = 40.0 + luck;
    }
    const coach::Regret bad = coach::regretOf(outcomes, 0, {0, 1, 2});
    CHECK(bad.best == 1);
    CHECK(bad.severity() == coach::Severity::Blunder);
    CHECK(bad.points.low() < 3.0);
    CHECK(bad.points.high() > 3.0);
    CHECK(coach::regretOf(outcomes, 1, {0, 1, 2}).severity() == coach::Severity::Best);
    CHECK(coach::regretOf(outcomes, 0, {0, 2}).severity() == coach::Severity::Best);
}

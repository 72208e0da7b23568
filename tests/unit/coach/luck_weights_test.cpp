#include "base/random.h"
#include "coach/estimate.h"
#include "coach/luck_weights.h"
#include "support/catch.hpp"

#include <cmath>

namespace {

// Two goals in three lines; luck is worth so much in each, and there is some noise besides.
const std::vector<game::Luck> truth{{-4.0, 2.0, 0.0, 0.5, 1.0, 0.0, 1.5},
                                    {-1.0, 0.0, 0.0, 0.0, 3.0}};

constexpr std::uint32_t never = 5; // a kind of luck that does not come

coach::Rolled played(int worlds, double noise) {
    const auto count = static_cast<std::size_t>(worlds);
    coach::Rolled rolled{coach::Outcomes(3, std::vector<double>(count)),
                         {3, std::vector<std::vector<double>>(count, {0.0, 0.0})},
                         {3, std::vector<game::Luck>(count)}};
    for (std::size_t line = 0; line < 3; ++line)
        for (std::size_t world = 0; world < count; ++world) {
            const auto draw = [&](std::uint32_t which) {
                return base::toUniform(base::philox({static_cast<std::uint32_t>(world),
                                                     static_cast<std::uint32_t>(line),
                                                     which,
                                                     9},
                                                    1)[0]) -
                       0.5;
            };
            auto& luck = rolled.luck[line][world];
            for (std::uint32_t term = 0; term < luck.size(); ++term)
                luck[term] = term == never ? 0.0 : draw(term);
            for (std::size_t goal = 0; goal < truth.size(); ++goal) {
                double points = 10.0 + static_cast<double>(line) +
                                noise * draw(100 + static_cast<std::uint32_t>(goal));
                for (std::size_t term = 0; term < luck.size(); ++term)
                    points += truth[goal][term] * luck[term];
                rolled.goals[line][world][goal] = points;
                rolled.outcomes[line][world] += points;
            }
        }
    return rolled;
}

} // namespace

TEST_CASE("what luck is worth is found for each goal, and nothing of what never happens") {
    coach::LuckFit fit;
    fit.add(played(400, 0.5), 0);
    const coach::LuckWeights weights = fit.weights();
    REQUIRE(weights.byGoal.size() == truth.size());
    for (std::size_t goal = 0; goal < truth.size(); ++goal)
        for (std::size_t term = 0; term < truth[goal].size(); ++term) {
            CAPTURE(goal, term);
            CHECK(std::abs(weights.byGoal[goal][term] - truth[goal][term]) < 0.1);
        }
    CHECK(weights.byGoal[0][never] == 0.0);
}

TEST_CASE("less its luck an outcome comes to the same and varies less") {
    coach::LuckFit fit;
    fit.add(played(400, 0.5), 0);
    const coach::Rolled rolled = played(2000, 0.5);
    const coach::Outcomes calm = coach::lessLuck(rolled, fit.weights());
    const coach::Interval with = coach::differenceOf(rolled.outcomes[2], rolled.outcomes[0]);
    const coach::Interval without = coach::differenceOf(calm[2], calm[0]);
    CHECK(std::abs(with.mean - 4.0) < 4.0 * with.error);
    CHECK(std::abs(without.mean - 4.0) < 4.0 * without.error);
    CHECK(without.error < 0.3 * with.error);
}

TEST_CASE("nothing was found, nothing is taken out") {
    const coach::Rolled rolled = played(8, 0.5);
    CHECK(coach::lessLuck(rolled, coach::LuckFit().weights()) == rolled.outcomes);
    CHECK(coach::lessLuck(rolled, {}) == rolled.outcomes);
}

#include "coach/luck_weights.h"

namespace coach {

namespace {

constexpr std::size_t sums = std::tuple_size_v<game::Luck>;

// Points by goal and luck: of one line less those of another in one world, or their mean.
struct Apart {
    std::vector<double> points;
    game::Luck luck{};

    void add(const Apart& other, double times) {
        points.resize(other.points.size());
        for (std::size_t goal = 0; goal < points.size(); ++goal)
            points[goal] += times * other.points[goal];
        for (std::size_t i = 0; i < sums; ++i)
            luck[i] += times * other.luck[i];
    }
};

Apart apart(const Rolled& rolled, std::size_t line, std::size_t base, std::size_t world) {
    Apart all{rolled.goals[line][world], rolled.luck[line][world]};
    if (line != base)
        all.add({rolled.goals[base][world], rolled.luck[base][world]}, -1.0);
    return all;
}

// Gauss's elimination. A little is added to the diagonal, so that sums of luck that hardly differ
// from each other share their weight, and those that never differ from zero get none.
game::Luck solved(std::array<game::Luck, sums> left, game::Luck right) {
    for (std::size_t i = 0; i < sums; ++i)
        left[i][i] = left[i][i] * 1.01 + 1e-9;
    for (std::size_t i = 0; i < sums; ++i)
        for (std::size_t row = i + 1; row < sums; ++row) {
            const double times = left[row][i] / left[i][i];
            for (std::size_t column = i; column < sums; ++column)
                left[row][column] -= times * left[i][column];
            right[row] -= times * right[i];
        }
    for (std::size_t i = sums; i-- > 0;) {
        for (std::size_t column = i + 1; column < sums; ++column)
            right[i] -= left[i][column] * right[column];
        right[i] /= left[i][i];
    }
    return right;
}

} // namespace

void LuckFit::add(const Rolled& rolled, std::size_t base) {
    for (std::size_t line = 0; line < rolled.outcomes.size(); ++line) {
        const std::size_t worlds = rolled.outcomes[line].size();
        Apart mean;
        for (std::size_t world = 0; world < worlds; ++world)
            mean.add(apart(rolled, line, base, world), 1.0 / static_cast<double>(worlds));
        m_products.resize(mean.points.size());
        for (std::size_t world = 0; world < worlds; ++world) {
            Apart each = apart(rolled, line, base, world);
            each.add(mean, -1.0);
            for (std::size_t i = 0; i < sums; ++i) {
                for (std::size_t goal = 0; goal < m_products.size(); ++goal)
                    m_products[goal][i] += each.luck[i] * each.points[goal];
                for (std::size_t j = 0; j < sums; ++j)
                    m_squares[i][j] += each.luck[i] * each.luck[j];
            }
        }
    }
}

LuckWeights LuckFit::weights() const {
    LuckWeights weights;
    for (const game::Luck& products : m_products)
        weights.byGoal.push_back(solved(m_squares, products));
    return weights;
}

LuckWeights luckWeightsAt(const game::Imagination& moment,
                          const std::vector<Line>& lines,
                          RolloutOptions options) {
    options.firstWorld = 2'000'000; // no game needs so many
    LuckFit fit;
    fit.add(rollWithLuck(moment, lines, options), 0);
    return fit.weights();
}

} // namespace coach

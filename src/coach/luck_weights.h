// Control variates (Glasserman 2004, 4.1): in each imagined game it is known by how much chance did
// better or worse than was to be expected (sim/luck_terms.h). That has mean zero whatever is
// decided, so taking a fixed multiple of it away leaves the mean of the outcomes as it is, and most
// of their noise goes: a departure that has one chance in a hundred counts for a hundredth of a
// departure in every world, not for a whole one in a world that may not be among those played.
#pragma once

#include "coach/rollout.h"

namespace coach {

// Least squares over the outcomes of one line and the differences of others with it, world by
// world, for each goal.
class LuckFit {
public:
    void add(const Rolled& rolled, std::size_t base);
    [[nodiscard]] LuckWeights weights() const;

private:
    std::array<game::Luck, std::tuple_size_v<game::Luck>>
        m_squares{};                    // sums of products of luck and luck
    std::vector<game::Luck> m_products; // and of luck and a goal's points
};

// Of one moment: found with these lines, the first of them the base, in as many worlds as the
// options say, in which nothing else is measured.
LuckWeights luckWeightsAt(const game::Imagination& moment,
                          const std::vector<Line>& lines,
                          RolloutOptions options);

} // namespace coach

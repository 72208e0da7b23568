// What chance brought in one world beyond what was to be expected: for each customer and kind of
// event, what happened less its probability (or its mean), summed over time. Whatever is decided
// these have mean zero, as differences of a martingale, so an outcome less any fixed multiple of
// them comes to the same on average and varies less: control variates (Glasserman 2004, "Monte
// Carlo methods in financial engineering", 4.1). Of hidden events too: for imagined worlds only.
#pragma once

#include "sim/tape.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace sim {

enum class LuckTerm : std::uint8_t {
    Left,      // the relationship ended
    Grown,     // new to loyal: 1, back: -1
    Recovered, // at risk to new: 1, back: -1
    Ordered,   // orders
    Won,       // a proposition or a lead's interest
    Returned,  // a former customer
};
constexpr int luckTermCount = 6;

class LuckTerms {
public:
    using Row = std::array<double, luckTermCount>; // of one customer
    // Over time: each kind of luck as it came, and then each times the share of the game that was
    // still to come, since a relation lost early costs other than one lost late.
    using Sums = std::array<double, std::size_t{2} * luckTermCount>;

    LuckTerms() = default;
    // Of so many customers, whose orders count so much each.
    explicit LuckTerms(std::vector<double> orderWeights)
        : m_rows(orderWeights.size()), m_orderWeights(std::move(orderWeights)) {}
    // Not inline, as all that the kernels call (lanes/kernel.h).
    [[nodiscard]] double& of(int customer, LuckTerm term);
    // The term that such a signal counts for; null when it counts for none.
    [[nodiscard]] double* of(int customer, SignalKind kind);
    // Adds what came since the last time to the sums of each customer.
    void takeInto(std::vector<Sums>& sums, double shareToCome);

private:
    std::vector<Row> m_rows;
    std::vector<double> m_orderWeights;
};

} // namespace sim

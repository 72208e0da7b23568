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
    // Of one customer over time: each kind of luck as it came, and then each times the share of the
    // game that was still to come, since a relation lost early costs other than one lost late.
    using Sums = std::array<double, std::size_t{2} * luckTermCount>;

    LuckTerms() = default;
    // Of so many customers, whose orders count so much each.
    explicit LuckTerms(std::vector<double> orderWeights);

    // Of this week. Not inline, as all that the kernels call (lanes/kernel.h).
    [[nodiscard]] double& of(int customer, LuckTerm term);
    // The term that such a signal counts for; null when it counts for none.
    [[nodiscard]] double* of(int customer, SignalKind kind);
    // For so many neighbours at once, where `meant` is not 0; there may be places after the last.
    void add(LuckTerm term,
             int firstCustomer,
             int many,
             const double* meant,
             const double* happened,
             const double* expected);

    // Adds what the week brought to the sums.
    void endWeek(double shareToCome);
    [[nodiscard]] Sums sumsOf(int customer) const;
    [[nodiscard]] Sums sumsOfAll() const;

private:
    [[nodiscard]] double* row(std::size_t which) {
        return m_numbers.data() + which * m_orderWeights.size();
    }

    // A row for each term of the week and each sum, with a number for each customer.
    std::vector<double> m_numbers;
    std::vector<double> m_orderWeights;
};

} // namespace sim

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

    explicit LuckTerms(int customers = 0) : m_rows(static_cast<std::size_t>(customers)) {}
    [[nodiscard]] double& of(int customer, LuckTerm term) {
        return m_rows[static_cast<std::size_t>(customer)][static_cast<std::size_t>(term)];
    }
    // The term that such a signal counts for; null when it counts for none.
    [[nodiscard]] double* of(int customer, SignalKind kind) {
        switch (kind) {
        case SignalKind::Leaving:
            return &of(customer, LuckTerm::Left);
        case SignalKind::Orders:
            return &of(customer, LuckTerm::Ordered);
        case SignalKind::Won:
        case SignalKind::Engaged:
            return &of(customer, LuckTerm::Won);
        case SignalKind::Returned:
            return &of(customer, LuckTerm::Returned);
        default:
            return nullptr;
        }
    }
    [[nodiscard]] int customers() const { return static_cast<int>(m_rows.size()); }
    // What came since the last time.
    [[nodiscard]] Row take(int customer) {
        return std::exchange(m_rows[static_cast<std::size_t>(customer)], Row{});
    }

private:
    std::vector<Row> m_rows;
};

} // namespace sim

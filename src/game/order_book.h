// What each customer ordered, week by week from the first in which it was there. All of it is one
// piece of memory, since the coach copies games all the time.
#pragma once

#include <cassert>
#include <cstdint>
#include <span>
#include <vector>

namespace game {

struct OrderWeek {
    int orders = 0;
    std::int64_t cents = 0;
};

class OrderBook {
public:
    OrderBook() = default;
    OrderBook(int customers, int weeks)
        : m_weeks(static_cast<std::size_t>(weeks)),
          m_all(static_cast<std::size_t>(customers) * m_weeks),
          m_known(static_cast<std::size_t>(customers)) {}

    [[nodiscard]] std::span<const OrderWeek> of(int customer) const {
        const auto at = static_cast<std::size_t>(customer);
        return {m_all.data() + at * m_weeks, m_known[at]};
    }
    // The week that ended.
    void add(int customer, OrderWeek week) {
        const auto at = static_cast<std::size_t>(customer);
        assert(m_known[at] < m_weeks);
        m_all[at * m_weeks + m_known[at]++] = week;
    }
    // To the last week, where there is one.
    void addToLast(int customer, std::int64_t cents) {
        const auto at = static_cast<std::size_t>(customer);
        if (m_known[at] > 0)
            m_all[at * m_weeks + m_known[at] - 1].cents += cents;
    }

private:
    std::size_t m_weeks = 0;
    std::vector<OrderWeek> m_all;     // of each customer a row for all weeks
    std::vector<std::size_t> m_known; // of each customer, how many of them
};

} // namespace game

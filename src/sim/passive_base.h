// A large base of customers who order by themselves, such as the subscribers of a web shop:
// thousands of BG/NBD customers (bgnbd.h) whose weeks cost next to nothing, because only orders are
// computed. They never have the relationship states of named customers: one customer, one way of
// dropping out.
#pragma once

#include "base/hash.h"
#include "sim/bgnbd.h"
#include "sim/chance.h"

#include <cstdint>
#include <vector>

namespace sim {

class PassiveBase {
public:
    // `customers` draws from the model, each with its first order at `firstOrder` weeks. `number`
    // tells several bases of one game apart.
    PassiveBase(const BgNbd& model, int customers, std::uint64_t seed, std::uint32_t number);

    // Lets the time pass to `weeks` after the start; the orders made on the way.
    int advance(double weeks);

    [[nodiscard]] int customers() const { return static_cast<int>(m_orders.size()); }
    // What the firm sees.
    [[nodiscard]] OrderHistory history(int customer) const;
    [[nodiscard]] double now() const { return m_now; }
    [[nodiscard]] const BgNbd& model() const { return m_model; }

    // When the first order of a customer was, in weeks after the start; 0 unless set before
    // advancing.
    void setStart(int customer, double weeks);

    void addTo(base::Hash& hash) const;
    bool operator==(const PassiveBase&) const = default;

private:
    void drawNext(std::size_t customer);

    BgNbd m_model;
    std::uint64_t m_seed;
    std::uint32_t m_number;
    double m_now = 0.0;
    // By customer. The next order is after any horizon for who has dropped out.
    std::vector<double> m_nextOrder;
    std::vector<double> m_lastOrder;
    std::vector<double> m_start;
    std::vector<double> m_rate;    // orders a week while alive; hidden
    std::vector<double> m_dropout; // probability after each order; hidden
    std::vector<std::int32_t> m_orders;
};

} // namespace sim

// Changes of quantities, kept within their range, with their cause: what a change did to the
// figures that the student may ask about is summed over the worlds by weight and written to the
// ledger. One Changes per customer and cause; it writes at the end of its life. Where no account of
// causes is kept, loops have no sums in them, and no calls.
#pragma once

#include "sim/lanes/derived.h"

namespace sim {

// A weighted sum over worlds in an order that does not depend on W: eight partial sums, one for
// each position in a block of eight worlds.
template<int W>
class Sum {
public:
    void add(int lane, Pack<W> terms) {
        Pack<W>& part = m_parts[(lane / W) % parts];
        part = part + terms;
    }
    double total() const {
        double each[laneBlock];
        for (int i = 0; i < parts; ++i)
            m_parts[i].store(each + static_cast<std::ptrdiff_t>(i * W));
        return ((each[0] + each[4]) + (each[2] + each[6])) +
               ((each[1] + each[5]) + (each[3] + each[7]));
    }

private:
    static constexpr int parts = laneBlock / W;
    Pack<W> m_parts[static_cast<std::size_t>(parts)];
};

// As rangeOf, known while compiling: once for each width, so that no processor runs another's.
template<int W>
constexpr Range rangeIn(Quantity quantity) {
    switch (quantity) {
    case Quantity::OrderRate:
        return {0.05, 40.0};
    case Quantity::Tolerance:
        return {0.2, 5.0};
    case Quantity::Competition:
        return {0.1, 10.0};
    case Quantity::PhaseCode:
        return {0.0, phaseCount - 1};
    case Quantity::StageCode:
        return {0.0, stageCount - 1};
    case Quantity::ExitCode:
        return {0.0, exitReasonCount - 1};
    case Quantity::Goodwill:
        return {0.0, 2.0};
    case Quantity::ContactLoad:
    case Quantity::Failures:
    case Quantity::Delivered:
        return {0.0, 1e6};
    case Quantity::Complaint:
        return {-1.0, 1e6};
    default:
        return {0.0, 1.0};
    }
}

template<int W, Account A = Account::Causes>
class Changes {
public:
    Changes(Run& run, int customer, Cause cause)
        : m_run(run), m_customer(customer), m_cause(cause) {}
    Changes(const Changes&) = delete;
    Changes& operator=(const Changes&) = delete;
    ~Changes() {
        if constexpr (A == Account::Causes)
            if (m_run.ledger != nullptr && m_noted != 0)
                account();
    }

    void set(const Who<W>& who, Quantity quantity, Pack<W> value) {
        keep(who, quantity, inRange(quantity, value));
    }
    void set(const Who<W>& who, Quantity quantity, Pack<W> value, Mask<W> where) {
        keep(who, quantity, select(where, inRange(quantity, value), who[quantity]));
    }
    void add(const Who<W>& who, Quantity quantity, Pack<W> by) {
        set(who, quantity, who[quantity] + by);
    }
    void add(const Who<W>& who, Quantity quantity, Pack<W> by, Mask<W> where) {
        set(who, quantity, who[quantity] + by, where);
    }

private:
    static Pack<W> inRange(Quantity quantity, Pack<W> value) {
        const Range range = rangeIn<W>(quantity);
        return base::clamp(value, Pack<W>(range.low), Pack<W>(range.high));
    }
    void keep(const Who<W>& who, Quantity quantity, Pack<W> value) {
        if constexpr (A == Account::Causes) {
            if (m_run.ledger != nullptr)
                return explain(who, quantity, value);
        }
        who.put(quantity, value);
    }
    [[gnu::noinline]] void explain(Who<W> who, Quantity quantity, Pack<W> kept) {
        const Pack<W> before = who[quantity];
        const Pack<W> loyalBefore = loyalty(who);
        who.put(quantity, kept);
        if (const int shown = shownAs(quantity); shown >= 0)
            note(who, shown, kept - before);
        if (quantity != Quantity::Goodwill && quantity != Quantity::Expectation)
            note(who, static_cast<int>(Shown::Loyalty), loyalty(who) - loyalBefore);
    }
    void note(const Who<W>& who, int shown, Pack<W> by) {
        m_noted |= 1U << static_cast<unsigned>(shown);
        m_sums[static_cast<std::size_t>(shown)].add(who.lane(), who.weight() * by);
    }
    [[gnu::noinline]] void account() const {
        for (int shown = 0; shown < shownCount; ++shown)
            if ((m_noted >> static_cast<unsigned>(shown) & 1U) != 0)
                m_run.ledger->add({m_run.chance.week,
                                   m_customer,
                                   static_cast<Shown>(shown),
                                   m_cause,
                                   m_sums[static_cast<std::size_t>(shown)].total()});
    }
    static constexpr int shownAs(Quantity quantity) {
        switch (quantity) {
        case Quantity::Satisfaction:
            return static_cast<int>(Shown::Satisfaction);
        case Quantity::Trust:
            return static_cast<int>(Shown::Trust);
        case Quantity::Commitment:
            return static_cast<int>(Shown::Commitment);
        case Quantity::Goodwill:
            return static_cast<int>(Shown::Goodwill);
        case Quantity::Expectation:
            return static_cast<int>(Shown::Expectation);
        default:
            return -1;
        }
    }

    Run& m_run;
    int m_customer;
    Cause m_cause;
    unsigned m_noted = 0; // a bit for each of the sums that anything came to
    std::array<Sum<W>, A == Account::Causes ? shownCount : 0> m_sums;
};

} // namespace sim

// The order books of a scenario's passive bases: who ordered when, week by week, to the end of the
// run. Nothing a student does reaches these customers, so the books are the same in every game with
// this scenario and seed: they are written once, and shared by all copies of a state, which look
// into them no further than their own week.
#pragma once

#include "scenario/scenario.h"
#include "sim/passive_base.h"

#include <memory>

namespace game {

struct BookWeek { // of one base
    int orders = 0;
    std::int64_t cents = 0;
    std::uint64_t hash = 0; // of the base at the end of it
};

class PassiveBook {
public:
    PassiveBook(const scenario::BaseDef& base, std::uint64_t seed, std::uint32_t number, int weeks);

    // The week number 0 holds all that came before the game.
    [[nodiscard]] const BookWeek& week(int number) const {
        return m_weeks[static_cast<std::size_t>(number)];
    }
    // As it was at the end of that week: what the firm knows is its histories.
    [[nodiscard]] sim::PassiveBase at(int week) const;
    // All that a customer paid in its first `orders` + 1 orders.
    [[nodiscard]] std::int64_t spentCents(int customer, int orders) const;

private:
    [[nodiscard]] std::int64_t orderCents(int customer, int order) const;

    int m_weeksBefore;
    std::int64_t m_orderCents;
    std::uint64_t m_seed;
    std::uint32_t m_number;
    sim::PassiveBase m_start; // the day the first of them came
    std::vector<BookWeek> m_weeks;
};

using PassiveBooks = std::vector<PassiveBook>;

// Null when the scenario has no bases.
std::shared_ptr<const PassiveBooks> writeBooks(const scenario::Scenario& scenario,
                                               std::uint64_t seed);

} // namespace game

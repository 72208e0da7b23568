#include "game/passive_book.h"

namespace game {

namespace {

constexpr std::uint32_t valueKey = (static_cast<std::uint32_t>(sim::Purpose::Passive) + 2) * 256;
constexpr std::uint32_t ofTheCustomer = 0xFFFFFFFFU;

} // namespace

PassiveBook::PassiveBook(const scenario::BaseDef& base,
                         std::uint64_t seed,
                         std::uint32_t number,
                         int weeks)
    : m_weeksBefore(base.weeksBefore), m_orderCents(base.orderCents), m_seed(seed),
      m_number(number), m_start(base.model, base.customers, seed, number) {
    for (int i = 0; i < base.customers; ++i)
        m_start.setStart(i, m_weeksBefore * (i + 0.5) / base.customers);
    sim::PassiveBase now = m_start;
    std::vector<int> ordersBefore(static_cast<std::size_t>(base.customers), -1);
    for (int week = 0; week <= weeks; ++week) {
        BookWeek row;
        now.advance(m_weeksBefore + week);
        for (int i = 0; i < base.customers; ++i) {
            int& before = ordersBefore[static_cast<std::size_t>(i)];
            for (const int orders = now.history(i).orders; before < orders; ++row.orders)
                row.cents += orderCents(i, ++before);
        }
        base::Hash hash;
        now.addTo(hash);
        row.hash = hash.value();
        m_weeks.push_back(row);
    }
}

sim::PassiveBase PassiveBook::at(int week) const {
    sim::PassiveBase base = m_start;
    base.advance(m_weeksBefore + week);
    return base;
}

std::int64_t PassiveBook::spentCents(int customer, int orders) const {
    std::int64_t sum = 0;
    for (int order = 0; order <= orders; ++order)
        sum += orderCents(customer, order);
    return sum;
}

// What somebody usually spends is half to one and a half times the base's usual order, whatever
// their rate; an order varies by a fifth around that (design; Fader, Hardie & Lee 2005b for keeping
// the two apart).
std::int64_t PassiveBook::orderCents(int customer, int order) const {
    const auto luck = [&](std::uint32_t which) {
        return base::toUniform(base::philox(
            {which, static_cast<std::uint32_t>(customer), valueKey, m_number}, m_seed)[0]);
    };
    const double size =
        (0.5 + luck(ofTheCustomer)) * (0.8 + 0.4 * luck(static_cast<std::uint32_t>(order)));
    return static_cast<std::int64_t>(size * static_cast<double>(m_orderCents));
}

std::shared_ptr<const PassiveBooks> writeBooks(const scenario::Scenario& scenario,
                                               std::uint64_t seed) {
    if (scenario.bases.empty())
        return nullptr;
    auto books = std::make_shared<PassiveBooks>();
    std::uint32_t number = 0;
    for (const scenario::BaseDef& base : scenario.bases)
        books->emplace_back(base, seed, number++, scenario.weeks);
    return books;
}

} // namespace game

#include "game/base_view.h"

#include "base/math.h"
#include "game/session.h"
#include "game/state.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace game {

namespace {

constexpr double quarterWeeks = 13.0;
constexpr int sampleSize = 240;
// Expected orders take a series each; of a large base every so manieth customer stands for the
// rest.
constexpr int mostExpected = 6000;

int recencyOf(const sim::OrderHistory& history) {
    const double ago = history.observed - history.lastOrder;
    return ago < quarterWeeks ? 0 : ago < 2.0 * quarterWeeks ? 1 : 2;
}

int frequencyOf(const sim::OrderHistory& history) {
    return history.orders >= 3 ? 0 : history.orders >= 1 ? 1 : 2;
}

// Where the order history puts somebody: new until a second order, then loyal for as long as it is
// more likely than not that they still come.
BaseDot dotOf(const sim::OrderHistory& history, double alive) {
    if (alive < 0.5)
        return {RingPhase::Farewell, static_cast<float>(1.0 - 2.0 * alive)};
    if (history.orders == 0)
        return {RingPhase::New, static_cast<float>(base::clamp01(history.observed / 52.0))};
    return {RingPhase::Loyal, static_cast<float>(2.0 * alive - 1.0)};
}

struct Sums {
    double alive = 0.0;
    double expected = 0.0;
    int asked = 0; // for `expected`
    std::int64_t orders = 0;
};

class Reader {
public:
    Reader(BaseView& view, const PassiveBook& book, int week)
        : m_view(view), m_book(book), m_base(book.at(week)),
          m_askEach(1 + m_base.customers() / mostExpected),
          m_drawEach(1 + m_base.customers() / sampleSize) {}

    void read() {
        for (int i = 0; i < m_base.customers(); ++i)
            add(i);
        for (int r = 0; r < rfmBands; ++r)
            for (int f = 0; f < rfmBands; ++f)
                finish(m_view.classes[at(r)][at(f)], m_sums[at(r)][at(f)]);
        for (auto& part : m_view.density)
            for (float& share : part)
                share /= static_cast<float>(m_base.customers());
    }

private:
    static std::size_t at(int band) { return static_cast<std::size_t>(band); }

    void add(int customer) {
        const sim::OrderHistory history = m_base.history(customer);
        const double alive = sim::probabilityAlive(m_base.model(), history);
        const std::size_t r = at(recencyOf(history));
        const std::size_t f = at(frequencyOf(history));
        RfmClass& known = m_view.classes[r][f];
        Sums& sums = m_sums[r][f];
        ++known.customers;
        known.spentCents += m_book.spentCents(customer, history.orders);
        sums.orders += history.orders + 1;
        sums.alive += alive;
        if (customer % m_askEach == 0) {
            sums.expected += sim::expectedOrders(m_base.model(), history, quarterWeeks);
            ++sums.asked;
        }
        draw(customer, dotOf(history, alive));
    }

    void draw(int customer, BaseDot dot) {
        const int step =
            std::min(BaseView::steps - 1, static_cast<int>(dot.place * BaseView::steps));
        m_view.density[static_cast<std::size_t>(dot.phase)][at(step)] += 1.0F;
        if (customer % m_drawEach != 0)
            return;
        dot.across = static_cast<float>(
            base::toUniform(base::philox({static_cast<std::uint32_t>(customer), 7, 0, 0}, 1)[0]));
        m_view.sample.push_back(dot);
    }

    void finish(RfmClass& known, const Sums& sums) {
        if (known.customers == 0)
            return;
        m_view.alive += sums.alive;
        known.alive = sums.alive / known.customers;
        known.averageOrderCents = known.spentCents / sums.orders;
        known.expectedOrders = sums.asked > 0 ? sums.expected / sums.asked : 0.0;
        m_view.expectedQuarterOrders += known.expectedOrders * known.customers;
    }

    BaseView& m_view;
    const PassiveBook& m_book;
    sim::PassiveBase m_base;
    int m_askEach;
    int m_drawEach;
    std::array<std::array<Sums, rfmBands>, rfmBands> m_sums{};
};

} // namespace

std::vector<BaseView> Session::bases() const {
    assert(m_state->explains);
    std::vector<BaseView> views;
    const int past = m_state->week - 1;
    for (std::size_t i = 0; i < m_scenario->bases.size(); ++i) {
        const scenario::BaseDef& base = m_scenario->bases[i];
        const PassiveBook& book = (*m_state->books)[i];
        BaseView view;
        view.id = base.id;
        view.name = base.name;
        view.description = base.description;
        view.customers = base.customers;
        for (int week = 1; week <= past; ++week) {
            view.revenueWeeks.push_back(book.week(week).cents);
            view.revenueQuarterCents += week > past - 13 ? book.week(week).cents : 0;
        }
        if (past > 0) {
            view.orders = book.week(past).orders;
            view.revenueCents = book.week(past).cents;
        }
        Reader(view, book, past).read();
        views.push_back(std::move(view));
    }
    return views;
}

Text recencyBand(int band) {
    return band == 0   ? Text{"tot 13 weken geleden", "up to 13 weeks ago"}
           : band == 1 ? Text{"13 tot 26 weken geleden", "13 to 26 weeks ago"}
                       : Text{"langer geleden", "longer ago"};
}

Text frequencyBand(int band) {
    return band == 0   ? Text{"3 of meer keer", "3 times or more"}
           : band == 1 ? Text{"1 of 2 keer", "once or twice"}
                       : Text{"nog niet", "not yet"};
}

} // namespace game

#include "sim/passive_base.h"

#include "base/math.h"
#include "sim/distributions.h"

namespace sim {

namespace {

constexpr double never = 1e300;

enum class Draw : std::uint32_t { Traits, Order };

std::uint32_t keyOf(Draw draw) {
    return (static_cast<std::uint32_t>(Purpose::Passive) + static_cast<std::uint32_t>(draw)) * 256;
}

} // namespace

PassiveBase::PassiveBase(const BgNbd& model,
                         int customers,
                         std::uint64_t seed,
                         std::uint32_t number)
    : m_model(model), m_seed(seed), m_number(number),
      m_nextOrder(static_cast<std::size_t>(customers)), m_lastOrder(m_nextOrder.size()),
      m_start(m_nextOrder.size()), m_rate(m_nextOrder.size()), m_dropout(m_nextOrder.size()),
      m_orders(m_nextOrder.size()) {
    for (std::size_t i = 0; i < m_nextOrder.size(); ++i) {
        UniformStream uniforms({0, static_cast<std::uint32_t>(i), keyOf(Draw::Traits), m_number},
                               m_seed);
        m_rate[i] = drawGamma(model.r, uniforms) / model.alpha;
        m_dropout[i] = drawBeta(model.a, model.b, uniforms);
        drawNext(i);
    }
}

void PassiveBase::setStart(int customer, double weeks) {
    const auto i = static_cast<std::size_t>(customer);
    const double later = weeks - m_start[i];
    m_start[i] = weeks;
    m_lastOrder[i] += later;
    m_nextOrder[i] += later;
}

// After the first order the rate alone decides; after each later one the customer may drop out.
void PassiveBase::drawNext(std::size_t customer) {
    const auto luck = base::philox({static_cast<std::uint32_t>(m_orders[customer]),
                                    static_cast<std::uint32_t>(customer),
                                    keyOf(Draw::Order),
                                    m_number},
                                   m_seed);
    const bool drops = m_orders[customer] > 0 && base::toUniform(luck[1]) < m_dropout[customer];
    // A rate so small that it is none: 1 / rate would overflow.
    m_nextOrder[customer] =
        drops || m_rate[customer] < 1e-250
            ? never
            : m_lastOrder[customer] - base::log(base::toUniform(luck[0])) / m_rate[customer];
}

int PassiveBase::advance(double weeks) {
    int made = 0;
    for (std::size_t i = 0; i < m_nextOrder.size(); ++i)
        while (m_nextOrder[i] <= weeks) {
            ++made;
            ++m_orders[i];
            m_lastOrder[i] = m_nextOrder[i];
            drawNext(i);
        }
    m_now = weeks;
    return made;
}

OrderHistory PassiveBase::history(int customer) const {
    const auto i = static_cast<std::size_t>(customer);
    return {m_orders[i], m_lastOrder[i] - m_start[i], m_now - m_start[i]};
}

void PassiveBase::addTo(base::Hash& hash) const {
    hash.add(m_now);
    for (std::size_t i = 0; i < m_nextOrder.size(); ++i) {
        hash.add(m_nextOrder[i]);
        hash.add(m_orders[i]);
    }
}

} // namespace sim

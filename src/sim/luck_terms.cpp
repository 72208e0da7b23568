#include "sim/luck_terms.h"

#include <utility>

namespace sim {

double& LuckTerms::of(int customer, LuckTerm term) {
    return m_rows[static_cast<std::size_t>(customer)][static_cast<std::size_t>(term)];
}

double* LuckTerms::of(int customer, SignalKind kind) {
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

LuckTerms::Row LuckTerms::take(int customer) {
    const auto at = static_cast<std::size_t>(customer);
    Row row = std::exchange(m_rows[at], Row{});
    row[static_cast<std::size_t>(LuckTerm::Ordered)] *= m_orderWeights[at];
    return row;
}

} // namespace sim

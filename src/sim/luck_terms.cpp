#include "sim/luck_terms.h"

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

void LuckTerms::takeInto(std::vector<Sums>& sums, double shareToCome) {
    for (std::size_t customer = 0; customer < m_rows.size(); ++customer) {
        Row row = m_rows[customer];
        if (row == Row{})
            continue;
        m_rows[customer] = {};
        row[static_cast<std::size_t>(LuckTerm::Ordered)] *= m_orderWeights[customer];
        double* const sum = sums[customer].data();
        for (std::size_t term = 0; term < row.size(); ++term) {
            sum[term] += row[term];
            sum[row.size() + term] += shareToCome * row[term];
        }
    }
}

} // namespace sim

#include "sim/luck_terms.h"

#include <algorithm>
#include <numeric>

namespace sim {

namespace {

constexpr std::size_t terms = luckTermCount;
constexpr std::size_t sums = 2 * terms;

} // namespace

LuckTerms::LuckTerms(std::vector<double> orderWeights)
    : m_numbers((terms + sums) * orderWeights.size()), m_orderWeights(std::move(orderWeights)) {}

double& LuckTerms::of(int customer, LuckTerm term) {
    return row(static_cast<std::size_t>(term))[customer];
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

void LuckTerms::add(LuckTerm term,
                    int firstCustomer,
                    int many,
                    const double* meant,
                    const double* happened,
                    const double* expected) {
    double* const sum = &of(firstCustomer, term);
    const int customers = std::min(many, static_cast<int>(m_orderWeights.size()) - firstCustomer);
    for (int i = 0; i < customers; ++i)
        sum[i] += meant[i] != 0.0 ? happened[i] - expected[i] : 0.0;
}

void LuckTerms::endWeek(double shareToCome) {
    const std::size_t customers = m_orderWeights.size();
    double* const ordered = row(static_cast<std::size_t>(LuckTerm::Ordered));
    for (std::size_t i = 0; i < customers; ++i)
        ordered[i] *= m_orderWeights[i];
    const std::size_t many = terms * customers;
    double* const week = row(0);
    double* const sum = row(terms);
    double* const shares = row(2 * terms);
    for (std::size_t i = 0; i < many; ++i) {
        sum[i] += week[i];
        shares[i] += shareToCome * week[i];
        week[i] = 0.0;
    }
}

LuckTerms::Sums LuckTerms::sumsOf(int customer) const {
    Sums all;
    for (std::size_t i = 0; i < sums; ++i)
        all[i] =
            m_numbers[(terms + i) * m_orderWeights.size() + static_cast<std::size_t>(customer)];
    return all;
}

LuckTerms::Sums LuckTerms::sumsOfAll() const {
    Sums all{};
    for (std::size_t i = 0; i < sums; ++i) {
        const auto from =
            m_numbers.begin() + static_cast<std::ptrdiff_t>((terms + i) * m_orderWeights.size());
        all[i] =
            std::accumulate(from, from + static_cast<std::ptrdiff_t>(m_orderWeights.size()), 0.0);
    }
    return all;
}

} // namespace sim

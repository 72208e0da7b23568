#include "sim/worlds.h"

#include "sim/kernel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sim {

namespace {

// A former customer of whom the scenario does not say why it left: by the base rates of model.md.
double drawnExitReason(double uniform) {
    return uniform < 0.4    ? static_cast<double>(ExitReason::Pushed)
           : uniform < 0.7  ? static_cast<double>(ExitReason::Pulled)
           : uniform < 0.95 ? static_cast<double>(ExitReason::Bought)
                            : static_cast<double>(ExitReason::Moved);
}

std::vector<std::uint32_t> padded(std::vector<std::uint32_t> worlds) {
    if (worlds.size() > 1)
        worlds.resize((worlds.size() + laneBlock - 1) / laneBlock * laneBlock, worlds.back());
    return worlds;
}

// Weighted by row `weight`, in the same order for any width of vectors: see lanes/changes.h.
template<class Term>
double weighted(const Worlds& worlds, int customer, Term term) {
    const double* const weights = worlds.weight(customer);
    if (worlds.stride() == 1)
        return weights[0] * term(0);
    double parts[laneBlock] = {};
    for (int block = 0; block < worlds.stride(); block += laneBlock)
        for (int part = 0; part < laneBlock; ++part)
            parts[part] += weights[block + part] * term(block + part);
    return ((parts[0] + parts[4]) + (parts[2] + parts[6])) +
           ((parts[1] + parts[5]) + (parts[3] + parts[7]));
}

} // namespace

double Company::jointStrength(const Parameters& parameters) const {
    double sum = 0.0;
    double least = 1.0;
    for (const double level : crm) {
        sum += level;
        least = std::min(least, level);
    }
    return parameters.weakestLink * least + (1.0 - parameters.weakestLink) * (sum / crmFactorCount);
}

double Company::orientation() const {
    return std::min({chain[0], chain[1], chain[2]});
}

double Company::friendliness() const {
    return chain[3];
}

Worlds::Worlds(int customers, std::vector<std::uint32_t> worlds)
    : m_customers(customers), m_lanes(static_cast<int>(worlds.size())),
      m_worlds(padded(std::move(worlds))),
      m_pitch(onOneSheet() ? blocks(customers) : stride() + laneBlock),
      m_consumers(static_cast<std::size_t>(customers)),
      m_present(static_cast<std::size_t>(customers), 1) {
    const int sheets = onOneSheet() ? 1 : customers;
    const auto lines = static_cast<std::size_t>((quantityCount + 2) * pitch() / laneBlock);
    for (int i = 0; i < sheets; ++i)
        m_rows.emplace_back(Sheet(lines));
}

double* Worlds::row(int quantity, int customer) {
    return reinterpret_cast<double*>(m_rows[sheet(customer)].mine().data()) +
           offset(quantity, customer);
}

void Worlds::ownPresent() {
    for (int customer = 0; customer < m_customers; ++customer)
        if (isPresent(customer)) {
            own(customer);
            if (onOneSheet())
                return;
        }
}

void Worlds::draw(int customer, const CustomerPrior& prior, const Chance& chance) {
    m_consumers[static_cast<std::size_t>(customer)] = prior.naturalPerson ? 1 : 0;
    const auto drawRow = [&](int quantity, const Prior& from, Range range) {
        kernelFor(*this).drawRow(*this, customer, quantity, from, range, chance);
    };
    for (int q = 0; q < index(Quantity::MotiveFirst); ++q)
        drawRow(
            q, prior.quantities[static_cast<std::size_t>(q)], rangeOf(static_cast<Quantity>(q)));
    for (int person = 0; person < prior.people; ++person)
        for (int motive = 0; motive < motives; ++motive)
            drawRow(
                motiveIndex(person, motive),
                prior.motives[static_cast<std::size_t>(person)][static_cast<std::size_t>(motive)],
                {0.01, 1.0});
    const auto fill = [&](Quantity quantity, double value) {
        std::fill_n(row(quantity, customer), stride(), value);
    };
    fill(Quantity::PhaseCode, static_cast<double>(prior.phase));
    fill(Quantity::StageCode, static_cast<double>(prior.stage));
    fill(Quantity::ExitCode, static_cast<double>(prior.exitReason));
    constexpr int reasonItem = 255;
    for (int lane = 0; lane < stride(); ++lane) {
        if (prior.phase == Phase::Former && prior.exitReason == ExitReason::None)
            row(Quantity::ExitCode, customer)[lane] = drawnExitReason(chance.uniform(
                customer, static_cast<int>(Purpose::Traits), reasonItem, world(lane)));
        weight(customer)[lane] = lane < lanes() ? 1.0 / lanes() : 0.0;
        likelihood(customer)[lane] = 1.0;
    }
}

double Worlds::mean(int quantity, int customer) const {
    const double* values = row(quantity, customer);
    return weighted(*this, customer, [&](int lane) { return values[lane]; });
}

double Worlds::deviation(int quantity, int customer) const {
    return deviationFrom(mean(quantity, customer), quantity, customer);
}

double Worlds::deviationFrom(double centre, int quantity, int customer) const {
    const double* values = row(quantity, customer);
    return std::sqrt(weighted(*this, customer, [&](int lane) {
        return (values[lane] - centre) * (values[lane] - centre);
    }));
}

void Worlds::addTo(base::Hash& hash) const {
    for (int customer = 0; customer < m_customers; ++customer)
        for (int quantity = 0; quantity < quantityCount + 2; ++quantity)
            std::for_each_n(row(quantity, customer), stride(), [&](double x) { hash.add(x); });
    for (const double level : company.crm)
        hash.add(level);
    for (const double level : company.chain)
        hash.add(level);
}

} // namespace sim

// Customers in one or more worlds at once: for each customer and quantity a row with one number per
// world (lane). The truth is a Worlds of one lane, a belief one of a few hundred; the week and
// every stimulus are computed by the same code for both. Not here: what a week does (week.h).
#pragma once

#include "base/hash.h"
#include "base/shared.h"
#include "sim/chance.h"
#include "sim/parameters.h"
#include "sim/prior.h"

#include <array>
#include <cstdint>
#include <vector>

namespace sim {

// Our own company: known to the student, the same in every world.
struct Company {
    std::array<double, crmFactorCount> crm{};
    std::array<double, chainLinkCount> chain{};

    // A = w min + (1 - w) mean of the five factors: the weakest link binds (design).
    [[nodiscard]] double jointStrength(const Parameters& parameters) const;
    // A link of the chain can be no stronger than those before it; friendliness stands apart.
    [[nodiscard]] double orientation() const;
    [[nodiscard]] double friendliness() const;
    bool operator==(const Company&) const = default;
};

// Rows are padded to whole blocks of this many worlds, so that packs of any width fit. A padding
// repeats the last world, with weight 0. A single world needs none.
constexpr int laneBlock = 8;

class Worlds {
public:
    // `worlds` are the numbers that key each lane's luck; a truth uses world 0.
    Worlds(int customers, std::vector<std::uint32_t> worlds);

    [[nodiscard]] int customers() const { return m_customers; }
    [[nodiscard]] int lanes() const { return m_lanes; }
    [[nodiscard]] int stride() const { return static_cast<int>(m_worlds.size()); }
    // From one row to the next, in numbers. A block more than a row is long: at a whole page
    // apart, processors take a number of one row for that of another and wait for it. Of a single
    // world each quantity has one row for all customers, in their order, padded to whole blocks.
    [[nodiscard]] int pitch() const { return m_pitch; }
    [[nodiscard]] std::uint32_t world(int lane) const {
        return m_worlds[static_cast<std::size_t>(lane)];
    }

    // The numbers of that lane and all after it.
    [[nodiscard]] const std::uint32_t* worldsFrom(int lane) const { return m_worlds.data() + lane; }

    // To be written to. Copies share a customer's rows until one of them asks for them here, and
    // then those it had from the row() below are of the old ones.
    // Not inline, as all that the kernels call (lanes/kernel.h).
    [[nodiscard]] double* row(int quantity, int customer);
    [[nodiscard]] const double* row(int quantity, int customer) const {
        return reinterpret_cast<const double*>(m_rows[sheet(customer)]->data()) +
               offset(quantity, customer);
    }
    [[nodiscard]] double* row(Quantity quantity, int customer) {
        return row(index(quantity), customer);
    }
    [[nodiscard]] const double* row(Quantity quantity, int customer) const {
        return row(index(quantity), customer);
    }
    // Before a customer is changed: from here on its rows are nobody else's, and stay where they
    // are.
    void own(int customer) { m_rows[sheet(customer)].mine(); }
    void ownPresent(); // the same of all who are there
    // A relation that is not there yet lives in the pool: no week passes for it.
    void setPresent(int customer, bool present) {
        m_present[static_cast<std::size_t>(customer)] = present ? 1 : 0;
    }
    [[nodiscard]] bool isPresent(int customer) const {
        return m_present[static_cast<std::size_t>(customer)] != 0;
    }
    [[nodiscard]] bool isConsumer(int customer) const {
        return m_consumers[static_cast<std::size_t>(customer)] != 0;
    }

    // Share of belief in each lane, adding up to 1 per customer; and the likelihood of this week's
    // signals so far, by which belief.h reweights.
    [[nodiscard]] double* weight(int customer) { return row(quantityCount, customer); }
    [[nodiscard]] const double* weight(int customer) const { return row(quantityCount, customer); }
    [[nodiscard]] double* likelihood(int customer) { return row(quantityCount + 1, customer); }

    // Draws the customer's traits and state in every lane from its prior.
    void draw(int customer, const CustomerPrior& prior, const Chance& chance);

    // Over lanes, by weight; the deviation is the standard one.
    [[nodiscard]] double mean(int quantity, int customer) const;
    [[nodiscard]] double deviation(int quantity, int customer) const;
    // The same for who knows the mean already.
    [[nodiscard]] double deviationFrom(double centre, int quantity, int customer) const;
    [[nodiscard]] double mean(Quantity quantity, int customer) const {
        return mean(index(quantity), customer);
    }
    [[nodiscard]] double deviation(Quantity quantity, int customer) const {
        return deviation(index(quantity), customer);
    }

    void addTo(base::Hash& hash) const;
    bool operator==(const Worlds&) const = default;

    Company company;
    int motives = 1; // in use, of maxMotives

private:
    // As a processor fetches them: numbers that begin elsewhere take two fetches for each pack.
    struct alignas(64) Line {
        double numbers[laneBlock];
        bool operator==(const Line&) const = default;
    };
    // All rows of a customer, or of all customers of a single world, which are few.
    using Sheet = std::vector<Line>;
    [[nodiscard]] bool onOneSheet() const { return stride() == 1; }
    [[nodiscard]] static int blocks(int numbers) {
        return (numbers + laneBlock - 1) / laneBlock * laneBlock;
    }
    [[nodiscard]] std::size_t sheet(int customer) const {
        return onOneSheet() ? 0 : static_cast<std::size_t>(customer);
    }
    [[nodiscard]] std::size_t offset(int quantity, int customer) const {
        return static_cast<std::size_t>(quantity) * static_cast<std::size_t>(pitch()) +
               static_cast<std::size_t>(onOneSheet() ? customer : 0);
    }

    int m_customers;
    int m_lanes;
    std::vector<std::uint32_t> m_worlds; // one number for each lane, padding included
    int m_pitch;
    std::vector<base::Shared<Sheet>> m_rows;
    std::vector<char> m_consumers; // natural persons
    std::vector<char> m_present;
};

} // namespace sim

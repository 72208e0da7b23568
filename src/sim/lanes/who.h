// One customer in W neighbouring worlds: what a rule reads and writes. Seen reads, Who writes as
// well.
#pragma once

#include "sim/lanes/words.h"
#include "sim/run.h"

namespace sim {

template<int W>
class Seen {
public:
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): the last constructor does
    Seen(const Worlds& worlds, int customer, int lane)
        : Seen(worlds, const_cast<double*>(worlds.row(0, customer)), customer, lane) {}

    Pack<W> operator[](Quantity quantity) const { return at(index(quantity)); }
    Pack<W> at(int quantity) const { return Pack<W>::load(cell(quantity)); }
    Mask<W> is(Phase phase) const {
        return (*this)[Quantity::PhaseCode] == static_cast<double>(phase);
    }
    Mask<W> isCustomer() const {
        const Pack<W> code = (*this)[Quantity::PhaseCode];
        return (code >= static_cast<double>(Phase::New)) &
               (code <= static_cast<double>(Phase::AtRisk));
    }
    Pack<W> motive(int person, int which) const { return at(motiveIndex(person, which)); }
    Pack<W> weight() const { return at(quantityCount); }

    const Worlds& worlds() const { return *m_worlds; }
    int customer() const { return m_customer; }
    int lane() const { return m_lane; }

protected:
    // Only Who writes to them.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init, readability-non-const-parameter)
    Seen(const Worlds& worlds, double* numbers, int customer, int lane)
        : Seen(worlds, numbers, worlds.pitch(), customer, lane) {}
    Seen(const Worlds& worlds, double* numbers, std::ptrdiff_t pitch, int customer, int lane)
        : m_numbers(numbers + lane), m_pitch(pitch), m_worlds(&worlds), m_customer(customer),
          m_lane(lane) {}

    double* cell(int quantity) const { return m_numbers + quantity * m_pitch; }

private:
    double* m_numbers;
    std::ptrdiff_t m_pitch; // kept, because the compiler must read it again after each store
    const Worlds* m_worlds;
    int m_customer;
    int m_lane;
};

template<int W>
class Who : public Seen<W> {
public:
    Who(Worlds& worlds, int customer, int lane)
        : Seen<W>(worlds, worlds.row(0, customer), customer, lane) {}
    /// Of rows that stand elsewhere, as far apart as `pitch` says.
    // NOLINTNEXTLINE(readability-non-const-parameter): put writes to them
    Who(const Worlds& worlds, double* numbers, std::ptrdiff_t pitch, int customer, int lane)
        : Seen<W>(worlds, numbers, pitch, customer, lane) {}

    /// As it is, in every world or where the mask says so; Changes keeps the range and the causes.
    void put(Quantity quantity, Pack<W> value) const { value.store(this->cell(index(quantity))); }
    void put(Quantity quantity, Pack<W> value, Mask<W> where) const {
        put(quantity, select(where, value, (*this)[quantity]));
    }
    void weigh(Pack<W> probability, Mask<W> where) const {
        double* likelihood = this->cell(quantityCount + 1);
        const Pack<W> before = Pack<W>::load(likelihood);
        select(where, before * greater(probability, Pack<W>(1e-9)), before).store(likelihood);
    }
};

// Calls `rule` for all worlds of a customer, W at a time; the rows are padded to whole packs.
template<int W, class Rule>
void inEveryWorld(Run& run, int customer, Rule rule) {
    const int stride = run.worlds.stride();
    for (int lane = 0; lane < stride; lane += W)
        rule(Who<W>(run.worlds, customer, lane));
}

// What a week keeps account of, known while compiling: what nobody asks for costs no instruction.
enum class Account : std::uint8_t {
    None,    // imagined worlds: luck decides, and nobody is told
    Signals, // a truth that is recorded, or a belief that hears what happened there
    Crowd,   // the same of many customers of one truth at a time (lanes/crowd.h)
    Causes,  // and why, in the ledger
};

// For whom a rule is meant: for all, but in a crowd, where a pack may hold others too.
template<Account A, int W>
Mask<W> meant(const Run& run, const Who<W>& who) {
    if constexpr (A == Account::Crowd)
        return Pack<W>::load(run.crowd->meant + who.lane()) > 0.0;
    else
        return everywhere<W>(true);
}

// Four uniform numbers for each world, all from one block of keyed chance (chance.h).
template<int W>
class Luck {
public:
    Luck() = default; // for a belief, which needs none where outcomes are seen
    Luck(const Run& run, const Who<W>& who, int purpose, int item)
        : Luck(run.chance, who, purpose, item) {}
    Luck(const Chance& chance, const Seen<W>& who, int purpose, int item)
        : Luck(chance, base::PhiloxKeys(chance.seed), who, purpose, item) {}
    // `keys` are those of the seed: for who draws often.
    Luck(const Chance& chance,
         const base::PhiloxKeys& keys,
         const Seen<W>& who,
         int purpose,
         int item)
        : Luck(chance,
               keys,
               Words<W>(static_cast<std::uint32_t>(who.customer())),
               purpose * 256 + item,
               Words<W>::widened(who.worlds().worldsFrom(who.lane()))) {}
    // Of as many customers or as many worlds.
    Luck(const Chance& chance,
         const base::PhiloxKeys& keys,
         Words<W> customers,
         int draw,
         Words<W> worlds)
        : m_bits{Words<W>(static_cast<std::uint32_t>(chance.week)),
                 customers,
                 Words<W>(static_cast<std::uint32_t>(draw)),
                 worlds} {
        base::philoxRounds(m_bits, keys);
    }
    Pack<W> operator[](int which) const { return toUniform(m_bits[which]); }

private:
    Words<W> m_bits[4] = {Words<W>(0), Words<W>(0), Words<W>(0), Words<W>(0)};
};

// The uniforms of one customer for one purpose this week; `keys` are those of the run's seed.
template<int W>
Luck<W> luckOf(const Run& run, const base::PhiloxKeys& keys, Purpose purpose, const Who<W>& who) {
    return {run.chance, keys, who, static_cast<int>(purpose), 0};
}

} // namespace sim

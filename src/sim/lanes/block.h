// Short loops over worlds. A rule that computes a lot in one go waits for each of its results in
// turn; in several short loops the processor works at many worlds at once. What one loop finds out
// and the next one needs stands in a Row, for a block of worlds at a time, so that it stays close
// to the processor and no memory is asked for.
#pragma once

#include "sim/lanes/who.h"

#include <algorithm>

namespace sim {

constexpr int blockWorlds = crowdMost;
static_assert(blockWorlds % laneBlock == 0);

// A number for each world of a block.
template<int W>
class Row {
public:
    Row() {} // NOLINT: every number is put before it is read
    Pack<W> operator[](const Seen<W>& who) const { return Pack<W>::load(m_numbers + at(who)); }
    void put(const Seen<W>& who, Pack<W> value) { value.store(m_numbers + at(who)); }

private:
    static int at(const Seen<W>& who) { return who.lane() % blockWorlds; }
    alignas(64) double m_numbers[blockWorlds];
};

// Some neighbouring worlds of a customer.
template<int W>
class Block {
public:
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): the other constructor does
    Block(Run& run, int customer, int first)
        : Block(run.worlds,
                run.worlds.row(0, customer),
                run.worlds.pitch(),
                customer,
                first,
                std::min(first + blockWorlds, run.worlds.stride())) {}
    // Of rows that stand elsewhere.
    Block(const Worlds& worlds,
          double* numbers,
          std::ptrdiff_t pitch,
          int customer,
          int first,
          int end)
        : m_worlds(worlds), m_numbers(numbers), m_pitch(pitch), m_customer(customer),
          m_first(first), m_end(end) {}

    // Calls `rule` for all worlds of the block, W at a time.
    template<class Rule>
    void each(Rule rule) const {
        for (int lane = m_first; lane < m_end; lane += W)
            rule(Who<W>(m_worlds, m_numbers, m_pitch, m_customer, lane));
    }

private:
    const Worlds& m_worlds;
    double* m_numbers;
    std::ptrdiff_t m_pitch;
    int m_customer;
    int m_first;
    int m_end;
};

// Calls `rules` for all worlds of a customer, a block at a time.
template<int W, class Rules>
void inEveryBlock(Run& run, int customer, Rules rules) {
    const int stride = run.worlds.stride();
    for (int first = 0; first < stride; first += blockWorlds)
        rules(Block<W>(run, customer, first));
}

} // namespace sim

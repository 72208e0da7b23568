// A week of all customers of a single world, W of them at a time. The rules are those for one
// customer in many worlds (week.h); here the places of a pack are customers. They work on a copy,
// from which those come back for whom the rules are meant: who buys from us, and then who does not.
#pragma once

#include "sim/lanes/week.h"

namespace sim {

template<int W>
class Crowd {
public:
    // NOLINTNEXTLINE: every number of the copy is put before it is read
    Crowd(Run& run, int first) : m_run(run), m_first(first), m_week(first, placesFrom(run, first)) {
        m_run.crowd = &m_week;
    }

    void pass(const Rates& rates) {
        sortOut();
        if (choose(Kind::Buys)) {
            copyIn();
            Buying<W, Account::Crowd>(m_run, rates, m_first).happens(block());
            copyBack();
            m_week.tell(m_run.tape, m_run.luckTerms);
        }
        if (choose(Kind::Waits)) {
            copyIn();
            Resting<W, Account::Crowd>(m_run, rates, m_first).happens(block());
            copyBack();
        }
    }

private:
    enum class Kind : std::uint8_t { NotThere, Buys, Waits };

    // A week asks for nothing before these quantities and nothing after them.
    static constexpr int firstRow = index(Quantity::LockIn);
    static constexpr int rows = index(Quantity::MotiveFirst);

    // Padded to whole packs.
    static int placesFrom(const Run& run, int first) {
        const int rest = run.worlds.pitch() - first;
        return rest < crowdMost ? rest : crowdMost;
    }
    Block<W> block() { return {m_run.worlds, m_copy[0], crowdMost, m_first, m_from, m_to}; }

    // Before the week, as it may change who buys.
    void sortOut() {
        const double* const phases = m_run.worlds.row(index(Quantity::PhaseCode), m_first);
        for (int place = 0; place < m_week.places; ++place) {
            const bool there = m_first + place < m_run.worlds.customers() &&
                               m_run.worlds.isPresent(m_first + place);
            const bool buys = phases[place] >= static_cast<double>(Phase::New) &&
                              phases[place] <= static_cast<double>(Phase::AtRisk);
            m_kind[place] = there ? (buys ? Kind::Buys : Kind::Waits) : Kind::NotThere;
        }
    }

    // Whom the rules are meant for: who buys from us, or the others; whether there are any. Only
    // the packs from the first of them to the last are computed.
    bool choose(Kind kind) {
        m_from = m_to = 0;
        for (int place = 0; place < m_week.places; ++place) {
            const bool meant = m_kind[place] == kind;
            m_week.meant[place] = meant ? 1.0 : 0.0;
            if (!meant)
                continue;
            if (m_to == 0)
                m_from = place / W * W;
            m_to = (place / W + 1) * W;
        }
        return m_to > 0;
    }

    template<class Do>
    void eachPack(Do what) {
        double* const numbers = m_run.worlds.row(0, m_first);
        const std::ptrdiff_t pitch = m_run.worlds.pitch();
        for (int place = m_from; place < m_to; place += W)
            for (int row = firstRow; row < rows; ++row)
                what(numbers + row * pitch + place, m_copy[row] + place, place);
    }
    void copyIn() {
        eachPack(
            [](const double* theirs, double* copy, int) { Pack<W>::load(theirs).store(copy); });
    }
    void copyBack() {
        eachPack([this](double* theirs, const double* copy, int place) {
            const Mask<W> meant = Pack<W>::load(m_week.meant + place) > 0.0;
            select(meant, Pack<W>::load(copy), Pack<W>::load(theirs)).store(theirs);
        });
    }

    Run& m_run;
    int m_first;
    CrowdWeek m_week;
    Kind m_kind[crowdMost];
    int m_from = 0; // of those whom the rules are meant for, in whole packs
    int m_to = 0;
    alignas(64) double m_copy[rows][crowdMost];
};

template<int W>
void stepCrowdIn(Run& run) {
    const Rates rates(run.parameters);
    for (int first = 0; first < run.worlds.customers(); first += crowdMost)
        Crowd<W>(run, first).pass(rates);
    run.crowd = nullptr;
}

} // namespace sim

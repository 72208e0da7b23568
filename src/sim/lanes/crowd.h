// A week of all customers of a single world, W of them at a time. The rules are those for one
// customer in many worlds (week.h); here the places of a pack are customers. The rules of who buys
// from us change nothing of who does not but what a week changes of everybody, so packs with both
// go through them as one; a customer who is not there yet gets its numbers back.
#pragma once

#include "sim/lanes/week.h"

namespace sim {

template<int W>
class Crowd {
public:
    // NOLINTNEXTLINE: every number that is kept is put before it is read
    Crowd(Run& run, int first) : m_run(run), m_first(first), m_week(first, placesFrom(run, first)) {
        m_run.crowd = &m_week;
    }

    void pass(const Rates& rates) {
        sortOut();
        eachPackWithAbsent(
            [](double* theirs, double* kept, Mask<W>) { Pack<W>::load(theirs).store(kept); });
        Resting<W, Account::Crowd> resting(m_run, rates, m_first);
        resting.happens(places(0, m_buyers.from));
        if (m_buyers.from < m_buyers.to)
            Buying<W, Account::Crowd>(m_run, rates, m_first)
                .happens(places(m_buyers.from, m_buyers.to));
        resting.happens(places(m_buyers.to, m_there.to));
        eachPackWithAbsent([](double* theirs, const double* kept, Mask<W> there) {
            select(there, Pack<W>::load(theirs), Pack<W>::load(kept)).store(theirs);
        });
        m_week.tell(m_buyers.from, m_buyers.to, m_run.tape, m_run.luckTerms);
    }

private:
    // A week asks for nothing before these quantities and nothing after them.
    static constexpr int firstRow = index(Quantity::LockIn);
    static constexpr int rows = index(Quantity::MotiveFirst);

    struct Packs { // from the first pack with one of them to the last
        int from = 0;
        int to = 0;
        void include(int place) {
            if (to == 0)
                from = place / W * W;
            to = (place / W + 1) * W;
        }
    };

    // Padded to whole packs.
    static int placesFrom(const Run& run, int first) {
        const int rest = run.worlds.pitch() - first;
        return rest < crowdMost ? rest : crowdMost;
    }
    double* numbers() { return m_run.worlds.row(0, m_first); }
    Block<W> places(int from, int to) {
        return {m_run.worlds, numbers(), m_run.worlds.pitch(), m_first, from, to};
    }

    // Before the week, as it may change who buys.
    void sortOut() {
        const double* const phases = m_run.worlds.row(index(Quantity::PhaseCode), m_first);
        for (int place = 0; place < m_week.places; ++place) {
            const bool there = m_first + place < m_run.worlds.customers() &&
                               m_run.worlds.isPresent(m_first + place);
            const bool buys = there && phases[place] >= static_cast<double>(Phase::New) &&
                              phases[place] <= static_cast<double>(Phase::AtRisk);
            m_isThere[place] = there ? 1.0 : 0.0;
            m_week.meant[place] = buys ? 1.0 : 0.0;
            if (there)
                m_there.include(place);
            if (buys)
                m_buyers.include(place);
        }
    }

    // Of the packs that a rule goes through: each row, where it is kept, and who is there.
    template<class Do>
    void eachPackWithAbsent(Do what) {
        double* const theirs = numbers();
        const std::ptrdiff_t pitch = m_run.worlds.pitch();
        for (int place = 0; place < m_there.to; place += W) {
            const Mask<W> there = Pack<W>::load(m_isThere + place) > 0.0;
            if (!any(!there))
                continue;
            for (int row = firstRow; row < rows; ++row)
                what(theirs + row * pitch + place, m_kept[row] + place, there);
        }
    }

    Run& m_run;
    int m_first;
    CrowdWeek m_week;
    Packs m_there;
    Packs m_buyers;
    alignas(64) double m_isThere[crowdMost];
    alignas(64) double m_kept[rows][crowdMost];
};

template<int W>
void stepCrowdIn(Run& run) {
    const Rates rates(run.parameters);
    for (int first = 0; first < run.worlds.customers(); first += crowdMost)
        Crowd<W>(run, first).pass(rates);
    run.crowd = nullptr;
}

} // namespace sim

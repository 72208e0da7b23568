// What one computation over worlds needs: the worlds, the constants, the luck, the signals and,
// where explanations are wanted, the ledger. Internal to sim; the door is week.h.
#pragma once

#include "base/math.h"
#include "sim/derived.h"
#include "sim/ledger.h"
#include "sim/tape.h"
#include "sim/worlds.h"

namespace sim {

struct Run {
    Worlds& worlds;
    const Parameters& parameters;
    Chance chance;
    Tape& tape;
    Ledger* ledger = nullptr;
};

// Sums, over the lanes, the change of one shown quantity and of loyalty, and writes them to the
// ledger at the end of its life. Use: one Changes per customer and cause, change() per lane.
class Changes {
public:
    Changes(Run& run, int customer, Cause cause)
        : m_run(run), m_customer(customer), m_cause(cause) {}
    Changes(const Changes&) = delete;
    Changes& operator=(const Changes&) = delete;
    ~Changes() {
        if (m_run.ledger == nullptr)
            return;
        for (int shown = 0; shown < shownCount; ++shown)
            m_run.ledger->add({m_run.chance.week,
                               m_customer,
                               static_cast<Shown>(shown),
                               m_cause,
                               m_sums[static_cast<std::size_t>(shown)]});
    }

    // Sets the quantity, kept within its range, and remembers by how much it changed.
    void set(Quantity quantity, int lane, double value) {
        const Range range = rangeOf(quantity);
        double& cell = m_run.worlds.row(quantity, m_customer)[lane];
        const double kept = base::clamp(value, range.low, range.high);
        if (m_run.ledger == nullptr) {
            cell = kept;
            return;
        }
        const double weight = m_run.worlds.weight(m_customer)[lane];
        const bool bearsOnLoyalty =
            quantity != Quantity::Goodwill && quantity != Quantity::Expectation;
        const double before = bearsOnLoyalty ? loyalty(m_run.worlds, m_customer, lane) : 0.0;
        if (const int shown = shownAs(quantity); shown >= 0)
            m_sums[static_cast<std::size_t>(shown)] += weight * (kept - cell);
        cell = kept;
        if (bearsOnLoyalty)
            m_sums[static_cast<std::size_t>(Shown::Loyalty)] +=
                weight * (loyalty(m_run.worlds, m_customer, lane) - before);
    }
    void add(Quantity quantity, int lane, double by) {
        set(quantity, lane, m_run.worlds.row(quantity, m_customer)[lane] + by);
    }

private:
    static int shownAs(Quantity quantity) {
        switch (quantity) {
        case Quantity::Satisfaction:
            return static_cast<int>(Shown::Satisfaction);
        case Quantity::Trust:
            return static_cast<int>(Shown::Trust);
        case Quantity::Commitment:
            return static_cast<int>(Shown::Commitment);
        case Quantity::Goodwill:
            return static_cast<int>(Shown::Goodwill);
        case Quantity::Expectation:
            return static_cast<int>(Shown::Expectation);
        default:
            return -1;
        }
    }

    Run& m_run;
    int m_customer;
    Cause m_cause;
    std::array<double, shownCount> m_sums{};
};

// A chance whose outcome the student sees. Made once per customer and signal, then asked per lane:
// the truth and rollouts draw, a belief takes what was seen and weighs its lanes by it.
class Outcome {
public:
    Outcome(Run& run, int customer, SignalKind kind, int item = 0)
        : m_run(run), m_customer(customer),
          m_seen(run.tape.replays() ? run.tape.next(customer, kind) : 0.0),
          m_place(run.tape.replays() ? 0 : run.tape.open(customer, kind, item)) {}

    // Yes or no, with probability p in this lane and this lane's uniform draw.
    bool happens(int lane, double p, double uniform);
    // A whole number from a Poisson distribution with that mean.
    int poisson(int lane, double mean, double uniform);
    // `truth` with probability accuracy, else one of the other choices alike.
    int category(int lane, int choices, int truth, double accuracy, const base::PhiloxBlock& block);
    // value + logistic noise of that standard deviation.
    double measurement(int lane, double value, double noise, double uniform);

private:
    double told(int lane, double value) {
        if (lane == 0)
            m_run.tape.tell(m_place, value);
        return value;
    }
    void weigh(int lane, double probability) {
        m_run.worlds.likelihood(m_customer)[lane] *= base::greater(probability, 1e-9);
    }

    Run& m_run;
    int m_customer;
    double m_seen;
    std::size_t m_place;
};

} // namespace sim

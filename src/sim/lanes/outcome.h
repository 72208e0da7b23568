// A chance whose outcome the student sees. Made once per customer and signal, then asked for all
// worlds: the truth and rollouts draw, a belief takes what was seen and weighs its worlds by it.
#pragma once

#include "sim/lanes/who.h"

namespace sim {

template<int W, Account A = Account::Causes>
class Outcome {
public:
    Outcome(Run& run, int customer, SignalKind kind, int item = 0)
        : m_run(run), m_kind(kind), m_replays(run.tape.replays()),
          m_seen(hears() ? run.tape.next(customer, kind) : 0.0),
          m_place(tellsOne() && !hears() ? run.tape.open(customer, kind, item) : 0),
          m_luck(tellsOne() && run.luckTerms != nullptr ? run.luckTerms->of(customer, kind)
                                                        : nullptr) {}

    /// Yes or no, with probability p in these worlds and these uniform draws.
    Mask<W> happens(const Who<W>& who, Pack<W> p, Pack<W> uniform) {
        if (hears()) {
            const bool seen = m_seen != 0.0;
            who.weigh(seen ? p : 1.0 - p, everywhere<W>(true));
            return everywhere<W>(seen);
        }
        const Mask<W> yes = uniform < p;
        tell(who, select(yes, Pack<W>(1.0), Pack<W>(0.0)), p);
        return yes;
    }

    /// What `uniform` still leaves to chance where it made something of probability p happen: again
    /// uniform, so one draw does for whether and how. Who heard whether has all of it.
    Pack<W> restOf(Pack<W> uniform, Pack<W> p) const { return hears() ? uniform : uniform / p; }

    /// A whole number from a Poisson distribution with that mean.
    Pack<W> poisson(const Who<W>& who, Pack<W> mean, Pack<W> uniform) {
        constexpr int most = 40;
        Pack<W> probability = base::exp2(mean * -1.4426950408889634);
        if (hears()) {
            for (int k = 1; k <= static_cast<int>(m_seen); ++k)
                probability = probability * (mean * (1.0 / static_cast<double>(k)));
            who.weigh(probability, everywhere<W>(true));
            return m_seen;
        }
        Pack<W> sum = probability;
        Pack<W> count = 0.0;
        const auto orMore = [&](int k) {
            count = select(uniform > sum, count + 1.0, count);
            probability = probability * (mean * (1.0 / static_cast<double>(k)));
            sum = sum + probability;
        };
        // Who orders at all orders once or twice; seldom is it worth asking whether any orders
        // more.
        orMore(1);
        orMore(2);
        for (int k = 3; k <= most && any(uniform > sum); ++k)
            orMore(k);
        tell(who, count, mean);
        return count;
    }

    /// `truth` (0 .. choices-1) with probability accuracy, else one of the other choices alike.
    void
    category(const Who<W>& who, int choices, Pack<W> truth, double accuracy, const Luck<W>& luck) {
        const auto many = static_cast<double>(choices);
        if (hears()) {
            const double other = choices > 1 ? (1.0 - accuracy) / (many - 1.0) : 0.0;
            if (choices > 1)
                who.weigh(select(truth == m_seen, Pack<W>(accuracy), Pack<W>(other)),
                          everywhere<W>(true));
            return;
        }
        const Pack<W> step = 1.0 + wholePart(luck[1] * (many - 1.0));
        const Pack<W> sum = truth + step;
        const Pack<W> wrong = select(sum >= many, sum - many, sum);
        const Mask<W> right = luck[0] < accuracy;
        tell(who, choices > 1 ? select(right, truth, wrong) : truth);
    }

    /// value + logistic noise of that standard deviation.
    void measurement(const Who<W>& who, Pack<W> value, double noise, Pack<W> uniform) {
        // The logistic distribution of scale s has standard deviation s pi / sqrt(3).
        const Pack<W> scale = noise * 0.5513288954217921;
        if (hears()) {
            const Pack<W> tail = base::exp(-(m_seen - value) / scale);
            who.weigh(tail / (scale * (1.0 + tail) * (1.0 + tail)), everywhere<W>(true));
            return;
        }
        tell(who, value + scale * base::log(uniform / (1.0 - uniform)));
    }

private:
    // Of a crowd, each customer's is noted (crowd_week.h) and told when all are known.
    static constexpr bool tellsOne() { return A != Account::None && A != Account::Crowd; }
    bool hears() const { return tellsOne() && m_replays; }
    // The signal of a recorded game is that of its first world.
    void tell(const Who<W>& who, Pack<W> values) {
        if (tellsOne() && who.lane() == 0)
            m_run.tape.tell(m_place, firstOf(values));
    }
    void tell(const Who<W>& who, Pack<W> values, Pack<W> expected) {
        if constexpr (A == Account::Crowd) {
            values.store(m_run.crowd->happened[static_cast<int>(m_kind)] + who.lane());
            expected.store(m_run.crowd->expected[static_cast<int>(m_kind)] + who.lane());
            return;
        }
        tell(who, values);
        if (tellsOne() && m_luck != nullptr && who.lane() == 0)
            *m_luck += firstOf(values) - firstOf(expected);
    }

    Run& m_run;
    SignalKind m_kind;
    bool m_replays;
    double m_seen;
    std::size_t m_place;
    double* m_luck; // null where nobody counts it
};

} // namespace sim

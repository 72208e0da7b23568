#include "sim/run.h"

namespace sim {

bool Outcome::happens(int lane, double p, double uniform) {
    if (!m_run.tape.replays())
        return told(lane, uniform < p ? 1.0 : 0.0) != 0.0;
    const bool seen = m_seen != 0.0;
    weigh(lane, seen ? p : 1.0 - p);
    return seen;
}

int Outcome::poisson(int lane, double mean, double uniform) {
    constexpr int most = 40;
    const double none = base::exp(-mean);
    if (m_run.tape.replays()) {
        const int seen = static_cast<int>(m_seen);
        double probability = none;
        for (int k = 1; k <= seen; ++k)
            probability *= mean / k;
        weigh(lane, probability);
        return seen;
    }
    double probability = none;
    double sum = none;
    int count = 0;
    while (uniform > sum && count < most) {
        ++count;
        probability *= mean / count;
        sum += probability;
    }
    told(lane, count);
    return count;
}

int Outcome::category(
    int lane, int choices, int truth, double accuracy, const base::PhiloxBlock& block) {
    const double other = choices > 1 ? (1.0 - accuracy) / (choices - 1) : 0.0;
    if (m_run.tape.replays()) {
        const int seen = static_cast<int>(m_seen);
        weigh(lane, choices <= 1 ? 1.0 : seen == truth ? accuracy : other);
        return seen;
    }
    int answer = truth;
    if (choices > 1 && base::toUniform(block[0]) >= accuracy) {
        const int step = 1 + static_cast<int>(base::toUniform(block[1]) * (choices - 1));
        answer = (truth + step) % choices;
    }
    told(lane, answer);
    return answer;
}

double Outcome::measurement(int lane, double value, double noise, double uniform) {
    // The logistic distribution of scale s has standard deviation s pi / sqrt(3).
    const double scale = noise * 0.5513288954217921;
    if (m_run.tape.replays()) {
        const double tail = base::exp(-(m_seen - value) / scale);
        weigh(lane, tail / (scale * (1.0 + tail) * (1.0 + tail)));
        return m_seen;
    }
    return told(lane, value + scale * base::log(uniform / (1.0 - uniform)));
}

} // namespace sim

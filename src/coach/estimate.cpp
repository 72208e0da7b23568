#include "coach/estimate.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace coach {

double studentFactor(int worlds) {
    // The quantile .975 of Student's t by its expansion in 1/df (Abramowitz & Stegun 26.7.5); for
    // four worlds and more it is right within one per cent.
    const double df = std::max(1, worlds - 1);
    constexpr double z = 1.959963984540054;
    constexpr double z3 = z * z * z;
    constexpr double z5 = z3 * z * z;
    const double first = (z3 + z) / 4.0;
    const double second = (5.0 * z5 + 16.0 * z3 + 3.0 * z) / 96.0;
    return z + first / df + second / (df * df);
}

double Interval::low() const {
    return mean - studentFactor(worlds) * error;
}

double Interval::high() const {
    return mean + studentFactor(worlds) * error;
}

Interval meanOf(const std::vector<double>& values) {
    Interval result;
    result.worlds = static_cast<int>(values.size());
    if (values.empty())
        return result;
    const auto count = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    result.mean = sum / count;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    if (values.size() > 1)
        result.error = std::sqrt(squares / (count - 1.0) / count);
    return result;
}

Interval differenceOf(const std::vector<double>& a, const std::vector<double>& b) {
    assert(a.size() == b.size());
    std::vector<double> differences(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        differences[i] = a[i] - b[i];
    return meanOf(differences);
}

Interval unpairedDifferenceOf(const std::vector<double>& a, const std::vector<double>& b) {
    Interval minus = meanOf(b);
    minus.mean = -minus.mean;
    return sumOf(meanOf(a), minus);
}

Interval sumOf(const Interval& a, const Interval& b) {
    return {a.mean + b.mean,
            std::sqrt(a.error * a.error + b.error * b.error),
            std::min(a.worlds, b.worlds)};
}

std::vector<double> part(const std::vector<double>& values, int first, int count) {
    const auto begin = values.begin() + first;
    return {begin, begin + count};
}

} // namespace coach

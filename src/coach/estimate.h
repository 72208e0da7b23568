// Means over imagined worlds with what is uncertain about them. Sums run in the order of the
// worlds, so that the same values give the same bits whoever computed them.
#pragma once

#include <vector>

namespace coach {

struct Interval {
    double mean = 0.0;
    double error = 0.0; // standard error of the mean
    int worlds = 0;
    // Borders of the 95% interval, by Student's t.
    [[nodiscard]] double low() const;
    [[nodiscard]] double high() const;
    [[nodiscard]] bool excludesZero() const { return low() > 0.0 || high() < 0.0; }
};

// Factor on the standard error for a 95% interval from so many worlds (at least two).
double studentFactor(int worlds);

Interval meanOf(const std::vector<double>& values);
// Of a - b, world by world: both met the same luck.
Interval differenceOf(const std::vector<double>& a, const std::vector<double>& b);
// As if they had not met the same luck: for measuring what that brings.
Interval unpairedDifferenceOf(const std::vector<double>& a, const std::vector<double>& b);

// The sum of two independent estimates.
Interval sumOf(const Interval& a, const Interval& b);

// From world `first` on, `count` of them.
std::vector<double> part(const std::vector<double>& values, int first, int count);

} // namespace coach

#include "sim/bgnbd.h"

#include "base/math.h"

namespace sim {

namespace {

// Gauss's hypergeometric function 2F1(a, b; c; z) for 0 <= z < 1 by its series; the terms fall
// geometrically once they are past their top.
double hypergeometric(double a, double b, double c, double z) {
    double term = 1.0;
    double sum = 1.0;
    for (int k = 0; k < 100000; ++k) {
        term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z;
        sum += term;
        if (term < 1e-16 * sum && k > a)
            break;
    }
    return sum;
}

// a / (b + x - 1) ((alpha + T) / (alpha + t_x))^(r + x): the odds of having dropped out.
double oddsOfDropout(const BgNbd& m, const OrderHistory& history) {
    if (history.orders == 0)
        return 0.0; // dropout comes only after an order
    const double x = history.orders;
    return m.a / (m.b + x - 1.0) *
           base::power((m.alpha + history.observed) / (m.alpha + history.lastOrder), m.r + x);
}

} // namespace

double expectedOrders(const BgNbd& m, double weeks) {
    const double z = weeks / (m.alpha + weeks);
    return (m.a + m.b - 1.0) / (m.a - 1.0) *
           (1.0 - base::power(m.alpha / (m.alpha + weeks), m.r) *
                      hypergeometric(m.r, m.b, m.a + m.b - 1.0, z));
}

double probabilityOfNoOrder(const BgNbd& m, double weeks) {
    return base::power(m.alpha / (m.alpha + weeks), m.r);
}

double probabilityAlive(const BgNbd& model, const OrderHistory& history) {
    return 1.0 / (1.0 + oddsOfDropout(model, history));
}

double expectedOrders(const BgNbd& m, const OrderHistory& history, double weeks) {
    const double x = history.orders;
    const double until = m.alpha + history.observed;
    const double z = weeks / (until + weeks);
    const double living = (m.a + m.b + x - 1.0) / (m.a - 1.0) *
                          (1.0 - base::power(until / (until + weeks), m.r + x) *
                                     hypergeometric(m.r + x, m.b + x, m.a + m.b + x - 1.0, z));
    return living / (1.0 + oddsOfDropout(m, history));
}

} // namespace sim

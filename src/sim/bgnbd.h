// The BG/NBD model of orders without a contract (Fader, Hardie & Lee 2005): while a customer lives
// it orders at its own rate, gamma distributed over customers, and after each order it drops out
// with its own probability, beta distributed. Formulas only; passive_base.h simulates it. Time is
// in weeks, and orders are those after the first.
#pragma once

namespace sim {

struct BgNbd {
    double r = 0.243;     // shape of the order rate, > 0
    double alpha = 4.414; // its scale in weeks, > 0
    double a = 0.793;     // of the dropout probability, > 0, not 1
    double b = 2.426;     // > 0
    bool operator==(const BgNbd&) const = default;
};

// What a firm knows of a customer: x orders after the first, the last of them lastOrder weeks after
// the first, observed for `observed` weeks.
struct OrderHistory {
    int orders = 0;
    double lastOrder = 0.0;
    double observed = 0.0;
};

// Expected orders in the first `weeks` weeks of a customer of whom nothing is known, E[X(t)].
double expectedOrders(const BgNbd& model, double weeks);

// P(X(t) = 0).
double probabilityOfNoOrder(const BgNbd& model, double weeks);

// Probability 0..1 that the customer has not dropped out.
double probabilityAlive(const BgNbd& model, const OrderHistory& history);

// Expected orders in the next `weeks` weeks, given the history.
double expectedOrders(const BgNbd& model, const OrderHistory& history, double weeks);

} // namespace sim

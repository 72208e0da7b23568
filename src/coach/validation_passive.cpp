// The tables of the BG/NBD model, by formula and by simulation.
#include "coach/validation.h"
#include "sim/passive_base.h"

#include <cmath>

namespace coach {

namespace {

// Customers of the CDNOW cohort by the day of their first order, 1 January 1997 and on (a fact of
// the data that Fader & Hardie published with the model; 2,357 in all).
constexpr int firstDays[] = {18, 22, 17, 20, 23, 25, 32, 18, 24, 18, 25, 26, 28, 25, 22, 22, 22,
                             27, 29, 35, 25, 25, 29, 26, 27, 26, 29, 31, 33, 30, 22, 29, 30, 36,
                             36, 25, 43, 26, 31, 29, 33, 33, 25, 25, 25, 22, 35, 36, 34, 30, 25,
                             25, 32, 24, 37, 31, 36, 34, 30, 26, 31, 30, 32, 40, 29, 29, 28, 31,
                             30, 30, 26, 28, 32, 25, 34, 28, 31, 28, 21, 19, 24, 24, 33, 30};

double cumulativeOrders(double week) {
    double sum = 0.0;
    int day = 1;
    for (const int customers : firstDays)
        sum += customers * sim::expectedOrders(sim::BgNbd{}, week - day++ / 7.0);
    return sum;
}

struct Simulated {
    double mean = 0.0;
    double error = 0.0; // standard
    double none = 0.0;  // share without an order
};

// In parts, so that ten million customers need not be in memory at once.
Simulated simulate(double weeks, int customers) {
    constexpr int part = 100000;
    double sum = 0.0;
    double squares = 0.0;
    double none = 0.0;
    for (int done = 0; done < customers; done += part) {
        sim::PassiveBase base({}, part, 1, static_cast<std::uint32_t>(done / part));
        base.advance(weeks);
        for (int i = 0; i < part; ++i) {
            const double orders = base.history(i).orders;
            sum += orders;
            squares += orders * orders;
            none += orders == 0.0 ? 1.0 : 0.0;
        }
    }
    const double mean = sum / customers;
    return {mean, std::sqrt((squares / customers - mean * mean) / customers), none / customers};
}

} // namespace

ValidationTable validatePassive(ValidationSize size) {
    ValidationTable table{{"BG/NBD: bestellingen van wie zonder contract koopt",
                           "BG/NBD: orders of customers without a contract"},
                          "Fader, Hardie & Lee 2005",
                          6,
                          {}};
    const sim::BgNbd model;
    const sim::OrderHistory known{2, 30.43, 38.86};
    table.rows = {
        {{"E[X(39)], formule", "E[X(39)], formula"},
         1.196723,
         sim::expectedOrders(model, 39.0),
         1e-6},
        {{"E[X(78)], formule", "E[X(78)], formula"},
         1.860519,
         sim::expectedOrders(model, 78.0),
         1e-6},
        {{"P(X(39) = 0), formule", "P(X(39) = 0), formula"},
         .573786,
         sim::probabilityOfNoOrder(model, 39.0),
         1e-6},
        {{"P(actief) bij x=2, t=30,43, T=38,86", "P(alive) at x=2, t=30.43, T=38.86"},
         .7266,
         sim::probabilityAlive(model, known),
         1e-4},
        {{"en de bestellingen in de 39 weken daarna", "and the orders in the 39 weeks after"},
         1.226,
         sim::expectedOrders(model, known, 39.0),
         1e-3}};
    const int customers = size == ValidationSize::Long ? 10000000 : 400000;
    const Simulated early = simulate(39.0, customers);
    const Simulated late = simulate(78.0, customers);
    table.rows.push_back({{"E[X(39)], gesimuleerd", "E[X(39)], simulated"},
                          1.196723,
                          early.mean,
                          4.0 * early.error});
    table.rows.push_back(
        {{"E[X(78)], gesimuleerd", "E[X(78)], simulated"}, 1.860519, late.mean, 4.0 * late.error});
    table.rows.push_back({{"P(X(39) = 0), gesimuleerd", "P(X(39) = 0), simulated"},
                          .573786,
                          early.none,
                          4.0 * std::sqrt(.573786 * (1.0 - .573786) / customers)});
    return table;
}

ValidationTable validateCohort() {
    return {{"2.357 klanten met elk een eigen eerste dag: vervolgbestellingen tot en met",
             "2,357 customers with their own first days: repeat orders up to"},
            "Fader, Hardie & Lee 2005 (really: 2,457 and 4,339)",
            1,
            {{{"week 39", "week 39"}, 2497.6, cumulativeOrders(39.0), 0.1},
             {{"week 78", "week 78"}, 4166.4, cumulativeOrders(78.0), 0.1}}};
}

} // namespace coach

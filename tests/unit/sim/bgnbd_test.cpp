#include "sim/passive_base.h"
#include "support/catch.hpp"

#include <array>
#include <cmath>

// The expected figures are those of Fader, Hardie & Lee (2005), Marketing Science 24(2), for the
// CDNOW customers, and of the model's table.
TEST_CASE("the BG/NBD formulas give the published figures") {
    const sim::BgNbd cdnow;
    CHECK(std::abs(sim::expectedOrders(cdnow, 39.0) - 1.196723) < 1e-6);
    CHECK(std::abs(sim::expectedOrders(cdnow, 78.0) - 1.860519) < 1e-6);
    CHECK(std::abs(sim::probabilityOfNoOrder(cdnow, 39.0) - .573786) < 1e-6);
    const sim::OrderHistory known{2, 30.43, 38.86};
    CHECK(std::abs(sim::probabilityAlive(cdnow, known) - .7266) < 1e-4);
    CHECK(std::abs(sim::expectedOrders(cdnow, known, 39.0) - 1.226) < 1e-3);
    CHECK(sim::probabilityAlive(cdnow, {0, 0.0, 20.0}) == 1.0);
}

TEST_CASE("a simulated passive base orders as the formulas expect") {
    constexpr int many = 200000;
    sim::PassiveBase shop({}, many, 11, 0);
    for (const double weeks : {39.0, 78.0}) {
        shop.advance(weeks);
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < many; ++i) {
            const double orders = shop.history(i).orders;
            sum += orders;
            squares += orders * orders;
        }
        const double mean = sum / many;
        const double error = std::sqrt((squares / many - mean * mean) / many);
        CHECK(std::abs(mean - sim::expectedOrders({}, weeks)) < 4.0 * error);
    }
}

TEST_CASE("passing the time in weeks or at once comes to the same") {
    sim::PassiveBase weekly({}, 500, 3, 1);
    sim::PassiveBase atOnce({}, 500, 3, 1);
    int orders = 0;
    for (int week = 1; week <= 52; ++week)
        orders += weekly.advance(week);
    CHECK(orders == atOnce.advance(52.0));
    CHECK(orders > 0);
    CHECK(weekly == atOnce);
}

TEST_CASE("a first order later moves the whole history, not its luck") {
    sim::PassiveBase shop({}, 100, 3, 1);
    sim::PassiveBase late({}, 100, 3, 1);
    for (int i = 0; i < 100; ++i)
        late.setStart(i, 5.0);
    shop.advance(40.0);
    late.advance(45.0);
    for (int i = 0; i < 100; ++i) {
        CHECK(late.history(i).orders == shop.history(i).orders);
        CHECK(late.history(i).observed == 40.0);
    }
}

#include "sim/soundness.h"
#include "support/catch.hpp"
#include "unit/sim/builders.h"

#include <limits>

TEST_CASE("a number that is none is found wherever it hides in a state") {
    sim::Worlds worlds = test::worldsOf(test::customerIn(sim::Phase::New), 2, 16);
    CHECK(sim::allFinite(worlds));
    const auto spoiled = [&](auto spoil) {
        sim::Worlds copy = worlds;
        spoil(copy);
        return !sim::allFinite(copy);
    };
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    CHECK(spoiled([&](sim::Worlds& w) { w.row(sim::Quantity::Trust, 1)[15] = none; }));
    CHECK(spoiled([&](sim::Worlds& w) { w.row(0, 0)[0] = -endless; }));
    CHECK(spoiled([&](sim::Worlds& w) { w.row(sim::quantityCount - 1, 1)[3] = endless; }));
    CHECK(spoiled([&](sim::Worlds& w) { w.company.crm[4] = none; }));
}

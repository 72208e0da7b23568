// The weeks of many customers of one world side by side (lanes/crowd.h) against the same weeks one
// by one.
#include "sim/kernel.h"
#include "sim/week.h"
#include "support/catch.hpp"
#include "unit/sim/builders.h"

#include <iterator>

namespace {

constexpr int crowdCustomers = 150; // more than fit into one crowd

sim::Worlds mixedWorld() {
    sim::Worlds world = test::worldsOf(test::customerIn(sim::Phase::New), crowdCustomers, 1);
    for (int customer = 0; customer < crowdCustomers; ++customer) {
        world.row(sim::Quantity::PhaseCode, customer)[0] = customer % sim::phaseCount;
        world.row(sim::Quantity::Pressure, customer)[0] = customer % 7 == 0 ? 1.0 : 0.0;
        world.row(sim::Quantity::Promised, customer)[0] = customer % 11 == 0 ? 0.6 : 0.0;
        // Also of who does not buy: nothing comes of those.
        world.row(sim::Quantity::Complaint, customer)[0] = customer % 5 == 0 ? 3.0 : 0.0;
        world.row(sim::Quantity::Delivered, customer)[0] = customer % 3;
        world.setPresent(customer, customer % 13 != 0);
    }
    return world;
}

struct Lived {
    sim::Worlds world = mixedWorld();
    sim::LuckTerms luck{std::vector<double>(crowdCustomers, 1.0)};
    std::vector<sim::Signal> signals;
};

Lived halfAYear(void (*step)(sim::Run&)) {
    const sim::Parameters parameters;
    Lived lived;
    for (int week = 1; week <= 26; ++week) {
        sim::Tape tape = sim::Tape::recording();
        sim::Run run{lived.world, parameters, {7, week}, tape, nullptr, &lived.luck};
        step(run);
        std::copy(tape.signals().begin(), tape.signals().end(), std::back_inserter(lived.signals));
    }
    return lived;
}

} // namespace

TEST_CASE("a week of many customers side by side is that of each by itself, with every kernel") {
    Lived each = halfAYear(sim::kernelNamed("scalar")->stepWeek);
    REQUIRE(each.signals.size() > 1000);
    for (const char* name : {"scalar", "v2", "v3", "v4", "neon"}) {
        const sim::Kernel* const kernel = sim::kernelNamed(name);
        if (kernel == nullptr)
            continue;
        CAPTURE(name);
        Lived crowd = halfAYear(kernel->stepCrowd);
        CHECK(crowd.world == each.world);
        CHECK(crowd.signals == each.signals);
        Lived again = each;
        crowd.luck.endWeek(0.5);
        again.luck.endWeek(0.5);
        for (int customer = 0; customer < crowdCustomers; ++customer)
            CHECK(crowd.luck.sumsOf(customer) == again.luck.sumsOf(customer));
    }
}

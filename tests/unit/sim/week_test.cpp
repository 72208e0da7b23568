#include "sim/lanes/derived.h"
#include "support/catch.hpp"
#include "unit/sim/builders.h"

#include <cmath>

namespace {

// Shares of the lanes still customers after a year in which the drive is held at x by hand.
double retentionAfterAYear(sim::Phase phase, double x) {
    const sim::Rates rates{sim::Parameters{}};
    double atRisk = phase == sim::Phase::AtRisk ? 1.0 : 0.0;
    double fresh = phase == sim::Phase::New ? 1.0 : 0.0;
    double loyal = phase == sim::Phase::Loyal ? 1.0 : 0.0;
    double left = 0.0;
    for (int quarter = 0; quarter < 4; ++quarter)
        for (int week = 0; week < 13; ++week) {
            const sim::Moves risk = sim::weeklyMoves(rates, sim::Phase::AtRisk, x);
            const sim::Moves mid = sim::weeklyMoves(rates, sim::Phase::New, x);
            const sim::Moves high = sim::weeklyMoves(rates, sim::Phase::Loyal, x);
            const double leave = atRisk * risk.down;
            const double rise = atRisk * risk.up;
            const double fall = fresh * mid.down;
            const double settle = fresh * mid.up;
            const double slip = loyal * high.down;
            atRisk += fall - leave - rise;
            fresh += rise + slip - fall - settle;
            loyal += settle - slip;
            left += leave;
        }
    return 1.0 - left;
}

} // namespace

TEST_CASE("a year's retention is that of the model's table") {
    struct Row {
        sim::Phase phase;
        double atDrive[4]; // -1, -.5, 0, .5
    };
    const Row table[] = {{sim::Phase::New, {.446, .702, .876, .960}},
                         {sim::Phase::Loyal, {.869, .957, .989, .998}},
                         {sim::Phase::AtRisk, {.136, .328, .564, .762}}};
    for (const Row& row : table)
        for (int i = 0; i < 4; ++i)
            CHECK(std::abs(retentionAfterAYear(row.phase, -1.0 + 0.5 * i) - row.atDrive[i]) < 0.01);
}

TEST_CASE("the same week gives the same bits whatever the number of lanes") {
    const sim::Parameters parameters;
    sim::Worlds one = test::worldsOf(test::customerIn(sim::Phase::New), 3, 1);
    sim::Worlds many = test::worldsOf(test::customerIn(sim::Phase::New), 3, 37);
    for (int week = 1; week <= 30; ++week) {
        sim::Tape tapeOne = sim::Tape::drawing();
        sim::Tape tapeMany = sim::Tape::drawing();
        sim::Run runOne{one, parameters, {7, week}, tapeOne};
        sim::Run runMany{many, parameters, {7, week}, tapeMany};
        sim::stepWeek(runOne);
        sim::stepWeek(runMany);
    }
    for (int customer = 0; customer < 3; ++customer)
        for (int q = 0; q < sim::quantityCount; ++q)
            CHECK(one.row(q, customer)[0] == many.row(q, customer)[0]);
}

TEST_CASE("every quantity stays within its range and finite, whatever happens") {
    const sim::Parameters parameters;
    sim::Worlds worlds = test::worldsOf(test::customerIn(sim::Phase::AtRisk), 2, 16);
    for (int week = 1; week <= 60; ++week) {
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {3, week}, tape};
        sim::Stimulus stimulus;
        stimulus.kind = static_cast<sim::StimulusKind>(week % 20);
        stimulus.customer = week % 2;
        stimulus.amount = 0.7;
        stimulus.reason = sim::ExitReason::Pushed;
        stimulus.proposition.claims[1] = 2;
        sim::apply(run, stimulus);
        sim::stepWeek(run);
    }
    for (int customer = 0; customer < 2; ++customer)
        for (int q = 0; q < static_cast<int>(sim::Quantity::MotiveFirst); ++q)
            for (int lane = 0; lane < 16; ++lane) {
                const double value = worlds.row(q, customer)[lane];
                const sim::Range range = sim::rangeOf(static_cast<sim::Quantity>(q));
                REQUIRE(std::isfinite(value));
                CHECK(value >= range.low);
                CHECK(value <= range.high);
            }
}

TEST_CASE("more satisfaction, trust or fit never lowers the drive, more fatigue never raises it") {
    const sim::Parameters parameters;
    for (int i = 0; i < 10000; ++i) {
        const auto block = base::philox({static_cast<std::uint32_t>(i), 1, 2, 3}, 99);
        sim::CustomerPrior prior = test::customerIn(sim::Phase::New);
        prior.of(sim::Quantity::Satisfaction).mean = base::toUniform(block[0]);
        prior.of(sim::Quantity::Trust).mean = base::toUniform(block[1]);
        prior.of(sim::Quantity::Fit).mean = base::toUniform(block[2]);
        prior.of(sim::Quantity::ContactLoad).mean = 3.0 * base::toUniform(block[3]);
        sim::Worlds worlds = test::worldsOf(prior, 1, 1);
        const double before = sim::drive(sim::Seen<1>(worlds, 0, 0), parameters).raw;
        const auto raised = [&](sim::Quantity quantity, double by) {
            sim::Worlds more = worlds;
            more.row(quantity, 0)[0] += by;
            return sim::drive(sim::Seen<1>(more, 0, 0), parameters).raw;
        };
        REQUIRE(raised(sim::Quantity::Satisfaction, 0.1) >= before);
        REQUIRE(raised(sim::Quantity::Trust, 0.1) >= before);
        REQUIRE(raised(sim::Quantity::Fit, 0.1) >= before);
        REQUIRE(raised(sim::Quantity::ContactLoad, 0.5) <= before);
    }
}

TEST_CASE("the lifetime value multiplier is the textbook's") {
    CHECK(sim::customerLifetimeValue(1.0, 0.7, 0.10, 0.0) == Approx(1.75));
    CHECK(sim::customerLifetimeValue(1.0, 0.8, 0.10, 0.0) == Approx(2.667).epsilon(0.001));
    CHECK(sim::customerLifetimeValue(1.0, 0.9, 0.10, 0.0) == Approx(4.5));
}

#include "sim/luck_terms.h"
#include "sim/week.h"
#include "support/catch.hpp"
#include "unit/sim/builders.h"

#include <cmath>

namespace {

struct Spread {
    double sum = 0.0;
    double squares = 0.0;
    int count = 0;
    void add(double value) {
        sum += value;
        squares += value * value;
        ++count;
    }
    [[nodiscard]] double mean() const { return sum / count; }
    [[nodiscard]] double error() const { return std::sqrt(squares) / count; }
};

// Half a year of a customer in each phase, and of proposals to a potential one.
sim::LuckTerms halfYear(std::uint64_t seed) {
    const sim::Parameters parameters;
    sim::Worlds truth = test::worldsOf(test::customerIn(sim::Phase::New), 4, 1);
    truth.draw(1, test::customerIn(sim::Phase::Loyal), {7, 0});
    truth.draw(2, test::customerIn(sim::Phase::AtRisk), {7, 0});
    truth.draw(3, test::customerIn(sim::Phase::Potential), {7, 0});
    sim::LuckTerms terms(std::vector<double>(4, 1.0));
    for (int week = 1; week <= 26; ++week) {
        sim::Tape tape = sim::Tape::recording();
        sim::Run run{truth, parameters, {seed, week}, tape, nullptr, &terms};
        sim::apply(run, {.kind = sim::StimulusKind::Propose, .customer = 3});
        sim::stepWeek(run);
    }
    return terms;
}

} // namespace

TEST_CASE("luck terms have mean zero, whatever happens") {
    constexpr int seeds = 3000;
    std::array<Spread, sim::luckTermCount> terms;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        sim::LuckTerms luck = halfYear(seed);
        luck.endWeek(0.5);
        for (int customer = 0; customer < 4; ++customer)
            for (std::size_t term = 0; term < terms.size(); ++term)
                terms[term].add(luck.sumsOf(customer)[term]);
    }
    for (std::size_t term = 0; term < terms.size(); ++term) {
        CAPTURE(term, terms[term].mean(), terms[term].error());
        CHECK(std::abs(terms[term].mean()) < 3.5 * terms[term].error() + 1e-12);
        // Nobody was asked to come back; all else did happen.
        const bool happens = term != static_cast<std::size_t>(sim::LuckTerm::Returned);
        CHECK((terms[term].squares > 0.0) == happens);
    }
}

TEST_CASE("counting luck changes nothing, and what was counted is taken once") {
    const sim::Parameters parameters;
    sim::Worlds counted = test::worldsOf(test::customerIn(sim::Phase::New), 1, 1);
    sim::Worlds plain = counted;
    sim::LuckTerms terms(std::vector<double>{1.0});
    for (int week = 1; week <= 26; ++week) {
        sim::Tape one = sim::Tape::recording();
        sim::Tape two = sim::Tape::recording();
        sim::Run with{counted, parameters, {5, week}, one, nullptr, &terms};
        sim::Run without{plain, parameters, {5, week}, two};
        sim::stepWeek(with);
        sim::stepWeek(without);
    }
    CHECK(counted == plain);
    terms.endWeek(0.25);
    const sim::LuckTerms::Sums taken = terms.sumsOf(0);
    CHECK(terms.sumsOfAll() == taken);
    CHECK(taken != sim::LuckTerms::Sums{});
    for (std::size_t term = 0; term < sim::luckTermCount; ++term)
        CHECK(taken[sim::luckTermCount + term] == 0.25 * taken[term]);
    terms.endWeek(0.5); // nothing came since
    CHECK(terms.sumsOf(0) == taken);
}

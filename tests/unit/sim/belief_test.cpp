#include "sim/derived.h"
#include "support/catch.hpp"
#include "unit/sim/builders.h"

#include <cmath>

namespace {

struct Pair {
    sim::Worlds truth;
    sim::Worlds belief;
    sim::Ledger ledger;
};

Pair unsure() {
    sim::CustomerPrior prior = test::customerIn(sim::Phase::New);
    prior.of(sim::Quantity::Satisfaction) = {0.5, 0.15};
    prior.of(sim::Quantity::Trust) = {0.5, 0.15};
    sim::Worlds belief = sim::makeBelief(1, 256);
    belief.motives = 3;
    belief.company.crm.fill(0.5);
    belief.company.chain.fill(0.5);
    belief.draw(0, prior, {11, 0});
    return {test::worldsOf(prior, 1, 1), std::move(belief), {}};
}

template<class Act>
void both(Pair& pair, int week, Act act) {
    const sim::Parameters parameters;
    sim::Tape heard = sim::Tape::recording();
    sim::Run truth{pair.truth, parameters, {11, week}, heard};
    act(truth);
    sim::Tape told = sim::Tape::replaying(heard.signals());
    sim::Run belief{pair.belief, parameters, {11, week}, told, &pair.ledger};
    act(belief);
    sim::learn(belief, 0);
}

} // namespace

TEST_CASE("a survey narrows the belief and moves it towards the answer") {
    Pair pair = unsure();
    const double before = pair.belief.deviation(sim::Quantity::Satisfaction, 0);
    sim::Stimulus survey;
    survey.kind = sim::StimulusKind::Measure;
    survey.quantity = sim::Quantity::Satisfaction;
    survey.amount = 0.04;
    both(pair, 1, [&](sim::Run& run) { sim::apply(run, survey); });
    CHECK(pair.belief.deviation(sim::Quantity::Satisfaction, 0) < 0.6 * before);
    CHECK(std::abs(pair.belief.mean(sim::Quantity::Satisfaction, 0) -
                   pair.truth.row(sim::Quantity::Satisfaction, 0)[0]) < 0.15);
}

TEST_CASE("what is public is the same in the truth and in every particle") {
    Pair pair = unsure();
    for (int week = 1; week <= 104; ++week) {
        both(pair, week, [](sim::Run& run) { sim::stepWeek(run); });
        const bool buys = sim::isCustomer(sim::phaseOf(pair.truth, 0, 0));
        for (int lane = 0; lane < pair.belief.lanes(); ++lane) {
            REQUIRE(sim::isCustomer(sim::phaseOf(pair.belief, 0, lane)) == buys);
            REQUIRE(pair.belief.row(sim::Quantity::Delivered, 0)[lane] ==
                    pair.truth.row(sim::Quantity::Delivered, 0)[0]);
        }
    }
}

TEST_CASE("weights add up to one, whatever was seen") {
    Pair pair = unsure();
    for (int week = 1; week <= 52; ++week) {
        both(pair, week, [](sim::Run& run) { sim::stepWeek(run); });
        double sum = 0.0;
        for (int lane = 0; lane < pair.belief.lanes(); ++lane)
            sum += pair.belief.weight(0)[lane];
        CHECK(sum == Approx(1.0));
    }
}

TEST_CASE("the causes in the ledger add up to the change of what is believed") {
    Pair pair = unsure();
    for (int week = 1; week <= 52; ++week) {
        const double satisfaction = pair.belief.mean(sim::Quantity::Satisfaction, 0);
        const double trust = pair.belief.mean(sim::Quantity::Trust, 0);
        sim::Stimulus call;
        call.kind = sim::StimulusKind::Contact;
        call.amount = 1.0;
        call.cause = {sim::CauseKind::Action, 3};
        both(pair, week, [&](sim::Run& run) { sim::apply(run, call); });
        both(pair, week, [](sim::Run& run) { sim::stepWeek(run); });
        const auto sum = [&](sim::Shown shown) {
            double total = 0.0;
            for (const sim::LedgerEntry& entry : pair.ledger.of(0, shown, week))
                total += entry.amount;
            return total;
        };
        CHECK(std::abs(pair.belief.mean(sim::Quantity::Satisfaction, 0) - satisfaction -
                       sum(sim::Shown::Satisfaction)) < 1e-9);
        CHECK(std::abs(pair.belief.mean(sim::Quantity::Trust, 0) - trust - sum(sim::Shown::Trust)) <
              1e-9);
    }
}

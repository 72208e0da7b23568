#include "sim/derived.h"
#include "sim/lanes/proposition.h"
#include "sim/proposition.h"
#include "support/catch.hpp"
#include "unit/sim/builders.h"

namespace {

sim::Worlds after(sim::Worlds worlds, const sim::Stimulus& stimulus) {
    const sim::Parameters parameters;
    sim::Tape tape = sim::Tape::drawing();
    sim::Run run{worlds, parameters, {5, 1}, tape};
    sim::apply(run, stimulus);
    return worlds;
}

sim::Stimulus of(sim::StimulusKind kind, double amount) {
    sim::Stimulus stimulus;
    stimulus.kind = kind;
    stimulus.amount = amount;
    return stimulus;
}

double satisfaction(const sim::Worlds& worlds) {
    return worlds.row(sim::Quantity::Satisfaction, 0)[0];
}
double trust(const sim::Worlds& worlds) {
    return worlds.row(sim::Quantity::Trust, 0)[0];
}

} // namespace

TEST_CASE("a first failure well recovered leaves the customer slightly better off than before") {
    const sim::Worlds start = test::worldsOf(test::customerIn(sim::Phase::New), 1, 1);
    const sim::Worlds failed = after(start, of(sim::StimulusKind::Fail, 0.0));
    CHECK(satisfaction(failed) < satisfaction(start));
    const sim::Worlds healed = after(failed, of(sim::StimulusKind::Recover, 0.9));
    CHECK(satisfaction(healed) == Approx(satisfaction(start) + 0.05));
    CHECK(healed.row(sim::Quantity::Complaint, 0)[0] == 0.0);
}

TEST_CASE("a second failure cannot be healed to where the customer was") {
    sim::Worlds worlds = test::worldsOf(test::customerIn(sim::Phase::New), 1, 1);
    for (int i = 0; i < 2; ++i)
        worlds = after(after(worlds, of(sim::StimulusKind::Fail, 0.0)),
                       of(sim::StimulusKind::Recover, 0.9));
    CHECK(satisfaction(worlds) == Approx(0.55 - 0.10));
}

TEST_CASE("a bad recovery costs trust") {
    const sim::Worlds failed = after(test::worldsOf(test::customerIn(sim::Phase::New), 1, 1),
                                     of(sim::StimulusKind::Fail, 0.0));
    CHECK(trust(after(failed, of(sim::StimulusKind::Recover, 0.0))) ==
          Approx(trust(failed) - 0.25));
}

TEST_CASE("money instead of an answer heals less than an answer") {
    const sim::Worlds failed = after(test::worldsOf(test::customerIn(sim::Phase::New), 1, 1),
                                     of(sim::StimulusKind::Fail, 0.0));
    CHECK(satisfaction(after(failed, of(sim::StimulusKind::Compensate, 1.0))) <
          satisfaction(after(failed, of(sim::StimulusKind::Recover, 0.9))));
}

TEST_CASE("the tenth call in a quarter irritates where the first pleased") {
    sim::Worlds worlds = test::worldsOf(test::customerIn(sim::Phase::New), 1, 1);
    sim::Stimulus call = of(sim::StimulusKind::Contact, 1.0);
    call.motive = 2;
    const double first = after(worlds, call).row(sim::Quantity::Goodwill, 0)[0] -
                         worlds.row(sim::Quantity::Goodwill, 0)[0];
    for (int i = 0; i < 20; ++i)
        worlds = after(worlds, call);
    const double late = after(worlds, call).row(sim::Quantity::Goodwill, 0)[0] -
                        worlds.row(sim::Quantity::Goodwill, 0)[0];
    CHECK(first > 0.0);
    CHECK(late <= 0.0);
}

TEST_CASE("an unlawful contact costs trust") {
    const sim::Worlds start = test::worldsOf(test::customerIn(sim::Phase::Potential), 1, 1);
    sim::Stimulus call = of(sim::StimulusKind::Contact, 1.0);
    call.unlawful = true;
    CHECK(trust(after(start, call)) == Approx(trust(start) - 0.15));
}

TEST_CASE("response time works on the odds as published") {
    CHECK(sim::responseFactor(0.5, true) == 1.0);
    CHECK(sim::responseFactor(2.0, true) == Approx(1.0 / 7.0));
    CHECK(sim::responseFactor(30.0, true) == Approx(1.0 / 60.0));
    CHECK(sim::responseFactor(2.0, false) == Approx(0.37796).epsilon(0.001));
}

TEST_CASE("focus pays when it meets the strongest motive, and costs when it does not") {
    const sim::Parameters parameters;
    const sim::Worlds worlds = test::worldsOf(test::customerIn(sim::Phase::Potential), 1, 1);
    const auto fit = [&](std::initializer_list<int> motives, sim::PropositionStyle style) {
        sim::Stimulus stimulus = of(sim::StimulusKind::Propose, 0.0);
        stimulus.proposition.style = style;
        for (const int motive : motives) {
            ++stimulus.proposition.claims[static_cast<std::size_t>(motive)];
            ++stimulus.proposition.proven[static_cast<std::size_t>(motive)];
        }
        return sim::propositionFit(sim::Seen<1>(worlds, 0, 0), parameters, stimulus).raw;
    };
    using Style = sim::PropositionStyle;
    CHECK(fit({2}, Style::ResonatingFocus) > fit({2}, Style::AllBenefits));
    CHECK(fit({0}, Style::ResonatingFocus) < fit({0}, Style::AllBenefits));
    CHECK(fit({}, Style::AllBenefits) == 0.0);
}

TEST_CASE("who was sent away by us does not come back") {
    sim::CustomerPrior prior = test::customerIn(sim::Phase::Former);
    prior.exitReason = sim::ExitReason::SentAway;
    sim::Worlds worlds = test::worldsOf(prior, 1, 64);
    sim::Stimulus call = of(sim::StimulusKind::WinBack, 0.0);
    call.reason = sim::ExitReason::Pushed;
    worlds = after(std::move(worlds), call);
    for (int lane = 0; lane < 64; ++lane)
        CHECK(sim::phaseOf(worlds, 0, lane) == sim::Phase::Former);
}

TEST_CASE("the remedy that answers the reason wins back more often than another") {
    sim::CustomerPrior prior = test::customerIn(sim::Phase::Former);
    prior.exitReason = sim::ExitReason::Pushed;
    const sim::Worlds start = test::worldsOf(prior, 1, 512);
    const auto returned = [&](sim::ExitReason remedy) {
        sim::Stimulus call = of(sim::StimulusKind::WinBack, 0.0);
        call.reason = remedy;
        const sim::Worlds end = after(start, call);
        int count = 0;
        for (int lane = 0; lane < end.lanes(); ++lane)
            count += sim::phaseOf(end, 0, lane) == sim::Phase::New ? 1 : 0;
        return count;
    };
    CHECK(returned(sim::ExitReason::Pushed) > returned(sim::ExitReason::Bought) + 60);
}

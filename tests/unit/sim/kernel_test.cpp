#include "sim/kernel.h"
#include "support/catch.hpp"
#include "unit/sim/builders.h"

namespace {

constexpr int lanes = 133; // not a whole number of packs, nor of blocks
constexpr int kinds = 20;

sim::Worlds variedWorlds() {
    sim::CustomerPrior prior = test::customerIn(sim::Phase::New);
    for (sim::Prior& each : prior.quantities)
        each.spread = 0.2;
    sim::Worlds worlds = test::worldsOf(prior, 4, lanes);
    prior.phase = sim::Phase::AtRisk;
    worlds.draw(1, prior, {7, 0});
    prior.phase = sim::Phase::Potential;
    worlds.draw(2, prior, {7, 0});
    prior.phase = sim::Phase::Former;
    prior.exitReason = sim::ExitReason::None;
    worlds.draw(3, prior, {7, 0});
    return worlds;
}

sim::Stimulus stimulusOf(int number) {
    sim::Stimulus stimulus;
    stimulus.kind = static_cast<sim::StimulusKind>(number % kinds);
    stimulus.customer = number % 4;
    stimulus.channel = static_cast<sim::Channel>(number % 3);
    stimulus.amount = 0.65 + 0.05 * (number % 7);
    stimulus.motive = number % 4 - 1;
    stimulus.reason = sim::ExitReason::Pushed;
    stimulus.proposition.style = static_cast<sim::PropositionStyle>(number % 3);
    stimulus.proposition.claims[static_cast<std::size_t>(number % 3)] = 2;
    stimulus.proposition.pressure = number % 5 == 0;
    return stimulus;
}

struct Played {
    sim::Worlds worlds = variedWorlds();
    sim::Ledger ledger;
    std::vector<sim::Signal> signals;
    std::vector<double> figures;
};

// The parts of a portrait that are made alone.
void checkParts(const sim::Kernel& kernel,
                const sim::Worlds& worlds,
                int customer,
                const sim::Portrait& whole) {
    const sim::PhaseChances chances = kernel.phaseChances(worlds, customer);
    CHECK(chances.fresh == whole.newShare);
    CHECK(chances.loyal == whole.loyalShare);
    CHECK(chances.atRisk == whole.atRiskShare);
    CHECK(kernel.shownMeans(worlds, customer)[static_cast<std::size_t>(sim::Shown::Loyalty)] ==
          whole.loyalty.mean);
}

// Sixty weeks with a stimulus of every kind; each world draws its own luck.
Played draw(const sim::Kernel& kernel) {
    const sim::Parameters parameters;
    Played played;
    for (int week = 1; week <= 60; ++week) {
        sim::Tape tape = sim::Tape::recording();
        sim::Run run{played.worlds, parameters, {5, week}, tape, &played.ledger};
        kernel.apply(run, stimulusOf(week));
        kernel.stepWeek(run);
        played.signals.insert(played.signals.end(), tape.signals().begin(), tape.signals().end());
        for (int customer = 0; customer < 4; ++customer) {
            const sim::Portrait seen = kernel.portrait(played.worlds, parameters, customer);
            played.figures.insert(played.figures.end(),
                                  {seen.loyalty.mean,
                                   seen.drive.square,
                                   seen.ordersPerWeek,
                                   seen.winChance,
                                   seen.atRiskShare});
            checkParts(kernel, played.worlds, customer, seen);
            for (const double share : kernel.strongestMotives(played.worlds, customer, 0))
                played.figures.push_back(share);
        }
    }
    return played;
}

// A belief that hears what a truth of one world says.
Played believe(const sim::Kernel& kernel) {
    const sim::Parameters parameters;
    Played played;
    sim::Worlds truth = test::worldsOf(test::customerIn(sim::Phase::New), 4, 1);
    for (int customer = 0; customer < 4; ++customer)
        played.worlds.draw(customer, test::customerIn(sim::Phase::New), {3, 0});
    for (int week = 1; week <= 12; ++week) {
        sim::Tape heard = sim::Tape::recording();
        sim::Run real{truth, parameters, {5, week}, heard};
        sim::stepWeek(real);
        sim::Tape told = sim::Tape::replaying(heard.signals());
        sim::Run run{played.worlds, parameters, {5, week}, told, &played.ledger};
        kernel.stepWeek(run);
        for (int customer = 0; customer < 4; ++customer) {
            const sim::Reweighted learned = kernel.reweight(played.worlds, customer);
            played.figures.push_back(learned.effectiveSamples);
            const double spare =
                learned.informative ? 1.0 / learned.effectiveSamples - 1.0 / lanes : 0.0;
            for (int quantity = 0; quantity < sim::quantityCount; ++quantity)
                played.figures.push_back(
                    kernel.isTold(played.worlds, customer, quantity, spare) ? 1.0 : 0.0);
        }
    }
    return played;
}

void requireSame(const Played& a, const Played& b) {
    REQUIRE(a.worlds == b.worlds);
    REQUIRE(a.signals == b.signals);
    REQUIRE(a.figures == b.figures);
    REQUIRE(a.ledger.entries().size() == b.ledger.entries().size());
    for (std::size_t i = 0; i < a.ledger.entries().size(); ++i)
        REQUIRE(a.ledger.entries()[i].amount == b.ledger.entries()[i].amount);
}

} // namespace

TEST_CASE("every kernel of this machine gives the bits of the scalar one") {
    const sim::Kernel& scalar = *sim::kernelNamed("scalar");
    int others = 0;
    for (const std::string_view name : {"v2", "v3", "v4", "neon"})
        if (const sim::Kernel* kernel = sim::kernelNamed(name)) {
            INFO(name);
            requireSame(draw(*kernel), draw(scalar));
            requireSame(believe(*kernel), believe(scalar));
            ++others;
        }
    CHECK(others > 0);
    CHECK(draw(scalar).figures.size() == std::size_t{60} * 4 * (5 + sim::maxMotives));
}

TEST_CASE("a kernel that this machine does not have is not found") {
    CHECK(sim::kernelNamed("v9") == nullptr);
    CHECK(sim::kernelNamed("") == nullptr);
    CHECK(sim::kernelNamed(sim::bestKernel().name) == &sim::bestKernel());
}

TEST_CASE("rows begin where a processor's widest access does, and never a page apart") {
    const sim::Worlds worlds = test::worldsOf(test::customerIn(sim::Phase::New), 3, 512);
    for (int customer = 0; customer < 3; ++customer)
        for (int quantity = 0; quantity < sim::quantityCount; ++quantity) {
            const double* const row = worlds.row(quantity, customer);
            CHECK(reinterpret_cast<std::uintptr_t>(row) % 64 == 0);
            CHECK((worlds.row(quantity + 1, customer) - row) % (4096 / 8) != 0);
        }
}

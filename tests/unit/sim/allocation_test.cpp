// What a week asks of the memory. This program counts what it allocates: every `new` comes through
// here.
#include "support/catch.hpp"
#include "unit/sim/builders.h"

#include <cstdlib>
#include <new>

namespace {

struct Allocated {
    std::size_t times = 0;
    std::size_t bytes = 0;
};
// NOLINTNEXTLINE(*-non-const-global-variables): the operators new have nothing else to write to
Allocated allocated;

void* allocate(std::size_t bytes) {
    ++allocated.times;
    allocated.bytes += bytes;
    if (void* const memory = std::malloc(bytes == 0 ? 1 : bytes))
        return memory;
    throw std::bad_alloc();
}

template<class Act>
Allocated during(Act act) {
    const Allocated before = allocated;
    act();
    return {allocated.times - before.times, allocated.bytes - before.bytes};
}

sim::Worlds beliefOf(int lanes) {
    sim::CustomerPrior prior = test::customerIn(sim::Phase::New);
    for (const sim::Quantity quantity : {sim::Quantity::Satisfaction, sim::Quantity::Trust})
        prior.of(quantity) = {0.5, 0.2};
    sim::Worlds belief = sim::makeBelief(24, lanes);
    belief.motives = 3;
    belief.company.crm.fill(0.5);
    belief.company.chain.fill(0.5);
    for (int customer = 0; customer < 24; ++customer)
        belief.draw(customer, prior, {7, 0});
    return belief;
}

} // namespace

void* operator new(std::size_t bytes) {
    return allocate(bytes);
}
void* operator new[](std::size_t bytes) {
    return allocate(bytes);
}
// AddressSanitizer has versions of its own of these two, which would not go with what frees here.
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
    ++allocated.times;
    allocated.bytes += bytes;
    return std::malloc(bytes == 0 ? 1 : bytes);
}
void* operator new[](std::size_t bytes, const std::nothrow_t& quietly) noexcept {
    return operator new(bytes, quietly);
}
void* operator new(std::size_t bytes, std::align_val_t line) {
    ++allocated.times;
    allocated.bytes += bytes;
    const auto whole = static_cast<std::size_t>(line);
    if (void* const memory = std::aligned_alloc(whole, (bytes + whole - 1) / whole * whole))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

TEST_CASE("no memory is asked for in a week that worlds draw themselves") {
    const sim::Parameters parameters;
    sim::Worlds worlds = beliefOf(256);
    for (int week = 1; week <= 26; ++week) {
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {5, week}, tape};
        CHECK(during([&] {
                  sim::apply(run, {.kind = sim::StimulusKind::Contact, .amount = 1.0});
                  sim::stepWeek(run);
              }).times == 0);
    }
}

TEST_CASE("no memory is asked for in a week of a belief that hears, weighs and resamples") {
    const sim::Parameters parameters;
    sim::Worlds truth = test::worldsOf(test::customerIn(sim::Phase::New), 24, 1);
    sim::Worlds belief = beliefOf(256);
    sim::Stimulus survey;
    survey.kind = sim::StimulusKind::Measure;
    survey.amount = 0.05;
    int resampled = 0;
    for (int week = 1; week <= 26; ++week) {
        sim::Tape heard = sim::Tape::recording();
        sim::Run real{truth, parameters, {5, week}, heard};
        sim::apply(real, survey);
        sim::stepWeek(real);
        sim::Tape told = sim::Tape::replaying(heard.signals());
        sim::Run run{belief, parameters, {5, week}, told};
        CHECK(during([&] {
                  sim::apply(run, survey);
                  sim::learn(run, 0);
                  resampled += belief.weight(0)[0] == belief.weight(0)[1] ? 1 : 0;
                  sim::stepWeek(run);
                  for (int customer = 0; customer < 24; ++customer)
                      sim::learn(run, customer);
              }).times == 0);
    }
    CHECK(resampled > 0);
}

TEST_CASE("the memory of worlds grows in proportion to their number") {
    const auto bytesOf = [](int lanes) {
        return during([&] { static_cast<void>(sim::makeBelief(24, lanes)); }).bytes;
    };
    const std::size_t some = bytesOf(256);
    CHECK(some > 0);
    CHECK(bytesOf(512) < some * 2 + 1024);
    CHECK(bytesOf(2560) < some * 10 + 1024);
    CHECK(bytesOf(2560) > some * 9);
}

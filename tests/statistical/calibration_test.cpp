// Is the belief honest? Over many games the truth must lie among the belief's worlds as if it were
// one of them, whatever was played (coach/calibration.h). A plain check plays a part of the games,
// of the small frozen scenario; KLANTKRING_CALIBRATION=400 the number that docs/MODEL.md quotes, of
// a shipped one.
#include "coach/calibration.h"
#include "coach/idle_bot.h"
#include "coach/random_bot.h"
#include "coach/research_bot.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/games.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdlib>
#include <iostream>
#include <numeric>

namespace {

// 0: as few as a plain check has time for.
int gamesWished() {
    const char* const wished = std::getenv("KLANTKRING_CALIBRATION");
    return wished != nullptr ? std::atoi(wished) : 0;
}

std::shared_ptr<const scenario::Scenario> scenarioToPlay() {
    if (gamesWished() > 0)
        return support::koffiebrander();
    auto loaded = scenario::load(KLANTKRING_SOURCE_FOLDER "/tests/matrix/frozen.json");
    REQUIRE(loaded.scenario);
    return std::make_shared<const scenario::Scenario>(*std::move(loaded.scenario));
}

void requireUniform(const char* name, const coach::Policy& policy) {
    constexpr const char* what[] = {"satisfaction", "trust", "motive weight", "relationship state"};
    const int games = gamesWished() > 0 ? gamesWished() : 60;
    // In the small frozen scenario a random player has hardly a customer left by week 16, and by
    // week 6 none in one game of eight.
    const int weeks = gamesWished() > 0 ? 16 : 5;
    const auto ranks = coach::ranksOf(scenarioToPlay(), policy, games, weeks);
    for (int i = 0; i < coach::calibratedCount; ++i) {
        const coach::Ranks& found = ranks[static_cast<std::size_t>(i)];
        const double distance = coach::chiSquare(found.one);
        const double tails = coach::shareInTails(found.all);
        const int total = std::accumulate(found.one.begin(), found.one.end(), 0);
        const std::string line = fmt::format("{}, {}: {}; chi-square {:.1f}; of all customers {}; "
                                             "{:.1f}% in the tails",
                                             name,
                                             what[i],
                                             fmt::join(found.one, " "),
                                             distance,
                                             fmt::join(found.all, " "),
                                             100.0 * tails);
        if (gamesWished() > 0)
            std::cout << line << std::endl;
        INFO(line);
        CHECK(total > games * 9 / 10);
        CHECK(distance < coach::chiSquareLimit);
        // 256 worlds are an approximation: a little too sure may be, a quarter too sure may not.
        CHECK(tails > 0.15);
        CHECK(tails < 0.25);
    }
}

} // namespace

TEST_CASE("the belief claims neither too much nor too little when nothing is done") {
    requireUniform("idle", [](std::uint64_t) { return std::make_unique<coach::IdleBot>(); });
}

TEST_CASE("the belief claims neither too much nor too little under random play") {
    requireUniform("random",
                   [](std::uint64_t seed) { return std::make_unique<coach::RandomBot>(seed); });
}

TEST_CASE("the belief claims neither too much nor too little when all hours go into research") {
    requireUniform("research",
                   [](std::uint64_t) { return std::make_unique<coach::ResearchBot>(); });
}

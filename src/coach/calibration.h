// Simulation-based calibration of the belief (Talts et al. 2018): in many games, where does the
// truth lie among the possible worlds of the belief? If the belief claims neither too much nor too
// little, its rank is uniform, whatever was played.
#pragma once

#include "coach/bot.h"
#include "coach/validation.h"

#include <array>
#include <functional>

namespace coach {

enum class Calibrated { Satisfaction, Trust, MotiveWeight, RelationshipState };
constexpr int calibratedCount = 4;

constexpr int rankBins = 10;
using RankCounts = std::array<int, rankBins>;

// A bot for the game of that seed.
using Policy = std::function<std::unique_ptr<Bot>(std::uint64_t seed)>;

// Counts of the truth's rank in ten bins: of one customer drawn from each game, which makes them
// independent, and of every customer of whom something is unknown, which shows more.
struct Ranks {
    RankCounts one{};
    RankCounts all{};
};

// For each quantity, over `games` games of the scenario played by the policy until the end of
// `weeks`.
std::array<Ranks, calibratedCount>
ranksOf(const std::shared_ptr<const scenario::Scenario>& scenario,
        const Policy& policy,
        int games,
        int weeks);

// Pearson's chi-square against equal counts; with ten bins it exceeds 21.67 once in a hundred times
// by chance alone.
double chiSquare(const RankCounts& counts);
constexpr double chiSquareLimit = 21.666;

// Share of the truths in the outermost two bins: 0.2 when calibrated, more when a belief is too
// sure of itself, less when it is too modest.
double shareInTails(const RankCounts& counts);

} // namespace coach

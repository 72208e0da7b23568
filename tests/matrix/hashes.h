// Fingerprints of what the simulation computes, one line each, the same on every compiler,
// processor, kernel, number of worlds and number of threads: ./check --matrix compares them.
#pragma once

#include <string>
#include <vector>

namespace matrix {

// exp, log and what is built on them, over numbers of every size.
std::string arithmeticHash();

// A year of one world, with a stimulus of every kind, computed among `lanes` worlds.
std::string worldHash(int lanes);

// A belief of `lanes` particles that hears such a year: weighted, resampled, explained.
std::string beliefHash(int lanes);

// A passive base after a year.
std::string passiveHash();

// One whole game of a scenario: all weeks' states, the grade, and what the window shows.
std::string gameHash(const std::string& scenarioFile, const std::string& bot, unsigned seed);

// The lines: name, blank, sixteen digits. Games are spread over `threads`, each played `games`
// times with seeds 1, 2, ...
std::vector<std::string>
hashLines(const std::vector<std::string>& scenarioFiles, int games, int threads);

} // namespace matrix

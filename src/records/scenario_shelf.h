// The scenarios that are at hand: which files there are, and which file is meant by a name.
// Reading and judging them is scenario/loader.h's.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace records {

constexpr const char* defaultScenario = "koffiebrander";

// The *.json files of the first folder that has scenarios/, without the schema, sorted by name.
std::vector<std::filesystem::path> scenarioFiles(const std::vector<std::filesystem::path>& shares);

// A file as it is, else the scenario on the shelf with that file name, with or without ".json".
std::optional<std::filesystem::path> findScenario(const std::string& name,
                                                  const std::vector<std::filesystem::path>& shares);

// How a run names the file it was played with: its file name when it comes from the shelf, so that
// the run can be handed in and says nothing about the player's folders; else the whole path.
std::string nameForRun(const std::filesystem::path& file,
                       const std::vector<std::filesystem::path>& shares);

} // namespace records

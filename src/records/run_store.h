// The folder with the player's runs: names for new ones, a list of those that are there, and the
// one to go on with. What is in a run is game/run_log.h's.
#pragma once

#include "game/run_log.h"

#include <filesystem>
#include <map>

namespace records {

struct StoredRun {
    std::filesystem::path file;
    game::RunHeader header;
    base::Text title; // of the scenario; its id when it is not known here
    int week = 1;     // the one being played
    bool finished = false;
    std::optional<double> grade;       // as the run says; only playing it again proves it
    std::optional<base::Text> problem; // why it cannot be read; everything else is empty then
};

using ScenarioTitles = std::map<std::string, base::Text>; // by id

class RunStore {
public:
    explicit RunStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    // A name nobody uses, "koffiebrander-2025-03-01-141500.run"; makes the folder when needed.
    [[nodiscard]] base::Result<std::filesystem::path> newFile(const std::string& scenarioId) const;

    // All runs, the one played last first. No folder yet: none.
    [[nodiscard]] std::vector<StoredRun> list(const ScenarioTitles& titles = {}) const;

    // The run of this scenario to go on with: the one played last, if it is unfinished and was
    // played with the scenario as it is now.
    [[nodiscard]] std::optional<StoredRun> unfinished(const std::string& scenarioId,
                                                      std::uint64_t scenarioHash) const;

private:
    std::filesystem::path m_folder;
};

} // namespace records

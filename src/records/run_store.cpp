#include "records/run_store.h"

#include "base/file.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <ctime>

namespace records {

namespace fs = std::filesystem;

namespace {

constexpr const char* extension = ".run";

// Whatever an id holds, the name stays inside its folder.
std::string safeName(const std::string& id) {
    constexpr std::size_t longest = 60;
    std::string name;
    for (const char c : id.substr(0, longest)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '_' || c == '-';
        name += plain ? c : '-';
    }
    return name.empty() ? "run" : name;
}

StoredRun describe(const fs::path& file, const ScenarioTitles& titles) {
    StoredRun stored;
    stored.file = file;
    auto read = game::readRun(file);
    if (!read) {
        stored.problem = read.message();
        return stored;
    }
    const game::Run& run = read.value();
    stored.header = run.header;
    const auto title = titles.find(run.header.scenarioId);
    stored.title = title != titles.end() ? title->second
                                         : base::Text{run.header.scenarioId, run.header.scenarioId};
    for (const game::Decision& decision : run.decisions)
        if (std::holds_alternative<game::EndWeek>(decision))
            ++stored.week;
    if (run.end) {
        stored.finished = true;
        stored.grade = run.end->grade;
        --stored.week; // the last week that was played
    }
    return stored;
}

} // namespace

base::Result<fs::path> RunStore::newFile(const std::string& scenarioId) const {
    const base::Outcome made = base::ensureFolder(m_folder);
    if (!made)
        return base::Failure{made.message()};
    const std::string stem = fmt::format(
        "{}-{:%Y-%m-%d-%H%M%S}", safeName(scenarioId), fmt::localtime(std::time(nullptr)));
    std::error_code problem;
    fs::path file = m_folder / (stem + extension);
    for (int number = 2; fs::exists(file, problem); ++number)
        file = m_folder / fmt::format("{}-{}{}", stem, number, extension);
    return file;
}

std::vector<StoredRun> RunStore::list(const ScenarioTitles& titles) const {
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    std::error_code problem;
    for (fs::directory_iterator at(m_folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        std::error_code unknown;
        if (at->path().extension() == extension && at->is_regular_file(unknown))
            files.emplace_back(at->last_write_time(unknown), at->path());
    }
    std::sort(files.rbegin(), files.rend());
    std::vector<StoredRun> runs;
    for (const auto& file : files)
        runs.push_back(describe(file.second, titles));
    return runs;
}

std::optional<StoredRun> RunStore::unfinished(const std::string& scenarioId,
                                              std::uint64_t scenarioHash) const {
    for (StoredRun& run : list()) {
        if (run.problem || run.header.scenarioId != scenarioId ||
            run.header.purpose == game::Purpose::Trial)
            continue;
        const bool playable = !run.finished && run.header.scenarioHash == scenarioHash;
        return playable ? std::optional(std::move(run)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace records

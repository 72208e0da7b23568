#include "records/scenario_shelf.h"

#include "records/folders.h"

#include <algorithm>

namespace records {

namespace fs = std::filesystem;

namespace {

bool isScenario(const fs::path& file) {
    constexpr std::string_view schema = ".schema.json";
    const std::string name = file.filename().string();
    const bool isSchema = name.size() >= schema.size() &&
                          name.compare(name.size() - schema.size(), schema.size(), schema) == 0;
    return file.extension() == ".json" && !isSchema;
}

} // namespace

std::vector<fs::path> scenarioFiles(const std::vector<fs::path>& shares) {
    std::vector<fs::path> files;
    const auto folder = findShared(shares, "scenarios");
    if (!folder)
        return files;
    std::error_code problem;
    for (fs::directory_iterator at(*folder, problem), end; !problem && at != end;
         at.increment(problem)) {
        std::error_code unknown;
        if (at->is_regular_file(unknown) && isScenario(at->path()))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<fs::path> findScenario(const std::string& name, const std::vector<fs::path>& shares) {
    std::error_code ignored;
    if (fs::exists(name, ignored))
        return fs::path(name);
    for (const fs::path& file : scenarioFiles(shares))
        if (file.filename() == name || file.stem() == name)
            return file;
    return std::nullopt;
}

std::string nameForRun(const fs::path& file, const std::vector<fs::path>& shares) {
    std::error_code problem;
    for (const fs::path& shelved : scenarioFiles(shares))
        if (fs::equivalent(shelved, file, problem))
            return shelved.filename().string();
    const fs::path whole = fs::absolute(file, problem);
    return problem ? file.string() : whole.lexically_normal().string();
}

} // namespace records

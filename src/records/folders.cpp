#include "records/folders.h"

#include <cstdlib>

namespace records {

namespace fs = std::filesystem;

namespace {

// The specification tells programs to ignore paths that are not absolute.
std::optional<fs::path> absolutePath(const std::string& text) {
    const fs::path path(text);
    return path.is_absolute() ? std::optional(path) : std::nullopt;
}

fs::path absoluteOf(const std::string& text) {
    std::error_code problem;
    const fs::path path = fs::absolute(text, problem);
    return problem ? fs::path(text) : path.lexically_normal();
}

} // namespace

std::string systemEnvironment(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string(value);
}

base::Result<UserFolders> userFolders(const Environment& environment) {
    const std::string own = environment("KLANTKRING_DATA");
    if (!own.empty())
        return UserFolders{absoluteOf(own), absoluteOf(own)};
    auto data = absolutePath(environment("XDG_DATA_HOME"));
    auto config = absolutePath(environment("XDG_CONFIG_HOME"));
    const auto home = absolutePath(environment("HOME"));
    if (home && !data)
        data = *home / ".local" / "share";
    if (home && !config)
        config = *home / ".config";
    if (!data || !config)
        return base::Failure{
            {"Er is geen map om je runs in te bewaren: HOME is niet ingesteld. Stel "
             "KLANTKRING_DATA in op een map waar je mag schrijven.",
             "There is no folder to keep your runs in: HOME is not set. Set "
             "KLANTKRING_DATA to a folder that you may write to."}};
    return UserFolders{*data / "klantkring", *config / "klantkring"};
}

std::vector<fs::path> shareFolders(const fs::path& program, const Environment& environment) {
    std::vector<fs::path> shares;
    const std::string own = environment("KLANTKRING_SHARE");
    if (!own.empty())
        shares.push_back(absoluteOf(own));
    // bin/klantkring beside share/klantkring, or build/release/bin/klantkring in the source tree.
    constexpr int mostSteps = 4;
    fs::path above = program.parent_path();
    for (int step = 0; step < mostSteps && above.has_relative_path(); ++step) {
        above = above.parent_path();
        std::error_code ignored;
        if (fs::is_directory(above / "share" / "klantkring", ignored))
            shares.push_back(above / "share" / "klantkring");
        if (fs::is_directory(above / "scenarios", ignored))
            shares.push_back(above);
    }
    shares.emplace_back("/usr/local/share/klantkring");
    shares.emplace_back("/usr/share/klantkring");
    return shares;
}

fs::path programFile() {
    std::error_code problem;
    const fs::path file = fs::read_symlink("/proc/self/exe", problem);
    return problem ? fs::path{} : file;
}

std::optional<fs::path> findShared(const std::vector<fs::path>& shares, const fs::path& relative) {
    std::error_code ignored;
    for (const fs::path& share : shares)
        if (fs::exists(share / relative, ignored))
            return share / relative;
    return std::nullopt;
}

} // namespace records

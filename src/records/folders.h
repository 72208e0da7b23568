// Where things are on this machine: the player's own folders (runs, settings) and the folders that
// came with the program (scenarios, assets). Follows the XDG base directory specification.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace records {

// The value of an environment variable; unset and empty are the same. Tests bring their own.
using Environment = std::function<std::string(const char*)>;
std::string systemEnvironment(const char* name);

struct UserFolders { // not made yet
    std::filesystem::path data;
    std::filesystem::path config;

    [[nodiscard]] std::filesystem::path store() const { return data / "klantkring.db"; }
    // Run files: of earlier versions, taken into the store when it is opened.
    [[nodiscard]] std::filesystem::path runs() const { return data / "runs"; }
    // Of authors who try a scenario; apart, since they are nobody's games.
    [[nodiscard]] std::filesystem::path trials() const { return data / "trials"; }
    [[nodiscard]] std::filesystem::path handIns() const { return data / "hand-ins"; }
    [[nodiscard]] std::filesystem::path reports() const { return data / "reports"; }
    [[nodiscard]] std::filesystem::path settings() const { return config / "settings.json"; }
};

// KLANTKRING_DATA for both when set, else what XDG says. Fails without a home folder.
base::Result<UserFolders> userFolders(const Environment& environment = systemEnvironment);

// Folders that may hold scenarios/ and assets/, best first: KLANTKRING_SHARE, the source tree or
// the installed folder around the program, then those of the system.
std::vector<std::filesystem::path> shareFolders(const std::filesystem::path& program,
                                                const Environment& environment = systemEnvironment);

// The file of the running program; empty when the system does not tell.
std::filesystem::path programFile();

// The first of these folders that has it: findShared(shares, "assets/fonts").
std::optional<std::filesystem::path> findShared(const std::vector<std::filesystem::path>& shares,
                                                const std::filesystem::path& relative);

} // namespace records

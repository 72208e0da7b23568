// A path as somebody types or pastes it: with ~, in quotes, or as the address that a file manager
// copies. Whether there is anything is said by pathProblem.
#pragma once

#include "base/text.h"
#include "records/folders.h"

#include <filesystem>
#include <optional>
#include <string>

namespace app {

/// Empty for nothing but spaces.
std::filesystem::path
typedPath(const std::string& typed,
          const records::Environment& environment = records::systemEnvironment);

enum class PathKind { Folder, File };

/// Why it is not an existing one of that kind; nothing when it is, or when nothing was typed.
std::optional<base::Text> pathProblem(const std::filesystem::path& path, PathKind kind);

} // namespace app

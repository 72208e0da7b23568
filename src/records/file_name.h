// Names for files we make: whatever an id or a name holds, the file stays inside its folder, and no
// file that is there is overwritten.
#pragma once

#include <filesystem>
#include <string>

namespace records {

// Letters, digits, - and _ of it; anything else becomes a dash. `otherwise` when nothing is left.
std::string safeName(const std::string& text, const std::string& otherwise = "klantkring");

// "folder/stem.ext", or "folder/stem-2.ext" and so on: the first that is not there.
std::filesystem::path freeName(const std::filesystem::path& folder,
                               const std::string& stem,
                               const std::string& extension);

// "koffiebrander-2025-03-01-141500", by the clock on the wall.
std::string datedStem(const std::string& id);

} // namespace records

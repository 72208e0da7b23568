// Reading and writing whole files so that a crash, a full disk or a hostile file costs nothing:
// what the run log and the records share. Every failure says what was tried, with which file, and
// why. Not here: what is in the files.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace base {

// "De run kon niet bewaard worden (map/bestand): de schijf is vol." from errno's value.
Failure fileFailure(Text what, const std::filesystem::path& file, int error);

// The bytes of an ordinary file of at most `mostBytes`; a larger one is not read at all.
Result<std::string> readFile(const std::filesystem::path& file, std::uintmax_t mostBytes);

// Writes all of it or says why not. The bytes are on the disk when the call returns.
Outcome writeDurably(int descriptor, std::string_view bytes, const std::filesystem::path& file);

// A file's name is on the disk only when its folder is.
Outcome syncFolder(const std::filesystem::path& folder);

// Makes the folder and those above it when they are not there.
Outcome ensureFolder(const std::filesystem::path& folder);

// The file has either its old or its new content, whatever happens: a temporary file is written
// beside it and renamed over it.
Outcome replaceFile(const std::filesystem::path& file, std::string_view bytes);

} // namespace base

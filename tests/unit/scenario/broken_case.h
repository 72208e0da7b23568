// What is said for each code: of the file in scenarios/broken that has its name or, where no file
// can show it (there is none, or it would be too large to keep), of something made for the
// occasion.
#pragma once

#include "scenario/diagnostic.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace test {

const std::filesystem::path& brokenFolder();

// "too-many" in scenarios/broken/too_many.json.
std::filesystem::path brokenFileOf(std::string_view code);

// Of any file, under its name alone, which is the same on every machine.
std::vector<scenario::Diagnostic> diagnosticsOf(const std::filesystem::path& file);

// The codes without a file that are made here instead.
std::vector<std::string_view> madeCodes();

// Empty when a code has neither.
std::vector<scenario::Diagnostic> brokenCase(std::string_view code);

} // namespace test

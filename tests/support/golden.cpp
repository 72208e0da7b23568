#include "support/golden.h"

#include "support/catch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

namespace support {
namespace {

std::optional<std::string> readText(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        return std::nullopt;
    }
    return std::string(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

/// The lines, each with its newline, so that a missing one shows.
std::vector<std::string_view> splitLines(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        const std::size_t length = newline == std::string_view::npos ? text.size() : newline + 1;
        lines.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

/// A line in quotes, with what the eye would miss spelled out.
std::string describeLine(const std::vector<std::string_view>& lines, std::size_t index) {
    if (index >= lines.size()) {
        return "(the text ends here)";
    }
    std::string shown = "\"";
    for (const char c : lines[index]) {
        switch (c) {
        case '\n':
            shown += "\\n";
            break;
        case '\r':
            shown += "\\r";
            break;
        case '\t':
            shown += "\\t";
            break;
        default:
            shown += c;
        }
    }
    return shown + '"';
}

} // namespace

std::string firstDifference(const std::string& expected, const std::string& actual) {
    if (expected == actual) {
        return {};
    }
    const std::vector<std::string_view> expectedLines = splitLines(expected);
    const std::vector<std::string_view> actualLines = splitLines(actual);
    const auto [left, right] = std::mismatch(
        expectedLines.begin(), expectedLines.end(), actualLines.begin(), actualLines.end());
    const auto index = static_cast<std::size_t>(left - expectedLines.begin());
    return fmt::format("line {} differs ({} lines approved, {} lines now)\n"
                       "  approved: {}\n"
                       "  now:      {}",
                       index + 1,
                       expectedLines.size(),
                       actualLines.size(),
                       describeLine(expectedLines, index),
                       describeLine(actualLines, index));
}

std::string compareGolden(const std::filesystem::path& folder,
                          const std::string& name,
                          const std::string& actual,
                          bool approve) {
    const std::filesystem::path approvedPath = folder / name;
    const std::filesystem::path actualPath = folder / (name + ".actual");
    const std::optional<std::string> approved = readText(approvedPath);
    if (approved && *approved == actual) {
        return {};
    }
    if (approve) {
        std::filesystem::create_directories(actualPath.parent_path());
        std::ofstream(actualPath, std::ios::binary) << actual;
    }
    if (!approved) {
        return fmt::format("{}: nothing approved yet; look at it with scripts/approve", name);
    }
    return fmt::format("{}: {}\nIf this change is meant, run scripts/approve",
                       name,
                       firstDifference(*approved, actual));
}

void checkGolden(const std::string& name, const std::string& actual) {
    const char* const approve = std::getenv("KLANTKRING_APPROVE");
    const bool approving = approve != nullptr && std::string_view(approve) == "1";
    const std::string complaint = compareGolden(KLANTKRING_GOLDEN_FOLDER, name, actual, approving);
    INFO(complaint);
    CHECK(complaint.empty());
}

} // namespace support

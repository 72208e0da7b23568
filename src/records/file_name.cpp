#include "records/file_name.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>

namespace records {

namespace fs = std::filesystem;

std::string safeName(const std::string& text, const std::string& otherwise) {
    constexpr std::size_t longest = 60;
    std::string name;
    for (const char c : text.substr(0, longest)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '_' || c == '-';
        name += plain ? c : '-';
    }
    return name.empty() ? otherwise : name;
}

fs::path freeName(const fs::path& folder, const std::string& stem, const std::string& extension) {
    std::error_code problem;
    fs::path file = folder / (stem + extension);
    for (int number = 2; fs::exists(fs::symlink_status(file, problem)); ++number)
        file = folder / fmt::format("{}-{}{}", stem, number, extension);
    return file;
}

std::string datedStem(const std::string& id) {
    return fmt::format("{}-{:%Y-%m-%d-%H%M%S}", safeName(id), fmt::localtime(std::time(nullptr)));
}

} // namespace records

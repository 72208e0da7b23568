#include "app/typed_path.h"

#include <unistd.h>

namespace app {

namespace fs = std::filesystem;
using base::Text;

namespace {

std::string trimmed(const std::string& text) {
    constexpr const char* space = " \t\r\n";
    const std::size_t from = text.find_first_not_of(space);
    return from == std::string::npos ? std::string{}
                                     : text.substr(from, text.find_last_not_of(space) - from + 1);
}

int hexOf(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

// "%20" and the like in an address.
std::string decoded(const std::string& address) {
    std::string text;
    for (std::size_t i = 0; i < address.size(); ++i) {
        const bool coded = address[i] == '%' && i + 2 < address.size() &&
                           hexOf(address[i + 1]) >= 0 && hexOf(address[i + 2]) >= 0;
        text += coded ? static_cast<char>(16 * hexOf(address[i + 1]) + hexOf(address[i + 2]))
                      : address[i];
        i += coded ? 2 : 0;
    }
    return text;
}

} // namespace

fs::path typedPath(const std::string& typed, const records::Environment& environment) {
    constexpr std::string_view scheme = "file://";
    std::string text = trimmed(typed);
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') &&
        text.back() == text.front())
        text = trimmed(text.substr(1, text.size() - 2));
    if (text.compare(0, scheme.size(), scheme) == 0)
        text = decoded(text.substr(scheme.size()));
    const bool home = text == "~" || text.compare(0, 2, "~/") == 0;
    if (home)
        return fs::path(environment("HOME")) / text.substr(std::min<std::size_t>(text.size(), 2));
    return text;
}

std::optional<Text> pathProblem(const fs::path& path, PathKind kind) {
    if (path.empty())
        return std::nullopt;
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    const bool folder = kind == PathKind::Folder;
    if (status.type() == fs::file_type::not_found)
        return folder ? Text{"Deze map is er niet.", "There is no such folder."}
                      : Text{"Dit bestand is er niet.", "There is no such file."};
    if (folder && status.type() == fs::file_type::regular)
        return Text{"Dit is een bestand; kies de map waar het in staat.",
                    "This is a file; choose the folder it is in."};
    if (folder ? !fs::is_directory(status) : !fs::is_regular_file(status))
        return folder ? Text{"Dit is geen map.", "This is not a folder."}
                      : Text{"Dit is geen bestand.", "This is not a file."};
    if (::access(path.c_str(), folder ? R_OK | X_OK : R_OK) != 0)
        return folder ? Text{"Je mag deze map niet lezen.", "You may not read this folder."}
                      : Text{"Je mag dit bestand niet lezen.", "You may not read this file."};
    return std::nullopt;
}

} // namespace app

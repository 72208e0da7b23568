// Runs another program: no shell, so that no text can be taken for a command. For small tools of
// the system (Graphviz); waits for them, but not for ever.
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

struct Finished {
    int status = 0; // of the program; 0: it says that all went well
    std::string out, err;
};

struct RunLimits {
    int seconds = 60;
    std::size_t mostBytes = std::size_t{64} * 1024 * 1024; // of out and err together
};

// The program's file of that name in the folders of `path` ("/usr/bin:/bin"); nothing when there
// is none that may be run.
std::optional<std::filesystem::path> findProgram(std::string_view name, std::string_view path);

// Gives it `input` and collects what it writes. Fails when it cannot be started, is killed, or goes
// past the limits.
Result<Finished> runProgram(const std::filesystem::path& program,
                            const std::vector<std::string>& arguments,
                            std::string_view input,
                            const RunLimits& limits = {});

} // namespace base

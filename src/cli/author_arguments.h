// How the commands for authors stand on the command line: kring new, format and migrate.
#pragma once

#include "cli/author_commands.h"

#include <optional>

namespace CLI {
class App;
}

namespace cli {

struct AuthorArguments {
    std::string newName;
    FormatOptions format;
    MigrateOptions migrate;
};

void addAuthorCommands(CLI::App& app, base::Language language, AuthorArguments& asked);

// The exit status of the one that was asked for; nothing when it was another command.
std::optional<int>
runAuthorCommand(const CLI::App& app, const Terminal& terminal, const AuthorArguments& asked);

} // namespace cli

// kring play: starts or resumes a run and hands it to the text game.
#pragma once

#include "cli/terminal.h"

#include <optional>
#include <string>

namespace cli {

struct PlayOptions {
    std::string scenario; // path or name; empty: the default one
    std::optional<std::uint64_t> seed;
    std::string run;       // its file; empty: one in the player's folder
    std::string name;      // of the player
    std::string usualName; // when no name is given
    bool resume = false;
};

int playGame(const Terminal& terminal, const PlayOptions& options);

} // namespace cli

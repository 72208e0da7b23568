// kring play --bot: a bot plays one game or many; each is played again from its own run.
#pragma once

#include "cli/terminal.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

struct BotOptions {
    std::string scenario; // path or name; empty: the default one
    std::string bot;      // a name of coach::botKinds()
    std::optional<std::uint64_t> seed;
    int games = 1;   // with seeds seed, seed + 1, ...
    std::string out; // the run's file, or with more games the folder for them; empty: none
};

std::vector<std::string> botNames();
// For help: each name and what it does.
base::Text botMeaning();

// 1 when a game ends badly or does not replay to the same state and grade.
int playBots(const Terminal& terminal, const BotOptions& options);

} // namespace cli

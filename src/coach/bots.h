// The bots by name, for the terminal, the certificate and tests.
#pragma once

#include "base/text.h"
#include "coach/bot.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct BotKind {
    std::string_view name; // as in `kring play --bot NAME`
    base::Text meaning;
    bool naive = true; // ought to end below a pass
};

// The naive ones first, the expert last.
const std::vector<BotKind>& botKinds();

// For the game of that seed; null when there is no bot of that name.
std::unique_ptr<Bot> makeBot(std::string_view name, std::uint64_t seed);

} // namespace coach

// The command line of what the coach does: debrief, practise, duel and certify.
#pragma once

#include "cli/certify_command.h"
#include "cli/debrief_command.h"
#include "cli/duel_command.h"
#include "cli/practise_command.h"

#include <optional>

namespace CLI {
class App;
}

namespace cli {

struct CoachAsked {
    DebriefOptions debrief;
    PractiseOptions practise;
    DuelOptions duel;
    CertifyOptions certify;
    std::string language;
};

void addCoachCommands(CLI::App& app, base::Language language, CoachAsked& asked);

// The exit status of the one that was asked for; nothing when it was none of them.
std::optional<int>
runCoachCommand(const CLI::App& app, const Terminal& terminal, const CoachAsked& asked);

} // namespace cli

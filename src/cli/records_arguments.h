// The command line of the commands about records: runs, hand-in and what follows them.
#pragma once

#include "cli/grade_command.h"
#include "cli/privacy_command.h"
#include "cli/progress_command.h"
#include "cli/quiz_command.h"
#include "cli/runs_command.h"

#include <optional>

namespace CLI {
class App;
}

namespace cli {

struct RecordsAsked {
    bool verify = false;
    HandInOptions handIn;
    GradeCommandOptions grade;
    LearnersOptions learners;
    ProgressOptions progress;
    QuizOptions quiz;
    std::string language;
};

void addRecordsCommands(CLI::App& app, base::Language language, RecordsAsked& asked);

// The exit status of the one that was asked for; nothing when it was none of them.
std::optional<int>
runRecordsCommand(const CLI::App& app, const Terminal& terminal, const RecordsAsked& asked);

} // namespace cli

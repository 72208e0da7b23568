// kring quiz: a few concept questions, each with an explanation at once. Answers are kept as they
// are given, so stopping loses nothing.
#pragma once

#include "cli/terminal.h"

#include <optional>
#include <string>

namespace cli {

struct QuizOptions {
    std::optional<std::string> name; // left out: who played last
};

int takeQuiz(const Terminal& terminal, const QuizOptions& options);

} // namespace cli

// What stands around the command line, in the language of who asks: the headings of the help, which
// values an option takes, and what is wrong with what was typed.
#pragma once

#include "base/text.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace cli {

// The words of the help. Before anything is added to the program: its commands take them over.
void speak(CLI::App& program, base::Language language);
// The same for the heading above the commands, when they are all there.
void headCommands(CLI::App& program, base::Language language);

// For check(): a number from low up to and including high; anything; one of these words.
CLI::Validator between(base::Language language, double low, double high);
CLI::Validator atLeast(base::Language language, int low);
CLI::Validator notEmpty(base::Language language);
CLI::Validator oneOf(base::Language language, std::vector<std::string> words);

// What the parser found wrong, in a sentence without a capital or a full stop.
base::Text problemOf(const CLI::ParseError& error);

} // namespace cli

// kring validate: the model's tables, expected against measured. With `quick` in seconds; else at
// the sizes that the model card quotes.
#pragma once

#include "cli/terminal.h"

#include <string>

namespace cli {

struct ValidateOptions {
    bool quick = false;
    bool markdown = false; // the tables and the constants, as docs/MODEL.md has them
    std::string curves;    // a folder for pictures of the curves, in both languages
};

// 1 when a row is outside its tolerance, or a picture could not be written.
int validateModel(const Terminal& terminal, const ValidateOptions& options);

} // namespace cli

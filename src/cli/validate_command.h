// kring validate: the model's tables, expected against measured. With `quick` in seconds; else at
// the sizes that the model card quotes.
#pragma once

#include "cli/terminal.h"

namespace cli {

// 1 when a row is outside its tolerance.
int validateModel(const Terminal& terminal, bool quick);

} // namespace cli

// The learner's store as the commands open it: what the player must know is told on the error
// stream.
#pragma once

#include "cli/terminal.h"
#include "records/store.h"

namespace cli {

base::Result<std::shared_ptr<records::Store>> openStore(const Terminal& terminal);

// Settings of the store when there is one, else of the file that comes before it. What is wrong
// with them is told when the language is known.
records::ReadSettings settingsOf(const Terminal& terminal);

} // namespace cli

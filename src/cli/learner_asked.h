// Of whom a command tells: whoever is named, or who played last.
#pragma once

#include "records/store.h"

#include <optional>
#include <string>

namespace cli {

// `inSettings` is taken where nobody has played yet.
base::Result<std::string> learnerAsked(records::Store& store,
                                       const std::optional<std::string>& named,
                                       const std::string& inSettings);

// "Eva, Bram": of whom something is kept, but for this one; empty where there is nobody.
base::Result<std::string> otherLearners(records::Store& store, const std::string& name);

} // namespace cli

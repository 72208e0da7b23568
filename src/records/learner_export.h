// All that is kept of one learner, as files that people and programs can read: every run as a
// hand-in file, and one JSON file with the rest. For who asks what is known of them.
#pragma once

#include "records/store.h"

namespace records {

// Into this folder, which must not be there yet; how many runs were written.
base::Result<int>
exportLearner(Store& store, const Learner& learner, const std::filesystem::path& folder);

} // namespace records

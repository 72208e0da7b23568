#include "cli/learner_asked.h"

#include <algorithm>

namespace cli {

base::Result<std::string> learnerAsked(records::Store& store,
                                       const std::optional<std::string>& named,
                                       const std::string& inSettings) {
    if (named)
        return *named;
    const auto runs = store.list();
    if (!runs)
        return base::Failure{runs.message()};
    const auto last = std::find_if(
        runs.value().begin(), runs.value().end(), [](const auto& run) { return !run.problem; });
    return last == runs.value().end() ? inSettings : last->header.player;
}

base::Result<std::string> otherLearners(records::Store& store, const std::string& name) {
    const auto learners = store.learners();
    if (!learners)
        return base::Failure{learners.message()};
    std::string others;
    for (const records::Learner& each : learners.value())
        if (!each.name.empty() && each.name != name)
            others += (others.empty() ? "" : ", ") + each.name;
    return others;
}

} // namespace cli

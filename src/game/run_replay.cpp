#include "game/run_log.h"

#include <fmt/format.h>

namespace game {

using base::Failure;
using base::Result;

Result<Session> replay(const Run& run, std::shared_ptr<const scenario::Scenario> scenario) {
    Session session(std::move(scenario), run.header.seed);
    int number = 0;
    for (const Decision& decision : run.decisions) {
        ++number;
        if (const auto refusal = session.take(decision))
            return Failure{{fmt::format("Beslissing {} kan niet: {}", number, refusal->nl),
                            fmt::format("Decision {} is not possible: {}", number, refusal->en)}};
    }
    return Result<Session>(std::move(session));
}

} // namespace game

#include "game/run_log.h"

#include <fmt/format.h>

namespace game {

using base::Failure;
using base::Result;

Result<Session> replay(const Run& run, std::shared_ptr<const scenario::Scenario> scenario) {
    return replay(run, Session(std::move(scenario), run.header.seed, run.header.purpose), {});
}

Result<Session> replay(const Run& run, Session fresh, const Watch& taken) {
    const auto played = fresh.sharedScenario();
    CarriedOver carried = carryOver(std::move(fresh), run.decisions, *played, taken);
    if (carried.stopped)
        return Failure{{fmt::format("Beslissing {} kan niet: {}",
                                    carried.stopped->number,
                                    carried.stopped->reason.nl),
                        fmt::format("Decision {} is not possible: {}",
                                    carried.stopped->number,
                                    carried.stopped->reason.en)}};
    return {std::move(carried.session)};
}

} // namespace game

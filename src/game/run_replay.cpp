#include "game/carry_over.h"
#include "game/run_log.h"

#include <fmt/format.h>

namespace game {

using base::Failure;
using base::Result;

Result<Session> replay(const Run& run, std::shared_ptr<const scenario::Scenario> scenario) {
    const scenario::Scenario& played = *scenario;
    CarriedOver carried = carryOver(
        Session(std::move(scenario), run.header.seed, run.header.purpose), run.decisions, played);
    if (carried.stopped)
        return Failure{{fmt::format("Beslissing {} kan niet: {}",
                                    carried.stopped->number,
                                    carried.stopped->reason.nl),
                        fmt::format("Decision {} is not possible: {}",
                                    carried.stopped->number,
                                    carried.stopped->reason.en)}};
    return Result<Session>(std::move(carried.session));
}

} // namespace game

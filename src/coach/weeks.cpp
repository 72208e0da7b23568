#include "coach/weeks.h"

#include "coach/alternatives.h"

namespace coach {

using game::Decision;
using game::Session;

std::uint64_t coachLuckOf(std::uint64_t seed) {
    return seed ^ 0x636f6163685f6b72ULL;
}

std::vector<PlayedWeek> weeksOf(Session& session, const std::vector<Decision>& decisions) {
    std::vector<PlayedWeek> weeks;
    std::vector<Decision> now;
    Session start = session;
    std::size_t breaches = session.state().violations.size();
    for (const Decision& decision : decisions) {
        if (session.take(decision))
            break;
        if (std::holds_alternative<game::StageEvent>(decision)) {
            if (now.empty()) // an author's doing, no choice: the week begins after it
                start = session;
            continue;
        }
        if (!std::holds_alternative<game::EndWeek>(decision)) {
            now.push_back(decision);
            continue;
        }
        const std::size_t after = session.state().violations.size();
        weeks.push_back({start, settled(session.scenario(), now), after > breaches});
        breaches = after;
        now.clear();
        start = session;
    }
    return weeks;
}

} // namespace coach

#include "coach/spacing.h"

namespace coach {

Schedule after(const Schedule& schedule, Attempt attempt, Day today) {
    if (attempt == Attempt::Failed)
        return {0, today};
    if (attempt == Attempt::Helped)
        return {1, today + returnDays.front()};
    if (!schedule.isDue(today))
        return schedule;
    const auto begun = static_cast<std::size_t>(schedule.step);
    return {schedule.step + 1, begun < returnDays.size() ? today + returnDays.at(begun) : today};
}

} // namespace coach

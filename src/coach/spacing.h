// When an exercise that was solved comes back: after a day, and then after longer and longer, so
// that it is met again just before it would be forgotten. Days come in from outside: the coach has
// no clock.
#pragma once

#include <array>
#include <cstdint>

namespace coach {

using Day = std::int64_t; // since 1970

// Days until it comes back, after it was solved for the first time, the second, ...
inline constexpr std::array<int, 4> returnDays{1, 3, 7, 21};

enum class Attempt : std::uint8_t {
    Solved, // at once
    Helped, // after a wrong choice, or after the answer was shown
    Failed, // not at all
};

struct Schedule {
    int step = 0; // how many of the intervals were begun; one more than there are: it is known
    Day due = 0;
    [[nodiscard]] bool known() const { return step > static_cast<int>(returnDays.size()); }
    [[nodiscard]] bool isDue(Day today) const { return !known() && due <= today; }
    bool operator==(const Schedule&) const = default;
};

// Solved on its day: on to the next interval. Solved before its day: nothing changes. With help, it
// begins at the first interval again; failed, at the very beginning.
Schedule after(const Schedule& schedule, Attempt attempt, Day today);

} // namespace coach

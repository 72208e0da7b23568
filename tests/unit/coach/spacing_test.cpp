#include "coach/spacing.h"
#include "support/catch.hpp"

using coach::after;
using coach::Attempt;
using coach::Day;
using coach::Schedule;

TEST_CASE(
    "what was solved comes back after one, three, seven and twenty-one days, and is known then") {
    Schedule schedule{0, 100};
    Day today = 100;
    for (const Day days : {1, 3, 7, 21}) {
        CHECK(schedule.isDue(today));
        schedule = after(schedule, Attempt::Solved, today);
        CHECK_FALSE(schedule.known());
        CHECK_FALSE(schedule.isDue(today + days - 1));
        today += days;
        CHECK(schedule.due == today);
    }
    CHECK(schedule.isDue(today + 5)); // later is fine
    schedule = after(schedule, Attempt::Solved, today + 5);
    CHECK(schedule.known());
    CHECK_FALSE(schedule.isDue(today + 1000));
}

TEST_CASE("a failure starts again, and so does what was solved with help") {
    const Schedule late{3, 200};
    CHECK(after(late, Attempt::Failed, 200) == Schedule{0, 200});
    CHECK(after(late, Attempt::Failed, 200).isDue(200));
    CHECK(after(late, Attempt::Helped, 200) == Schedule{1, 201});
}

TEST_CASE("solving the same thing twice on a day counts once") {
    const Schedule once = after({0, 100}, Attempt::Solved, 100);
    CHECK(after(once, Attempt::Solved, 100) == once);
    CHECK(after(once, Attempt::Failed, 100) == Schedule{0, 100}); // failing is worth knowing
}

#include "records/exercise.h"
#include "support/catch.hpp"

using coach::Attempt;
using records::KeptExercise;

TEST_CASE("solved at once counts for more than after a wrong choice or after the answer") {
    CHECK(records::solvedWith({1, 0}) == Attempt::Solved);
    CHECK(records::solvedWith({1, 2}) == Attempt::Solved);
    CHECK(records::solvedWith({2, 0}) == Attempt::Helped);
    CHECK(records::solvedWith({1, coach::hintLevels}) == Attempt::Helped);
}

TEST_CASE("what was left before it was solved is remembered as tried, and stays due") {
    KeptExercise kept;
    kept.schedule = {2, 10};
    kept.tries = 3;
    const KeptExercise left = records::after(kept, {2, 1}, std::nullopt, 12);
    CHECK(left.tries == 5);
    CHECK(left.practised == 12);
    CHECK(left.schedule == kept.schedule);
    const KeptExercise solved = records::after(kept, {1, 0}, Attempt::Solved, 12);
    CHECK(solved.schedule == coach::after(kept.schedule, Attempt::Solved, 12));
    CHECK(solved.schedule.step == 3);
}

TEST_CASE("only what demonstrably cost points is kept to come back") {
    coach::Mistake costly;
    costly.severity = coach::Severity::Mistake;
    coach::Mistake good;
    good.severity = coach::Severity::Good;
    coach::Mistake unshown;
    CHECK(records::worthKeeping({good, costly, unshown}).size() == 1);
}

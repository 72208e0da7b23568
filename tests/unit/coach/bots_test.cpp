#include "coach/bots.h"
#include "coach/quality.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

namespace {

double gradeOf(const std::shared_ptr<const scenario::Scenario>& scenario,
               std::string_view name,
               std::uint64_t seed) {
    game::Session session(scenario, seed);
    const auto bot = coach::makeBot(name, seed);
    const auto refusal = coach::playOut(session, *bot);
    INFO(name << ": " << (refusal ? refusal->en : std::string{}));
    REQUIRE_FALSE(refusal.has_value());
    return coach::debriefOf(session).grade;
}

} // namespace

TEST_CASE("a naive bot fails the shipped scenario and the expert reaches an eight") {
    for (const coach::BotKind& kind : coach::botKinds()) {
        const double grade = gradeOf(support::koffiebrander(), kind.name, 1);
        INFO(kind.name << ": " << grade);
        CHECK((kind.naive ? grade < game::passingGrade : grade >= 8.0));
    }
}

TEST_CASE("over twenty seeds naive bots fail and the expert reaches an eight", "[.long]") {
    for (const coach::BotKind& kind : coach::botKinds()) {
        double sum = 0.0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed)
            sum += gradeOf(support::koffiebrander(), kind.name, seed);
        INFO(kind.name << ": " << sum / 20.0);
        CHECK((kind.naive ? sum / 20.0 < game::passingGrade : sum / 20.0 >= 8.0));
    }
}

TEST_CASE("every bot plays a scenario that offers little to the end") {
    for (const coach::BotKind& kind : coach::botKinds())
        for (std::uint64_t seed = 1; seed <= 4; ++seed)
            CHECK(gradeOf(support::town(), kind.name, seed) >= 1.0);
}

TEST_CASE("a bot that does not exist is not made") {
    CHECK(coach::makeBot("grandmaster", 1) == nullptr);
}

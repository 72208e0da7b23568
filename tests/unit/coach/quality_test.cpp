#include "coach/alternatives.h"
#include "coach/bots.h"
#include "coach/quality.h"
#include "coach/quality_work.h"
#include "game/state.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

#include <algorithm>
#include <cmath>

namespace {

game::Session townGame(std::string_view name, std::uint64_t seed) {
    game::Session session(support::town(), seed);
    const auto bot = coach::makeBot(name, seed);
    REQUIRE_FALSE(coach::playOut(session, *bot).has_value());
    return session;
}

double weighed(const game::Session& session, int threads = 1) {
    return coach::qualityOf(session, threads, {}).value().share;
}

// What was at stake in a week, in so many worlds with all their luck: as QualityMeter weighs it,
// for a week in which nothing better was found than what was played.
double stakeWithLuck(const coach::PlayedWeek& week, std::uint64_t luck, int worlds) {
    const game::Imagination moment(week.start);
    double stake = 0.0;
    for (int world = 0; world < worlds; ++world) {
        const coach::Line guess =
            coach::guessIn(moment.world(coach::luckOf(luck, world), game::Facts::All));
        const coach::Outcomes outcomes =
            coach::rollOut(moment, {{week.decisions, true}, guess}, {luck, world, 1, 1});
        stake += (outcomes[0].front() - outcomes[1].front()) / worlds;
    }
    return stake;
}

} // namespace

TEST_CASE("quality is 0 as guessing or worse, 1 as the best that was found") {
    CHECK(coach::WeekValues{5.0, 6.0, 2.0}.quality() == Approx(0.75));
    CHECK(coach::WeekValues{5.0, 6.0, 2.0}.stake() == Approx(4.0));
    CHECK(coach::WeekValues{1.0, 6.0, 2.0}.quality() == 0.0);
    CHECK(coach::WeekValues{6.0, 6.0, 2.0}.quality() == 1.0);
    // Where guessing is the best, there was nothing to decide.
    CHECK(coach::WeekValues{2.0, 2.0, 3.0}.stake() == 0.0);
    CHECK(coach::WeekValues{2.0, 2.0, 3.0}.quality() == 0.0);
}

TEST_CASE("a better player decides better, and no bot beats the best") {
    double expert = 0.0;
    double idle = 0.0;
    double random = 0.0;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        expert += weighed(townGame("expert", seed)) / 5.0;
        idle += weighed(townGame("idle", seed)) / 5.0;
        random += weighed(townGame("random", seed)) / 5.0;
    }
    CHECK(expert > 0.9);
    CHECK(expert <= 1.0);
    CHECK(idle < 0.7);
    CHECK(random < 0.7);
}

TEST_CASE("what is at stake in a week is weighed less its luck") {
    // The expert's own week is the best that is found, so only luck and guesses tell stakes apart.
    double error = 0.0;
    double errorWithLuck = 0.0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const game::Session session = townGame("expert", seed);
        const game::Quality quality = coach::qualityOf(session, 1, {}).value();
        game::Session again(support::town(), seed);
        const std::vector<coach::PlayedWeek> weeks = coach::weeksOf(again, session.decisions());
        REQUIRE(weeks.size() == quality.weeks.size());
        const std::uint64_t luck = coach::coachLuckOf(seed);
        const int worlds = std::max(4, 120 / support::town()->weeks);
        for (std::size_t w = 0; w < weeks.size(); ++w) {
            const double reference = std::max(0.0, stakeWithLuck(weeks[w], luck + 1, 200));
            const double raw = std::max(0.0, stakeWithLuck(weeks[w], luck, worlds));
            error += std::abs(quality.weeks[w].stake - reference);
            errorWithLuck += std::abs(raw - reference);
        }
    }
    CHECK(error < 0.8 * errorWithLuck);
}

TEST_CASE("quality has the same bits with any number of threads, and while a game is played") {
    const game::Session session = townGame("random", 3);
    const double quality = weighed(session);
    CHECK(weighed(session, 4) == quality);
    game::Session again(support::town(), 3);
    coach::QualityMeter meter(again);
    for (const game::Decision& decision : session.decisions()) {
        support::mustTake(again, decision);
        meter.taken(again, decision);
    }
    CHECK(meter.quality().share == quality);
    coach::QualityWork work(session, 2);
    CHECK(work.wait().value().share == quality);
    CHECK(work.found().value().share == quality);
}

TEST_CASE("the grade counts the quality of the decisions, and the result stands beside it") {
    const game::Session session = townGame("random", 4);
    const game::Debrief byResult = session.debrief();
    const game::Debrief debrief = coach::debriefOf(session);
    REQUIRE(debrief.quality.has_value());
    CHECK_FALSE(byResult.quality.has_value());
    CHECK(debrief.resultGrade == byResult.grade);
    const auto action = [](const game::Debrief& of) {
        for (const game::RubricRow& row : of.rubric)
            if (row.id == "action")
                return row;
        return game::RubricRow{};
    };
    CHECK(action(debrief).share == debrief.quality->share); // no conversations in the town
    CHECK(action(debrief).explanation.en.find("guessing is 0%") != std::string::npos);
    CHECK(action(byResult).explanation.en == "What the goals brought");
    CHECK(debrief.grade == game::dutchGrade(debrief.share, debrief.passMark));
}

TEST_CASE("a game in which no week was played has no quality to tell of") {
    game::Session session(support::town(), 1);
    CHECK(weighed(session) == 0.0);
    support::mustTake(session, game::PlanAction{"visit", "cc", {{"topic", {"trust"}}}});
    CHECK(weighed(session) == 0.0);
    support::mustTake(session, game::EndWeek{});
    const game::Quality one = coach::qualityOf(session, 1, {}).value();
    REQUIRE(one.weeks.size() == 1);
    CHECK(one.weeks.front().week == 1);
    CHECK(one.share == one.weeks.front().quality);
}

TEST_CASE("a week with an unlawful contact in it has no quality, and says so") {
    game::Session session(support::koffiebrander(), 1);
    const auto bot = coach::makeBot("contact", 1);
    while (session.state().week < 3)
        support::mustTake(session, bot->next(session));
    REQUIRE_FALSE(session.state().violations.empty());
    const game::Quality quality = coach::qualityOf(session, 2, {}).value();
    REQUIRE(quality.weeks.size() == 2);
    CHECK(quality.weeks.front().unlawful);
    CHECK(quality.weeks.front().quality == 0.0);
    CHECK(quality.weeks.front().stake > 0.0);
}

TEST_CASE("weighing stops when it is asked to") {
    const game::Session session = townGame("random", 5);
    CHECK_FALSE(coach::qualityOf(session, 1, [] { return true; }).has_value());
    const coach::QualityWork dropped(session, 1); // ends with the test
}

#include "coach/idle_bot.h"
#include "coach/race.h"
#include "coach/rollout_parallel.h"
#include "coach/why.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

#include <atomic>

namespace {

game::Session secondWeek() {
    game::Session session(support::town(), 1);
    coach::IdleBot idle;
    while (session.state().week < 2)
        support::mustTake(session, idle.next(session));
    return session;
}

game::Decision visitTo(const char* who) {
    return game::PlanAction{"visit", who, {{"topic", {"trust"}}}};
}

} // namespace

TEST_CASE("lines that begin alike come to the same together and one by one") {
    const game::Imagination moment(secondWeek());
    const game::Decision rebate = game::PlanAction{"rebate", "aa", {}};
    const std::vector<coach::Line> lines{{{rebate, visitTo("cc")}, true},
                                         {{rebate, visitTo("bb")}, true},
                                         {{rebate}, true},
                                         {{rebate, visitTo("cc")}, false}};
    const coach::Outcomes together = coach::rollOut(moment, lines, {5, 0, 8, 1});
    for (std::size_t line = 0; line < lines.size(); ++line)
        CHECK(coach::rollOut(moment, {lines[line]}, {5, 0, 8, 1}).front() == together[line]);
    CHECK(together[0] != together[1]);
}

TEST_CASE("a line that is remembered comes to what it comes to when it is played") {
    const auto moment = std::make_shared<const game::Imagination>(secondWeek());
    const coach::Line line{{visitTo("bb")}, true};
    const auto played = [&](int first, int worlds) {
        return coach::rollOut(*moment, {line}, {5, first, worlds, 1}).front();
    };
    coach::LineMemory memory(moment, line, played(0, 4));
    CHECK(memory.outcomes({5, 0, 8, 1}) == played(0, 8));   // four known, four new
    CHECK(memory.outcomes({5, 2, 4, 1}) == played(2, 4));   // all known
    CHECK(memory.outcomes({5, 6, 6, 1}) == played(6, 6));   // over the end of what is known
    CHECK(memory.outcomes({5, 20, 2, 1}) == played(20, 2)); // beyond a gap
    CHECK(memory.outcomes({5, 0, 22, 1}) == played(0, 22)); // and over it
}

TEST_CASE("a race that remembers its first line is the same race") {
    const auto moment = std::make_shared<const game::Imagination>(secondWeek());
    const std::vector<coach::Line> lines{
        {{visitTo("bb")}, true}, {{}, true}, {{visitTo("aa")}, true}};
    const coach::RolloutOptions rollouts{5, 0, 16, 1};
    const auto race = [&](coach::LineMemory* memory) {
        return coach::race(
            lines.size(), 0, {.worlds = 16}, coach::rollingOut(*moment, lines, rollouts, memory));
    };
    const coach::Raced plain = race(nullptr);
    coach::LineMemory memory(moment, lines.front(), {});
    for (int times = 0; times < 2; ++times) {
        const coach::Raced remembered = race(&memory);
        CHECK(remembered.regret.points.mean == plain.regret.points.mean);
        CHECK(remembered.regret.points.error == plain.regret.points.error);
        CHECK(remembered.gains[2].mean == plain.gains[2].mean);
    }
}

TEST_CASE("what several threads ask for is found once") {
    coach::Once<int> once;
    std::atomic<int> found = 0;
    coach::inParallel(50, 4, [&](int) {
        const int value = once.get([&] {
            ++found;
            return 7;
        });
        if (value != 7)
            ++found;
    });
    CHECK(found == 1);
}

TEST_CASE("why is told the same whether the games as played were kept or not") {
    const game::Session session = secondWeek();
    const coach::Line better{{visitTo("bb")}, true};
    const coach::Line played{{}, true};
    coach::WhyQuestion question{session, better, played, 1, 6};
    const coach::Why anew = coach::whyOf(question);
    const auto games = coach::gamesWithCauses(session, played, 1, 6);
    question.playedGames = &games;
    const coach::Why kept = coach::whyOf(question);
    CHECK(kept.points == anew.points);
    CHECK(kept.sentence == anew.sentence);
    CHECK(kept.causes.size() == anew.causes.size());
}

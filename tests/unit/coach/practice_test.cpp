#include "coach/bots.h"
#include "coach/practice.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/town.h"

#include <algorithm>

namespace {

using coach::Exercise;
using coach::Marked;
using coach::Moment;
using game::Decision;

coach::RunPlayed idleRun(const std::shared_ptr<const scenario::Scenario>& scenario) {
    coach::RunPlayed run{scenario, 7, {}};
    for (int week = 0; week < scenario->weeks; ++week)
        run.decisions.emplace_back(game::EndWeek{});
    return run;
}

// One call in the first week, to the loyal customer, and nothing more.
coach::RunPlayed callRun() {
    coach::RunPlayed run = idleRun(support::town());
    run.decisions.insert(
        run.decisions.begin(),
        game::PlanAction{"call", "aa", {{"person", {"0"}}, {"theme", {"general"}}}});
    game::Session session(run.scenario, run.seed);
    if (session.check(run.decisions.front()))
        run.decisions.front() = game::PlanAction{"call", "aa", {}};
    return run;
}

std::vector<Decision> expertWeek(const coach::RunPlayed& run) {
    game::Session session(run.scenario, run.seed);
    const auto expert = coach::makeBot("expert", run.seed);
    std::vector<Decision> week;
    for (;;) {
        Decision decision = expert->next(session);
        if (std::holds_alternative<game::EndWeek>(decision))
            return week;
        support::mustTake(session, decision);
        week.push_back(std::move(decision));
    }
}

coach::Judgement judged(int week, int decision, double points, bool shown = true) {
    coach::Judgement judgement;
    judgement.week = week;
    judgement.decision = decision;
    judgement.regret = {points, 0.1, 32};
    if (shown)
        judgement.severity = coach::severityOf(points);
    return judgement;
}

// A town in which the second relation has given no consent to e-mail and is no customer.
std::shared_ptr<const scenario::Scenario> strictTown() {
    std::string text = support::townScenario();
    const std::string call = R"("kind": "contact", "channel": "call")";
    text.replace(text.find(call),
                 call.size(),
                 R"("kind": "contact", "channel": "call", "commercial": true)");
    const std::string second = R"("id": "bb")";
    text.replace(text.find(second), second.size(), R"("do_not_call": true, "id": "bb")");
    scenario::Loaded read = scenario::parse(text, "strict.json");
    for (const scenario::Diagnostic& diagnostic : read.diagnostics)
        UNSCOPED_INFO(scenario::toLine(diagnostic, base::Language::English));
    REQUIRE(read.scenario.has_value());
    return std::make_shared<const scenario::Scenario>(std::move(*read.scenario));
}

} // namespace

TEST_CASE(
    "what demonstrably cost most is practised first, and a week not beside its own decision") {
    coach::Review review;
    for (const auto& [week, points] : {std::pair{1, 3.0}, {2, 0.2}, {3, 1.5}}) {
        coach::WeekReview each;
        each.judgement = judged(week, -1, points);
        review.weeks.push_back(each);
    }
    review.decisions = {judged(1, 0, 2.0), judged(3, 0, 1.8), judged(3, 1, 9.0, false)};
    const auto all = coach::momentsOf(review);
    REQUIRE(all.size() == 6);
    CHECK(all[0].at == Moment{1, -1});
    CHECK(all[1].at == Moment{1, 0});
    CHECK(all[4].at == Moment{3, 1}); // large, but not shown: behind what is
    const auto first = coach::toPractise(review);
    REQUIRE(first.size() == 2);
    CHECK(first[0].at == Moment{1, -1});
    CHECK(first[1].at == Moment{3, 0});
    CHECK(coach::toPractise(review, 1).size() == 1);
    CHECK(coach::toPractise({}).empty());
}

TEST_CASE("the week that was played is not accepted again, the expert's is") {
    const coach::RunPlayed run = idleRun(support::town());
    const auto exercise = Exercise::at(run, {1, -1}, 2);
    REQUIRE(exercise.has_value());
    CHECK(exercise->ofWeek());
    CHECK(exercise->session().view().week == 1);
    const Marked again = exercise->mark({});
    CHECK_FALSE(again.accepted);
    CHECK(again.gain.mean == 0.0);
    CHECK(again.regret.mean > again.threshold);
    const Marked better = exercise->mark(expertWeek(run));
    CHECK(better.accepted);
    CHECK(better.gain.low() > 0.0);
    CHECK(better.regret.mean < better.threshold);
    const Marked once = exercise->mark({}); // what was tried in between makes no difference
    CHECK(once.regret.mean == again.regret.mean);
    const auto alone = Exercise::at(run, {1, -1}, 1); // nor does the number of threads
    CHECK(alone->mark(expertWeek(run)).regret.mean == better.regret.mean);
}

TEST_CASE("one decision is chosen again while the rest of the week stays") {
    const coach::RunPlayed run = callRun();
    const auto exercise = Exercise::at(run, {1, 0}, 2);
    REQUIRE(exercise.has_value());
    CHECK_FALSE(exercise->ofWeek());
    CHECK_FALSE(exercise->done().empty());
    bool accepted = false;
    const Marked again = exercise->mark({run.decisions.front()});
    CHECK(again.gain.mean == 0.0);
    for (const std::string who : {"aa", "bb", "cc", "dd", "ee"}) {
        const Marked marked =
            exercise->mark({game::PlanAction{"visit", who, {{"topic", {"trust"}}}}});
        INFO(who << " " << marked.regret.mean);
        CHECK(marked.accepted == (marked.regret.mean < coach::acceptedBelow));
        CHECK(std::abs(marked.gain.mean) < 100.0);
        accepted = accepted || marked.accepted;
    }
    CHECK(accepted);
    CHECK(exercise->mark({}).regret.mean > 0.0); // leaving it out is worse than the best
}

TEST_CASE("each hint says more, in both languages, and the last one can be done") {
    const auto exercise = Exercise::at(callRun(), {1, 0}, 2);
    std::vector<base::Text> hints;
    for (int level = 1; level <= coach::hintLevels; ++level) {
        hints.push_back(exercise->hint(level));
        CHECK_FALSE(hints.back().nl.empty());
        CHECK(hints.back().nl != hints.back().en);
    }
    CHECK(hints[0].nl != hints[1].nl);
    CHECK(hints[1].nl != hints[2].nl);
    CHECK(hints[2].en.find("The best that the coach found") == 0);
    CHECK(hints[0].en.find("visit") == std::string::npos); // the first does not give it away
}

TEST_CASE("what is not allowed is never accepted, whatever it brings") {
    coach::RunPlayed run = idleRun(strictTown());
    const game::PlanAction visit{"visit", "cc", {{"topic", {"trust"}}}};
    run.decisions.insert(run.decisions.begin(), visit);
    const auto exercise = Exercise::at(run, {1, 0}, 2);
    REQUIRE(exercise.has_value());
    game::Session session = exercise->session();
    const game::PlanAction call{"call", "bb", {}};
    support::mustTake(session, call);
    const Marked marked = exercise->mark({call});
    CHECK_FALSE(marked.accepted);
    REQUIRE(marked.breaches.size() == 1);
    CHECK(marked.breaches.front().en.find("not to call") != std::string::npos);
    CHECK(exercise->mark({visit}).breaches.empty());
}

TEST_CASE("a moment that the run does not have is no exercise") {
    const coach::RunPlayed run = callRun();
    CHECK_FALSE(Exercise::at(run, {0, -1}, 1).has_value());
    CHECK_FALSE(Exercise::at(run, {9, -1}, 1).has_value());
    CHECK_FALSE(Exercise::at(run, {1, 1}, 1).has_value());
    CHECK_FALSE(Exercise::at({support::town(), 1, {}}, {1, -1}, 1).has_value());
}

#include "coach/bots.h"
#include "coach/review_work.h"
#include "coach/rollout.h"
#include "support/catch.hpp"
#include "support/town.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace {

game::Session played(std::string_view bot, std::uint64_t seed) {
    game::Session session(support::town(), seed);
    const auto player = coach::makeBot(bot, seed);
    coach::playOut(session, *player);
    return session;
}

coach::ReviewOptions pass(int worlds, int weeksInDetail) {
    coach::ReviewOptions options;
    options.worlds = worlds;
    options.weeksInDetail = weeksInDetail;
    return options;
}

} // namespace

TEST_CASE("a review in the background ends with the finest pass") {
    const game::Session session = played("random", 3);
    coach::ReviewWork work(coach::subjectOf(session), {pass(8, 0), pass(16, 1)});
    work.wait();
    const coach::ReviewWork::State state = work.state();
    CHECK_FALSE(state.running);
    CHECK(state.passes == 2);
    CHECK(state.share == Approx(1.0));
    REQUIRE(state.review);
    const auto direct =
        coach::reviewOf(support::town(), 3, session.decisions(), pass(16, 1)).value();
    CHECK(state.review->skill.mean == direct.skill.mean);
    CHECK(state.review->decisions.size() == direct.decisions.size());
}

TEST_CASE("the progress of a review never goes back, and ends at one") {
    const game::Session session = played("random", 4);
    coach::ReviewOptions options = pass(8, 2);
    options.withBestBot = true;
    double last = 0.0;
    bool back = false;
    options.goesOn = [&](double share) {
        back = back || share < last;
        last = share;
        return true;
    };
    REQUIRE(coach::reviewOf(support::town(), 4, session.decisions(), options));
    CHECK_FALSE(back);
    CHECK(last == Approx(1.0));
}

TEST_CASE("a review in the background can be stopped, and what was found stays") {
    const game::Session session = played("random", 5);
    coach::ReviewWork work(coach::subjectOf(session), {pass(8, 0), pass(200000, 4)});
    while (work.state().passes == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const auto before = std::chrono::steady_clock::now();
    work.stop();
    work.wait();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - before;
    CHECK(took.count() < 5.0);
    CHECK(work.state().passes == 1);
    CHECK(work.state().review != nullptr);
}

TEST_CASE("games are no longer played on once that is stopped") {
    const game::Session session(support::town(), 1);
    std::atomic<int> asked{0};
    coach::RolloutOptions options{1, 0, 64, 1};
    options.stopped = [&] {
        return ++asked > 2;
    };
    const coach::Outcomes outcomes =
        coach::rollOut(game::Imagination(session), {coach::Line{{}, false}}, options);
    CHECK(outcomes.front()[1] > 0.0);
    CHECK(outcomes.front()[2] == 0.0); // after two worlds
    CHECK(outcomes.front().back() == 0.0);
}

TEST_CASE("the best bot's line is the expert's own game") {
    const game::Session session = played("expert", 6);
    coach::ReviewOptions options = pass(8, 0);
    options.withBestBot = true;
    const auto review = coach::reviewOf(support::town(), 6, session.decisions(), options).value();
    REQUIRE(review.bestBot.size() == review.weeks.size() + 1);
    for (std::size_t i = 0; i < review.weeks.size(); ++i)
        CHECK(review.bestBot[i].mean == review.weeks[i].expected.mean);
    CHECK(review.bestBot.back().mean == Approx(review.outcome));
}

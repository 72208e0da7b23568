#include "coach/rollout_parallel.h"
#include "coach/rollout_progress.h"
#include "support/catch.hpp"

#include <vector>

TEST_CASE("a crew does each piece of work once, however many it is") {
    constexpr int pieces = 500;
    for (const int threads : {1, 2, 5}) {
        CAPTURE(threads);
        std::vector<int> done(pieces, 0);
        {
            coach::Crew crew(threads);
            for (int i = 0; i < pieces / 2; ++i)
                crew.add([&done, i] { ++done[static_cast<std::size_t>(i)]; });
            crew.finish();
            CHECK(std::vector<int>(done.begin(), done.begin() + pieces / 2) ==
                  std::vector<int>(pieces / 2, 1));
            for (int i = pieces / 2; i < pieces; ++i)
                crew.add([&done, i] { ++done[static_cast<std::size_t>(i)]; });
        }
        CHECK(done == std::vector<int>(pieces, 1));
    }
}

TEST_CASE("progress is told by one thread at a time, never goes back, and stops for good") {
    double last = 0.0;
    int told = 0;
    coach::Progress progress(100.0,
                             [&](double share) {
                                 CHECK(share >= last);
                                 last = share;
                                 return ++told < 60;
                             },
                             {});
    coach::inParallel(100, 4, [&](int) { progress.done(1.0); });
    CHECK(told == 60);
    CHECK(last == Approx(0.6));
    CHECK_FALSE(progress.goesOn());
    CHECK_FALSE(progress.done(1.0));
    CHECK(told == 60);
}

TEST_CASE("progress stops as soon as somebody asked for it") {
    bool stopped = false;
    coach::Progress progress(10.0, {}, [&] { return stopped; });
    CHECK(progress.done(5.0));
    CHECK(progress.goesOn());
    stopped = true;
    CHECK_FALSE(progress.goesOn());
    CHECK_FALSE(progress.done(1.0));
}

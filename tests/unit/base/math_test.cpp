#include "base/math.h"
#include "support/catch.hpp"

#include <cmath>

TEST_CASE("exp agrees with the library to the last few bits") {
    for (double x = -40.0; x <= 40.0; x += 0.0371)
        CHECK(std::abs(base::exp(x) / std::exp(x) - 1.0) < 1e-15);
    CHECK(base::exp(0.0) == 1.0);
    CHECK(base::exp(1e9) == base::exp(700.0));
}

TEST_CASE("log agrees with the library to the last few bits") {
    for (double x = 1e-6; x < 1e6; x *= 1.0173)
        CHECK(std::abs(base::log(x) - std::log(x)) <= 1e-15 * std::max(1.0, std::abs(std::log(x))));
    CHECK(base::log(1.0) == 0.0);
}

TEST_CASE("exp2 and log2 are fifty times as exact as a draw can tell") {
    for (double x = -60.0; x <= 60.0; x += 0.00371)
        CHECK(std::abs(base::exp2(x) / std::exp2(x) - 1.0) < 5e-12);
    CHECK(base::exp2(0.0) == 1.0);
    CHECK(base::exp2(-1000.0) == std::exp2(-1000.0));
    for (double x = 1e-6; x < 1e6; x *= 1.00173)
        CHECK(std::abs(base::log2(x) - std::log2(x)) <=
              5e-12 * std::max(1.0, std::abs(std::log2(x))));
    for (double near = 1e-9; near < 0.1; near *= 1.3)
        CHECK(std::abs(base::log2(1.0 + near) / std::log2(1.0 + near) - 1.0) < 5e-12);
    CHECK(base::log2(1.0) == 0.0);
    CHECK(base::log2(8.0) == 3.0);
}

TEST_CASE("the bits of exp, log and what is built on them are pinned") {
    // Any compiler, optimisation level or processor that gives other bits breaks every replay.
    CHECK(std::bit_cast<std::uint64_t>(base::exp(1.2345)) == 0x400b7e47790da686ULL);
    CHECK(std::bit_cast<std::uint64_t>(base::log(1.2345)) == 0x3fcaf71abe30f48fULL);
    CHECK(std::bit_cast<std::uint64_t>(base::logistic(-0.5)) == 0x3fd829a0565978deULL);
    CHECK(std::bit_cast<std::uint64_t>(base::exp2(1.2345)) == 0x4002d2f088e7dcb5ULL);
    CHECK(std::bit_cast<std::uint64_t>(base::log2(1.2345)) == 0x3fd373898bc44307ULL);
}

#include "base/random.h"
#include "support/catch.hpp"

TEST_CASE("philox gives the known answers of its authors") {
    // Random123's known-answer vectors for philox4x32-10.
    CHECK(base::philox({0, 0, 0, 0}, 0) ==
          base::PhiloxBlock{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
    CHECK(base::philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, 0xffffffffffffffffULL) ==
          base::PhiloxBlock{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
    CHECK(base::philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, 0x299f31d0a4093822ULL) ==
          base::PhiloxBlock{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("a uniform is never 0 and never 1") {
    CHECK(base::toUniform(0) > 0.0);
    CHECK(base::toUniform(0xffffffff) < 1.0);
}

// The short selection of ./check --matrix: this build, with the kernel of the machine or the one
// that KLANTKRING_KERNEL names, must compute what was approved.
#include "matrix/hashes.h"
#include "support/catch.hpp"
#include "support/golden.h"

TEST_CASE("the frozen games and all they are made of come out as approved") {
    std::string all;
    for (const std::string& line :
         matrix::hashLines({KLANTKRING_SOURCE_FOLDER "/tests/matrix/frozen.json"}, 2, 2))
        all += line + "\n";
    INFO(all);
    CHECK(all.find("but not among") == std::string::npos);
    CHECK(all.find("does not load") == std::string::npos);
    CHECK(all.find("refused") == std::string::npos);
    support::checkGolden("fingerprints.txt", all);
}

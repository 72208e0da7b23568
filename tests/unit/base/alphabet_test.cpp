#include "base/alphabet.h"
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

TEST_CASE("names stand where a reader looks for them") {
    std::vector<std::string> names{
        "Zoë", "Çelik", "Ömer", "Otto", "cato", "Bas", "Olivia", "IJsbrand", "Łukasz", "Æsa", "李"};
    std::sort(names.begin(), names.end(), base::comesBefore);
    CHECK(names == std::vector<std::string>{"Æsa",
                                            "Bas",
                                            "cato",
                                            "Çelik",
                                            "IJsbrand",
                                            "Łukasz",
                                            "Olivia",
                                            "Ömer",
                                            "Otto",
                                            "Zoë",
                                            "李"});
}

TEST_CASE("names that differ in accents only have one order") {
    CHECK(base::alphabetKey("Zoë ÏJ ß Œuvre") == "zoe ij ss oeuvre");
    CHECK(base::comesBefore("Zoe", "Zoë"));
    CHECK_FALSE(base::comesBefore("Zoë", "Zoe"));
    CHECK_FALSE(base::comesBefore("Zoë", "Zoë"));
    // What is no whole letter stays as it is.
    CHECK(base::alphabetKey("a\xc3") == "a\xc3");
    CHECK(base::alphabetKey("2 × 3") == "2 × 3");
}

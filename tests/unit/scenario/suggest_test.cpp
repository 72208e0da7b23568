#include "scenario/suggest.h"
#include "support/catch.hpp"

#include <array>

namespace {

constexpr std::array<std::string_view, 5> words{
    "satisfaction", "trust", "orders_per_month", "budget", "budget_per_quarter"};

} // namespace

TEST_CASE("A mistyped word is traced to the nearest one") {
    CHECK(scenario::nearest("satisfacton", words) == "satisfaction");
    CHECK(scenario::nearest("turst", words) == "trust");
    CHECK(scenario::nearest("bugdet", words) == "budget");
    CHECK(scenario::nearest("budget_per_quater", words) == "budget_per_quarter");
}

TEST_CASE("Capitals, hyphens and camel case are no difference") {
    CHECK(scenario::nearest("Trust", words) == "trust");
    CHECK(scenario::nearest("orders-per-month", words) == "orders_per_month");
    CHECK(scenario::nearest("ordersPerMonth", words) == "orders_per_month");
}

TEST_CASE("A word that resembles nothing gets no suggestion") {
    CHECK(scenario::nearest("coffee", words).empty());
    CHECK(scenario::nearest("", words).empty());
    CHECK(scenario::nearest("x", words).empty());
    CHECK(scenario::nearest(std::string(5000, 't'), words).empty());
}

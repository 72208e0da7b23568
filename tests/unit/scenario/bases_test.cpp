#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

namespace {

std::string withBase(const std::string& base) {
    return support::smallScenarioWith(R"("actions": [)",
                                      R"("bases": [)" + base + R"(], "actions": [)");
}

scenario::Loaded loadedWith(const std::string& inside) {
    return scenario::parse(
        withBase(R"({"id": "shop", "name": {"nl": "Winkel", "en": "Shop"}, )" + inside + "}"),
        "base.json");
}

std::string baseComplaints(const scenario::Loaded& read) {
    std::string all;
    for (const scenario::Diagnostic& each : read.diagnostics)
        all += each.pointer + ": " + toLine(each, base::Language::English) + "\n";
    return all;
}

void refused(const std::string& inside, const std::string& path) {
    const scenario::Loaded read = loadedWith(inside);
    INFO(inside << "\n" << baseComplaints(read));
    CHECK_FALSE(read.scenario);
    REQUIRE_FALSE(read.diagnostics.empty());
    CHECK(read.diagnostics.front().pointer == path);
}

} // namespace

TEST_CASE("a passive base has a size, an order value and the model of its orders") {
    const scenario::Loaded read = loadedWith(R"("customers": 6000, "order_value": 24.50,
        "weeks_before": 39, "model": {"r": 0.5, "alpha": 6}, "description": "Abonnees")");
    INFO(baseComplaints(read));
    REQUIRE(read.scenario);
    REQUIRE(read.scenario->bases.size() == 1);
    const scenario::BaseDef& base = read.scenario->bases.front();
    CHECK(base.id == "shop");
    CHECK(base.name.en == "Shop");
    CHECK(base.customers == 6000);
    CHECK(base.orderCents == 2450);
    CHECK(base.weeksBefore == 39);
    CHECK(base.model == sim::BgNbd{0.5, 6.0, 0.793, 2.426});
}

TEST_CASE("a scenario without passive bases has none") {
    const scenario::Loaded read = scenario::parse(support::smallScenario(), "small.json");
    REQUIRE(read.scenario);
    CHECK(read.scenario->bases.empty());
}

TEST_CASE("a hundred thousand passive customers are handled, more are refused") {
    CHECK(loadedWith(R"("customers": 100000, "order_value": 20)").scenario);
    refused(R"("customers": 100001, "order_value": 20)", "/bases/0/customers");
    refused(R"("customers": 0, "order_value": 20)", "/bases/0/customers");
    refused(R"("customers": -5, "order_value": 20)", "/bases/0/customers");
}

TEST_CASE("a passive base outside its ranges is refused with the path of the parameter") {
    const std::string size = R"("customers": 500, "order_value": 20, )";
    refused(R"("customers": 500)", "/bases/0");
    refused(R"("customers": 500, "order_value": 0)", "/bases/0/order_value");
    refused(size + R"("weeks_before": 0)", "/bases/0/weeks_before");
    refused(size + R"("model": {"r": -0.1})", "/bases/0/model/r");
    refused(size + R"("model": {"r": 0})", "/bases/0/model/r");
    refused(size + R"("model": {"alpha": 0})", "/bases/0/model/alpha");
    refused(size + R"("model": {"a": 1e300})", "/bases/0/model/a");
    refused(size + R"("model": {"b": "veel"})", "/bases/0/model/b");
    refused(size + R"("model": {"a": 1})", "/bases/0/model");
    refused(size + R"("model": {"a": 0.4, "b": 0.5})", "/bases/0/model");
    refused(size + R"("modle": {})", "/bases/0/modle");
}

TEST_CASE("a base that would order millions of times is refused, with the number") {
    const scenario::Loaded read = loadedWith(
        R"("customers": 100000, "order_value": 20, "model": {"r": 50, "alpha": 1, "b": 90})");
    CHECK_FALSE(read.scenario);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK(read.diagnostics.front().code == "out-of-range");
}

TEST_CASE("two bases of one scenario need two ids") {
    const std::string one = R"({"id": "shop", "name": "W", "customers": 5, "order_value": 20})";
    const scenario::Loaded read = scenario::parse(withBase(one + ", " + one), "base.json");
    CHECK_FALSE(read.scenario);
    REQUIRE_FALSE(read.diagnostics.empty());
    CHECK(read.diagnostics.front().code == "duplicate-id");
}

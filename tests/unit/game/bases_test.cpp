#include "game/state.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/scenario_text.h"

#include <cmath>

using game::BaseView;
using game::EndWeek;
using support::mustTake;

namespace {

std::string withShop(int customers) {
    return support::smallScenarioWith(
        R"("actions": [)",
        R"("bases": [{"id": "shop", "name": {"nl": "Winkel", "en": "Shop"}, "customers": )" +
            std::to_string(customers) +
            R"(, "order_value": 20, "weeks_before": 52}], "actions": [)");
}

game::Session played(int customers, int weeks, std::uint64_t seed = 1) {
    game::Session session = support::sessionOf(withShop(customers), seed);
    for (int week = 0; week < weeks; ++week)
        mustTake(session, EndWeek{});
    return session;
}

} // namespace

TEST_CASE("a passive base orders each week, whatever is done") {
    const BaseView start = played(2000, 0).bases().front();
    CHECK(start.customers == 2000);
    CHECK(start.revenueWeeks.empty());
    CHECK(start.orders == 0);
    const game::Session session = played(2000, 10);
    const BaseView base = session.bases().front();
    REQUIRE(base.revenueWeeks.size() == 10);
    std::int64_t sum = 0;
    for (const std::int64_t cents : base.revenueWeeks) {
        CHECK(cents > 0);
        sum += cents;
    }
    CHECK(base.revenueQuarterCents == sum);
    CHECK(base.revenueCents == base.revenueWeeks.back());
    CHECK(base.orders > 0);

    game::Session busy = support::sessionOf(withShop(2000));
    mustTake(busy, game::PlanAction{"call", "de_ster", {}});
    for (int week = 0; week < 10; ++week)
        mustTake(busy, EndWeek{});
    CHECK(busy.bases().front().revenueWeeks == base.revenueWeeks);
}

TEST_CASE("the classes of RFM hold every passive customer once, and add up to the whole") {
    const BaseView base = played(3000, 8).bases().front();
    int customers = 0;
    double alive = 0.0;
    double expected = 0.0;
    for (const auto& row : base.classes)
        for (const game::RfmClass& known : row) {
            customers += known.customers;
            alive += known.customers * known.alive;
            expected += known.customers * known.expectedOrders;
            CHECK(known.alive >= 0.0);
            CHECK(known.alive <= 1.0);
        }
    CHECK(customers == 3000);
    CHECK(alive == Approx(base.alive));
    CHECK(expected == Approx(base.expectedQuarterOrders));
    double shares = 0.0;
    for (const auto& part : base.density)
        for (const float share : part)
            shares += static_cast<double>(share);
    CHECK(shares == Approx(1.0).epsilon(1e-4));
    CHECK(base.sample.size() > 100);
    CHECK(base.sample.size() < 400);
}

TEST_CASE("who ordered often and is silent now is less likely to be a customer still") {
    const BaseView base = played(20000, 10).bases().front();
    const auto& recent = base.classes[0];
    const auto& silent = base.classes[2];
    REQUIRE(recent[0].customers > 100);
    REQUIRE(silent[0].customers > 100);
    CHECK(recent[0].alive > silent[0].alive + 0.3);
    CHECK(silent[0].alive < silent[1].alive); // often before, so its silence says more
    CHECK(silent[2].alive == 1.0);            // dropout comes only after an order
    CHECK(recent[0].expectedOrders > 3.0 * silent[0].expectedOrders);
}

TEST_CASE("the orders expected in the next quarter come, within chance") {
    game::Session session = support::sessionOf(
        std::string(withShop(20000))
            .replace(withShop(20000).find(R"("weeks": 10)"), 11, R"("weeks": 30)"));
    for (int week = 0; week < 10; ++week)
        mustTake(session, EndWeek{});
    const double expected = session.bases().front().expectedQuarterOrders;
    int orders = 0;
    for (int week = 0; week < 13; ++week) {
        mustTake(session, EndWeek{});
        orders += session.bases().front().orders;
    }
    CHECK(std::abs(orders - expected) < 0.08 * expected);
}

TEST_CASE("a game with a passive base is hashed with it, and goes alike with the same seed") {
    const game::Session one = played(500, 6);
    CHECK(one.hash() == played(500, 6).hash());
    CHECK(one.hash() != played(501, 6).hash());
    CHECK(one.bases().front().revenueWeeks != played(500, 6, 2).bases().front().revenueWeeks);
    // A copy looks into the same book.
    CHECK(game::Session(one).state().books == one.state().books);
    CHECK(support::sessionOf(support::smallScenario()).state().books == nullptr);
}

TEST_CASE("what a passive base ordered is told in the news, and is no revenue of the relations") {
    const game::Session with = played(2000, 3);
    game::Session without = support::sessionOf(support::smallScenario());
    for (int week = 0; week < 3; ++week)
        mustTake(without, EndWeek{});
    CHECK(with.view().revenueQuarterCents == without.view().revenueQuarterCents);
    int told = 0;
    for (const game::NewsItem& news : with.view().news)
        told += news.text.nl.rfind("Winkel: ", 0) == 0 ? 1 : 0;
    CHECK(told == 3);
}

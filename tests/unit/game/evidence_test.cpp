#include "game/state.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/scenario_text.h"

#include <algorithm>

namespace {

std::string withEvent(const std::string& rest) {
    return support::smallScenarioWith(
        R"("goals": [)",
        R"("events": [{"id": "e", "title": {"nl": "Signaal", "en": "Signal"}, "text": {"nl": "t", "en": "t"},
            )" +
            rest + R"(}], "goals": [)");
}

game::Session inWeek(const std::string& text, int week, std::uint64_t seed) {
    game::Session session = support::sessionOf(text, seed);
    while (session.view().week < week)
        support::mustTake(session, game::EndWeek{});
    return session;
}

bool happened(const game::Session& session) {
    const auto news = session.view().news;
    return std::any_of(news.begin(), news.end(), [](const game::NewsItem& each) {
        return each.text.nl.rfind("Signaal", 0) == 0;
    });
}

// The share of the belief in which trust is below the border of the event.
double shareBelow(const game::Session& session, double border) {
    const sim::Worlds& belief = session.state().known();
    double share = 0.0;
    for (int lane = 0; lane < belief.lanes(); ++lane)
        share += belief.row(sim::Quantity::Trust, 0)[lane] <= border ? belief.weight(0)[lane] : 0.0;
    return share;
}

} // namespace

TEST_CASE("an event that hangs on something hidden teaches, whether it happens or not") {
    const std::string text = withEvent(
        R"("customer": "any", "when": {"all": [{"week": 3}, {"quantity": "trust", "at_most": 0.6}]})");
    int times = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const game::Session before = inWeek(text, 2, seed);
        const game::Session after = inWeek(text, 3, seed);
        INFO("seed " << seed);
        CHECK(shareBelow(before, 0.6) > 0.1);
        CHECK(shareBelow(before, 0.6) < 0.9);
        CHECK((happened(after) ? shareBelow(after, 0.6) > 0.7 : shareBelow(after, 0.6) < 0.3));
        times += happened(after) ? 1 : 0;
    }
    CHECK(times > 0);
    CHECK(times < 12);
}

TEST_CASE("an event by chance alone, or by what everybody sees, teaches nothing") {
    const std::string chance = withEvent(
        R"("customer": "any", "when": {"all": [{"week": 3}, {"chance": 0.5}, {"phase": ["new", "loyal", "at_risk"]}]})");
    const std::string never = withEvent(R"("when": {"week": 9})");
    for (std::uint64_t seed = 1; seed <= 4; ++seed)
        CHECK(inWeek(chance, 3, seed).state().known() == inWeek(never, 3, seed).state().known());
}

TEST_CASE("what happens to loyal customers only does not tell who is loyal") {
    const std::string text = withEvent(
        R"("when": {"week": 8}, "effects": [{"change": "trust", "by": -0.3, "customer": {"phase": "loyal"}}])");
    const std::string without = withEvent(R"("when": {"week": 8})");
    int differing = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const game::Session with = inWeek(text, 8, seed);
        const game::Session control = inWeek(without, 8, seed);
        const game::Customer touched = with.view().customers.front();
        const game::Customer untouched = control.view().customers.front();
        CHECK(touched.loyalShare == untouched.loyalShare);
        if (!untouched.isCustomer || untouched.loyalShare < 0.2)
            continue;
        ++differing;
        // In the worlds in which it is loyal, and only there.
        const double fall = untouched.trust.mean - touched.trust.mean;
        CHECK(fall > 0.2 * untouched.loyalShare);
        CHECK(fall < 0.3 * untouched.loyalShare + 1e-9);
    }
    CHECK(differing > 0);
}

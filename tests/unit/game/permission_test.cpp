#include "game/state.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/scenario_text.h"

using game::EndWeek;
using game::PlanAction;
using support::mustTake;

namespace {

// One natural person who already buys, and an action that calls with an offer.
game::Session callOf(const std::string& person, const std::string& action) {
    const std::string text = support::smallScenarioWith(R"("segment": "hotels", "phase": "loyal",)",
                                                        R"("segment": "hotels", )" + person);
    const std::string from = R"("kind": "contact", "channel": "call",)";
    std::string with = text;
    with.replace(with.find(from), from.size(), action);
    game::Session session = support::sessionOf(with);
    return session;
}

constexpr const char* commercialCall =
    R"("kind": "contact", "channel": "call", "commercial": true,)";
constexpr const char* qualifyingCall =
    R"("kind": "qualify", "channel": "call", "commercial": true,)";

} // namespace

TEST_CASE("a natural person is not called without consent, not even as a customer") {
    game::Session without = callOf(R"("phase": "loyal", "natural_person": true,)", commercialCall);
    mustTake(without, PlanAction{"call", "de_ster", {}});
    mustTake(without, EndWeek{});
    CHECK(without.state().violations.size() == 1);

    game::Session with = callOf(
        R"("phase": "loyal", "natural_person": true, "permission": ["call"],)", commercialCall);
    mustTake(with, PlanAction{"call", "de_ster", {}});
    mustTake(with, EndWeek{});
    CHECK(with.state().violations.empty());

    game::Session firm = callOf(R"("phase": "loyal",)", commercialCall);
    mustTake(firm, PlanAction{"call", "de_ster", {}});
    mustTake(firm, EndWeek{});
    CHECK(firm.state().violations.empty());
}

TEST_CASE("a call with questions that breaks the rules costs trust and yields no answer") {
    const PlanAction ask{"call", "de_ster", {{"question", {"need"}}}};
    game::Session unlawful = callOf(R"("natural_person": true,)", qualifyingCall);
    mustTake(unlawful, ask);
    mustTake(unlawful, EndWeek{});
    game::Session lawful =
        callOf(R"("natural_person": true, "permission": ["call"],)", qualifyingCall);
    mustTake(lawful, ask);
    mustTake(lawful, EndWeek{});

    CHECK(unlawful.state().violations.size() == 1);
    CHECK(lawful.state().violations.empty());
    CHECK(unlawful.state().relations[0].asked == 0U);
    CHECK(lawful.state().relations[0].asked != 0U);
    CHECK(support::dossier(unlawful, "de_ster").trust.mean <
          support::dossier(lawful, "de_ster").trust.mean);
}

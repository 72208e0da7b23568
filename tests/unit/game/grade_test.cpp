#include "support/catch.hpp"
#include "support/games.h"
#include "support/scenario_text.h"

TEST_CASE("the Dutch grade runs from 1 through 5,5 at the pass mark to 10") {
    CHECK(game::dutchGrade(0.0, 0.55) == Approx(1.0));
    CHECK(game::dutchGrade(0.55, 0.55) == Approx(5.5));
    CHECK(game::dutchGrade(1.0, 0.55) == Approx(10.0));
    CHECK(game::dutchGrade(0.275, 0.55) == Approx(3.25));
    CHECK(game::dutchGrade(0.775, 0.55) == Approx(7.75));
    CHECK(game::dutchGrade(-1.0, 0.55) == Approx(1.0));
    CHECK(game::dutchGrade(2.0, 0.55) == Approx(10.0));
}

TEST_CASE("doing nothing fails") {
    game::Session session(support::koffiebrander(), 1);
    while (!session.finished())
        support::mustTake(session, game::EndWeek{});
    const game::Debrief debrief = session.debrief();
    CHECK_FALSE(debrief.passed);
    CHECK(debrief.grade < 5.5);
    CHECK(debrief.weeks.size() == 26);
}

TEST_CASE("guessing one half in every prediction earns nothing") {
    game::Session session(support::koffiebrander(), 1);
    while (!session.finished()) {
        int made = 0;
        for (const game::Customer& customer : session.view().customers)
            if (customer.isCustomer && made < 3) {
                support::mustTake(
                    session, game::Predict{game::PredictionKind::Orders, customer.id, {}, 0.5});
                ++made;
            }
        support::mustTake(session, game::EndWeek{});
    }
    CHECK(session.debrief().rubric.front().share == Approx(0.0));
}

TEST_CASE("calling a natural person without consent is a breach and costs the points for ethics") {
    const std::string text =
        support::smallScenarioWith(R"("segment": "hotels", "phase": "loyal")",
                                   R"("segment": "hotels", "natural_person": true)");
    game::Session session = support::sessionOf(std::string(text).replace(
        text.find(R"("channel": "call")"), 17, R"("channel": "call", "commercial": true)"));
    support::mustTake(session, game::PlanAction{"call", "de_ster", {}});
    support::mustTake(session, game::EndWeek{});
    const game::Debrief debrief = session.debrief();
    REQUIRE(debrief.violations.size() == 1);
    CHECK(debrief.rubric.back().share == 0.0);
}

TEST_CASE("a part of the rubric that weighs nothing is not told") {
    const auto partsOf = [](const std::string& text) {
        std::vector<std::string> parts;
        for (const game::RubricRow& row : support::sessionOf(text).debrief().rubric)
            parts.push_back(row.id);
        return parts;
    };
    CHECK(partsOf(support::smallScenario()).size() == 5);
    CHECK(partsOf(support::smallScenarioWith(R"("goals":)",
                                             R"("rubric": {"planning": 0}, "goals":)")) ==
          std::vector<std::string>{"diagnosis", "action", "rationale", "ethics"});
}

TEST_CASE("conversations count in the action only when one came up, and an ignored one does") {
    game::Session session(support::koffiebrander(), 1);
    const auto action = [&] {
        game::Quality best;
        best.share = 1.0;
        for (const game::RubricRow& row : session.debrief(best).rubric)
            if (row.id == "action")
                return row;
        return game::RubricRow{};
    };
    CHECK(action().share == Approx(1.0));
    CHECK(action().explanation.en.find("conversations") == std::string::npos);
    while (session.debrief().decisions.empty())
        support::mustTake(session, game::EndWeek{});
    CHECK(action().share == Approx(0.75));
    CHECK(action().explanation.en.find("conversations") != std::string::npos);
}

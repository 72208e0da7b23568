// What scenarios can ask and do: each condition and effect by what a game with it looks like.
#include "game/state.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/scenario_text.h"

#include <algorithm>

using game::EndWeek;
using game::PlanAction;
using support::mustTake;

namespace {

// The small scenario with these events and conversations in it.
game::Session with(const std::string& events, const std::string& conversations = "") {
    return support::sessionOf(support::smallScenarioWith(
        "\"goals\": [",
        "\"events\": [" + events + "], \"conversations\": [" + conversations + "], \"goals\": ["));
}

// The weeks in which this was in the news, as " 2 5", when nothing is done.
std::string weeksOf(game::Session session, const std::string& news) {
    while (!session.finished())
        mustTake(session, EndWeek{});
    std::string weeks;
    for (const game::NewsItem& item : session.view().news)
        if (item.text.en == news)
            weeks += " " + std::to_string(item.week);
    return weeks;
}

// An event of every week that tells "yes" when the condition holds.
std::string asks(const std::string& condition, const std::string& about = "") {
    return R"({"id": "ask", "title": "yes", "once": false, )" + about + R"("when": )" + condition +
           "}";
}

const std::string ofStar = R"("customer": "de_ster", )";

const std::string talk = R"({"id": "talk", "title": "Talk", "nodes": [{"id": "start", "text": "?",
  "options": [{"id": "yes", "text": "y"}, {"id": "no", "text": "n"}]}]})";

} // namespace

TEST_CASE("effects wait, come back, and are asked for when they are due") {
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 2},
      "effects": [{"news": "late", "after_weeks": 3}]})"),
                  "late") == " 5");
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 2},
      "effects": [{"news": "again", "every_weeks": 2, "times": 3}]})"),
                  "again") == " 2 4 6");
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 2},
      "effects": [{"news": "on", "after_weeks": 1, "every_weeks": 3}]})"),
                  "on") == " 3 6 9");
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 1},
      "effects": [{"news": "if", "every_weeks": 1, "when": {"week": {"from": 4, "to": 5}}}]})"),
                  "if") == " 4 5");
}

TEST_CASE("a follow-up event comes when it is brought, and never of itself") {
    const std::string next = R"(, {"id": "next", "title": "next", "follow_up": true})";
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 2}})" + next), "next") == "");
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 2},
      "effects": [{"event": "next", "after_weeks": 2}]})" +
                       next),
                  "next") == " 4");
    // Two events that bring each other do not go round within one week.
    CHECK(weeksOf(with(R"({"id": "e", "title": "a", "once": false, "when": {"week": 2},
      "effects": [{"event": "f"}]}, {"id": "f", "title": "b", "once": false, "follow_up": true,
      "effects": [{"event": "e"}]})"),
                  "b") == " 2");
}

TEST_CASE("conditions look at what happened, is known and was counted") {
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 3},
      "effects": [{"fact": "seen", "text": "s"}]}, )" +
                       asks(R"({"happened": "e", "within_weeks": 2})")),
                  "yes") == " 3 4");
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 3},
      "effects": [{"fact": "seen", "text": "s"}]}, )" +
                       asks(R"({"knows": "seen", "within_weeks": 2})")),
                  "yes") == " 3 4");
    CHECK(weeksOf(with(asks(R"({"count": "all", "where": {"phase": "loyal"}, "at_least": 1})")),
                  "yes")
              .substr(0, 4) == " 1 2");
    CHECK(weeksOf(with(asks(R"({"count": "all", "where": {"phase": "former"}, "at_least": 1})")),
                  "yes")
              .substr(0, 2)
              .empty());
    CHECK(weeksOf(with(asks(R"({"segment": "hotels"})", ofStar)), "yes").substr(0, 2) == " 1");
    CHECK(weeksOf(with(asks(R"({"all": [{"segment": "hotels", "customer": "de_ster"},
      {"week": 4}]})")),
                  "yes") == " 4");
}

TEST_CASE("conditions look at figures of the company and of a record") {
    CHECK(weeksOf(with(R"({"id": "e", "title": "t", "when": {"week": 3},
      "effects": [{"money": -900}]}, )" +
                       asks(R"({"all": [{"company": "budget", "at_most": 200},
                       {"week": {"to": 5}}]})")),
                  "yes") == " 3 4 5");
    CHECK(weeksOf(with(asks(R"({"company": "customers", "at_least": 2})")), "yes") == "");
    game::Session session =
        with(asks(R"({"record": "weeks_since_contact", "at_most": 2})", ofStar));
    mustTake(session, EndWeek{});
    mustTake(session, PlanAction{"call", "de_ster", {}}); // carried out in week 2
    CHECK(weeksOf(session, "yes") == " 3 4");
}

TEST_CASE("a hidden quantity and what can be known of it are two things") {
    // The segment's trust is 0.6 with a spread of 0.1: the truth of one game is not the mean.
    const auto first = [](const std::string& condition) {
        return weeksOf(with(asks(condition, ofStar)), "yes").substr(0, 2);
    };
    const auto truth =
        support::sessionOf(support::smallScenario()).state().truth.mean(sim::Quantity::Trust, 0);
    const auto belief =
        support::sessionOf(support::smallScenario()).state().known().mean(sim::Quantity::Trust, 0);
    REQUIRE(std::abs(truth - belief) > 0.005);
    const std::string bound = std::to_string((truth + belief) / 2.0);
    const std::string head = R"({"quantity": "trust", "at_least": )" + bound;
    CHECK(first(head + "}") == (truth > belief ? " 1" : ""));
    CHECK(first(head + R"(, "believed": true})") == (truth > belief ? "" : " 1"));
    CHECK(first(R"({"motive": "price", "at_least": 0.79})") == " 1");
    CHECK(first(R"({"motive": "price", "at_least": 0.81})") == "");
}

TEST_CASE("an earlier reply is remembered where a condition asks for it") {
    const std::string invites =
        R"({"id": "e", "title": "t", "customer": "de_ster", "conversation": "talk"}, )";
    const auto play = [&](const std::string& option) {
        game::Session session =
            with(invites + asks(R"({"chose": "yes", "in": "talk"})", ofStar), talk);
        mustTake(session, game::StartConversation{"talk", "de_ster"});
        mustTake(session, game::Reply{option});
        return weeksOf(session, "yes").substr(0, 4);
    };
    CHECK(play("yes") == " 2 3");
    CHECK(play("no") == "");
    // Where none asks, nothing is kept: older scenarios have the hashes they had.
    game::Session session = with(R"({"id": "e", "title": "t", "conversation": "talk"})", talk);
    mustTake(session, game::StartConversation{"talk", ""});
    mustTake(session, game::Reply{"yes"});
    CHECK(session.state().flags.empty());
}

TEST_CASE("an action can be blocked, or depend on a condition with its reason") {
    game::Session blocked = with(R"({"id": "e", "title": "t", "customer": "de_ster",
      "when": {"week": 1}, "effects": [{"block": "call", "weeks": 2}]})");
    CHECK(blocked.take(PlanAction{"call", "de_ster", {}}).has_value());
    mustTake(blocked, EndWeek{});
    CHECK(blocked.take(PlanAction{"call", "de_ster", {}}).has_value());
    mustTake(blocked, EndWeek{});
    CHECK_FALSE(blocked.take(PlanAction{"call", "de_ster", {}}).has_value());

    game::Session session = support::sessionOf(support::smallScenarioWith(
        R"("hours": 1)", R"("hours": 1, "when": {"week": {"from": 2}}, "why_not": "Too early.")"));
    const auto reason = session.take(PlanAction{"call", "de_ster", {}});
    REQUIRE(reason.has_value());
    CHECK(reason->en == "Too early.");
    mustTake(session, EndWeek{});
    CHECK_FALSE(session.take(PlanAction{"call", "de_ster", {}}).has_value());
}

TEST_CASE("an invitation that is withdrawn lapses without reproach") {
    game::Session session = with(R"({"id": "e", "title": "t", "conversation": "talk"},
      {"id": "f", "title": "t", "when": {"week": 2}, "effects": [{"withdraw": "talk"}]})",
                                 talk);
    CHECK(session.view().inbox.size() == 1);
    mustTake(session, EndWeek{});
    CHECK(session.view().inbox.empty());
    for (const game::NewsItem& item : session.view().news)
        CHECK(item.text.en.find("unanswered") == std::string::npos);
    // Its own term, when it has one.
    game::Session late = with(R"({"id": "e", "title": "t",
      "effects": [{"conversation": "talk", "within_weeks": 1}]})",
                              talk);
    mustTake(late, EndWeek{});
    CHECK(late.view().inbox.empty());
}

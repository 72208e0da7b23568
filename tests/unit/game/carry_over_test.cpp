#include "game/carry_over.h"
#include "game/run_log.h"
#include "game/run_text.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/games.h"
#include "support/scenario_text.h"

namespace {

using Shared = std::shared_ptr<const scenario::Scenario>;

// The smallest scenario with an event in week 9.
std::string storyText() {
    return support::smallScenarioWith(
        "\"goals\": [",
        R"("events": [{"id": "storm", "title": {"nl": "Storm", "en": "Storm"},
                "text": {"nl": "Het waait.", "en": "It blows."}, "when": {"week": 9},
                "effects": [{"money": -100}]}],
  "goals": [)");
}

Shared load(const std::string& text) {
    scenario::Loaded loaded = scenario::parse(text, "test.json");
    REQUIRE(loaded.scenario);
    return std::make_shared<const scenario::Scenario>(std::move(*loaded.scenario));
}

} // namespace

TEST_CASE("a game goes over into a changed scenario with all its decisions") {
    const Shared before = support::koffiebrander();
    game::Session session(before, 7);
    for (int week = 1; week < 5; ++week)
        support::mustTake(session, game::EndWeek{});
    auto changed = std::make_shared<scenario::Scenario>(*before);
    changed->title = {"Anders", "Different"};
    const game::CarriedOver carried =
        game::carryOver(game::Session(changed, 7), session.decisions(), *before);
    CHECK_FALSE(carried.stopped);
    CHECK(carried.session.hash() == session.hash());
    CHECK(carried.session.view().week == 5);
    CHECK(carried.session.scenario().title.en == "Different");
}

TEST_CASE("where a game does not fit a changed scenario, it says which decision, when and why") {
    const Shared before = support::koffiebrander();
    game::Session session(before, 7);
    support::mustTake(session, game::EndWeek{});
    const auto offers = session.offers(-1);
    std::string planned;
    for (const game::Offer& offer : offers)
        if (planned.empty() && offer.companyWide && !offer.refusal && offer.slots.empty() &&
            session.check(game::PlanAction{offer.id, {}, {}}) == std::nullopt)
            planned = offer.id;
    REQUIRE_FALSE(planned.empty());
    support::mustTake(session, game::PlanAction{planned, {}, {}});
    support::mustTake(session, game::EndWeek{});

    auto changed = std::make_shared<scenario::Scenario>(*before);
    const int at = scenario::indexOf(changed->actions, planned);
    const std::string name = changed->actions[static_cast<std::size_t>(at)].name.nl;
    changed->actions.erase(changed->actions.begin() + at);
    const game::CarriedOver carried =
        game::carryOver(game::Session(changed, 7), session.decisions(), *before);
    REQUIRE(carried.stopped);
    CHECK(carried.stopped->number == 2);
    CHECK(carried.stopped->week == 2);
    CHECK(carried.session.decisions().size() == 1);
    const std::string told = game::inWords(*carried.stopped).nl;
    CHECK(told.find("Beslissing 2, in week 2, kan niet meer") == 0);
    CHECK(told.find(name) != std::string::npos);
    CHECK(told.find("bestaat niet") != std::string::npos);
}

TEST_CASE("a scenario that became shorter ends the game, and the weeks after it do not fit") {
    const Shared before = support::koffiebrander();
    game::Session session(before, 7);
    for (int week = 1; week < 5; ++week)
        support::mustTake(session, game::EndWeek{});
    auto changed = std::make_shared<scenario::Scenario>(*before);
    changed->weeks = 3;
    const game::CarriedOver carried =
        game::carryOver(game::Session(changed, 7), session.decisions(), *before);
    REQUIRE(carried.stopped);
    CHECK(carried.stopped->week == 4);
    CHECK(carried.session.finished());
}

TEST_CASE("a trial game begins in a later week, as if nothing was done before it") {
    const auto trial = game::startTrial(support::koffiebrander(), 7, {6, {}});
    REQUIRE(trial);
    game::Session idle(support::koffiebrander(), 7);
    for (int week = 1; week < 6; ++week)
        support::mustTake(idle, game::EndWeek{});
    CHECK(trial.value().view().week == 6);
    CHECK(trial.value().hash() == idle.hash());
    CHECK(trial.value().purpose() == game::Purpose::Trial);
}

TEST_CASE("a week that the scenario does not have is refused, and the last one is not") {
    const int weeks = support::koffiebrander()->weeks;
    for (const int week : {0, -3, weeks + 1, 1000}) {
        const auto trial = game::startTrial(support::koffiebrander(), 7, {week, {}});
        REQUIRE_FALSE(trial);
        CHECK(trial.message().nl.find("week 1 tot en met 26") != std::string::npos);
    }
    CHECK(game::startTrial(support::koffiebrander(), 7, {weeks, {}}));
}

TEST_CASE("an event can be started by hand, whether its condition holds or not") {
    const Shared scenario = load(storyText());
    const auto trial = game::startTrial(scenario, 1, {1, "storm"});
    REQUIRE(trial);
    const game::View view = trial.value().view();
    CHECK(view.budgetCents == scenario->budgetCents - 10000);
    std::string news;
    for (const game::NewsItem& item : view.news)
        news += item.text.nl + "\n";
    CHECK(news.find("al geldt de voorwaarde nu niet") != std::string::npos);
    CHECK(news.find("Storm: Het waait.") != std::string::npos);
}

TEST_CASE("an event that does not exist is refused with the one that was meant") {
    const auto trial = game::startTrial(load(storyText()), 1, {1, "stormm"});
    REQUIRE_FALSE(trial);
    CHECK(trial.message().nl.find("\"stormm\"") != std::string::npos);
    CHECK(trial.message().nl.find("Bedoelde je \"storm\"?") != std::string::npos);
}

TEST_CASE("an event of somebody who is not there yet is refused by name") {
    // notaris_veenstra comes in week 2, from the pool
    const auto early = game::startTrial(support::koffiebrander(), 7, {1, "veenstra_calls"});
    REQUIRE_FALSE(early);
    CHECK(early.message().nl.find("Veenstra") != std::string::npos);
    CHECK(early.message().nl.find("in week 1 nog niet") != std::string::npos);
    CHECK(game::startTrial(support::koffiebrander(), 7, {3, "veenstra_calls"}));
}

TEST_CASE("in a game that counts, no event can be started by hand") {
    game::Session session(load(storyText()), 1);
    CHECK(session.check(game::StageEvent{"storm"}));
    CHECK(session.take(game::StageEvent{"storm"}));
    CHECK(session.decisions().empty());
}

TEST_CASE("a trial game says so in its file, and replays with what was started by hand") {
    const Shared scenario = load(storyText());
    auto trial = game::startTrial(scenario, 1, {1, "storm"});
    REQUIRE(trial);
    game::Run run;
    run.header.scenarioId = scenario->id;
    run.header.scenarioHash = scenario->hash;
    run.header.purpose = game::Purpose::Trial;
    run.decisions = trial.value().decisions();
    const auto read = game::runFrom(game::toText(run));
    REQUIRE(read);
    CHECK(read.value().header.purpose == game::Purpose::Trial);
    const auto again = game::replay(read.value(), scenario);
    REQUIRE(again);
    CHECK(again.value().hash() == trial.value().hash());

    // Taking the mark away does not make it count: then the event was never possible.
    run.header.purpose = game::Purpose::Graded;
    CHECK_FALSE(game::replay(run, scenario));
}

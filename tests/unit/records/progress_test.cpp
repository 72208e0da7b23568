#include "records/progress.h"
#include "records/run_keeper.h"
#include "support/catch.hpp"
#include "support/temporary_folder.h"

namespace {

using records::PlayedRun;
using records::Progress;

using SharedScenario = std::shared_ptr<const scenario::Scenario>;

// One conversation of two moments, one for each objective; chapters in reverse order.
SharedScenario talkative(const std::string& id, int level) {
    auto scenario = std::make_shared<scenario::Scenario>();
    scenario->id = id;
    scenario->title = {"nl " + id, "en " + id};
    scenario->level = level;
    scenario->weeks = 8;
    scenario->hash = 77;
    scenario->objectives = {{"ask", {"Vraagt door.", "Asks on."}, 3},
                            {"listen", {"Luistert.", "Listens."}, 1}};
    scenario::ConversationDef talk;
    talk.id = "talk";
    for (const char* objective : {"ask", "listen"}) {
        scenario::ConversationNode node;
        node.id = objective;
        for (const bool good : {true, false}) {
            scenario::ReplyOption option;
            option.id = good ? "good" : "bad";
            option.next = talk.nodes.empty() ? "listen" : "";
            option.quality = good ? 1.0 : 0.0;
            option.objectives = {objective};
            node.options.push_back(option);
        }
        talk.nodes.push_back(node);
    }
    scenario->conversations = {talk};
    return scenario;
}

PlayedRun run(const SharedScenario& scenario,
              const std::string& reply,
              records::Milliseconds at,
              std::optional<double> grade = 6.0) {
    PlayedRun run;
    run.scenario = scenario;
    run.stored.place.number = at;
    run.stored.title = scenario->title;
    run.stored.header.scenarioHash = 77;
    run.stored.week = 3;
    run.stored.played = at;
    run.stored.finished = grade.has_value();
    run.stored.grade = grade;
    run.decisions = {game::StartConversation{"talk", {}}, game::Reply{reply}, game::Reply{reply}};
    run.times = {at, at + 1, at + 2};
    return run;
}

} // namespace

TEST_CASE("Progress without games is empty, and says where to begin") {
    const auto easy = talkative("easy", 1);
    const auto hard = talkative("hard", 3);
    const Progress progress = records::progressFrom({hard, easy}, {});
    CHECK(progress.empty());
    CHECK(progress.games == 0);
    REQUIRE(progress.objectives.size() == 2);
    CHECK(progress.objectives[0].objective == "listen"); // by chapter
    REQUIRE(progress.next);
    CHECK(progress.next->scenario->id == "easy");
    CHECK(progress.next->advice.nl == "Speel nl easy");
    CHECK_FALSE(progress.next->reason.en.empty());
    CHECK_FALSE(records::progressFrom({}, {}).next);
    // The only one there is may be difficult.
    CHECK(records::progressFrom({hard}, {}).next->scenario->id == "hard");
}

TEST_CASE("Progress has the course of each objective and of all, in the order of time") {
    const auto one = talkative("one", 1);
    const auto two = talkative("two", 1);
    const Progress progress =
        records::progressFrom({one, two}, {run(one, "good", 1000), run(two, "bad", 2000, 4.5)});
    CHECK_FALSE(progress.empty());
    REQUIRE(progress.average.size() == 4);
    CHECK(progress.average.front().at == 1001);
    const double known = records::traced(0.2, true);
    CHECK(progress.average[0].known == Approx((known + 0.2) / 2));
    CHECK(progress.average[1].known == Approx(known));
    CHECK(progress.average[3].known == Approx(records::traced(known, false)));
    REQUIRE(progress.objectives[0].history.size() == 2);
    CHECK(progress.objectives[0].history[0].right);
    CHECK_FALSE(progress.objectives[0].history[1].right);
    REQUIRE(progress.grades.size() == 2);
    CHECK(progress.grades[1].grade == 4.5);
    CHECK(progress.grades[1].scenario.en == "en two");
    CHECK(progress.mastered() == 0);
}

TEST_CASE("Games that were played by turns count in the order of their decisions") {
    const auto one = talkative("one", 1);
    const auto two = talkative("two", 1);
    PlayedRun early = run(one, "good", 1000);
    early.times = {1000, 5000, 5001}; // begun first, answered last
    const Progress progress = records::progressFrom({one, two}, {early, run(two, "bad", 2000)});
    CHECK_FALSE(progress.objectives[0].history.front().right);
    CHECK(progress.objectives[0].history.back().right);
}

TEST_CASE("What comes next is the game that was left, and then what teaches most, with a reason") {
    const auto one = talkative("one", 1);
    const auto two = talkative("two", 2);
    const PlayedRun left = run(two, "good", 2000, std::nullopt);
    Progress progress = records::progressFrom({one, two}, {run(one, "good", 1000), left});
    REQUIRE(progress.next);
    CHECK(progress.next->kind == records::NextStep::Kind::GoOn);
    CHECK(progress.next->run.number == 2000);
    CHECK(progress.next->reason.nl.find("week 3 van 8") != std::string::npos);

    PlayedRun changed = left;
    changed.stored.header.scenarioHash = 78; // cannot go on
    progress = records::progressFrom({one, two}, {run(one, "good", 1000), changed});
    CHECK(progress.next->kind == records::NextStep::Kind::Play);
    CHECK(progress.next->reason.nl.find("vooral: vraagt door.") != std::string::npos);
}

TEST_CASE("What is said of an objective follows from how often and where it was shown") {
    records::ObjectiveMastery mastery;
    CHECK(records::standingOf(mastery) == records::Standing::Unseen);
    mastery.opportunities = 1;
    mastery.scenarios = 1;
    CHECK(records::remarkOf(mastery).nl == "begin · één keer geoefend");
    mastery.known = 0.7;
    mastery.opportunities = 3;
    CHECK(records::remarkOf(mastery).en == "on the way · practised 3 times");
    mastery.known = 0.97;
    CHECK(records::standingOf(mastery) == records::Standing::Strong);
    mastery.opportunities = 4;
    mastery.scenarios = 2;
    CHECK(records::standingOf(mastery) == records::Standing::Mastered);
    CHECK(records::remarkOf(mastery).nl == "beheerst · 4 keer geoefend in 2 scenario’s");
}

TEST_CASE("Progress is read from the store, of this learner only") {
    const support::TemporaryFolder folder;
    auto opened = records::Store::open({folder / "data", folder / "config"});
    REQUIRE(opened.ok());
    records::Store& store = *opened.value().store;
    const auto one = talkative("one", 1);
    for (const char* player : {"Sanne", "Bram"}) {
        game::RunHeader header;
        header.scenarioId = "one";
        header.scenarioHash = 77;
        header.player = player;
        const auto number = store.begin(header);
        REQUIRE(number.ok());
        REQUIRE(store
                    .append(number.value(),
                            0,
                            {{game::StartConversation{"talk", {}}, 1000},
                             {game::Reply{"good"}, 2000},
                             {game::Reply{"good"}, 3000}})
                    .ok());
        REQUIRE(store.finish(number.value(), {1, 7.0}).ok());
    }
    const auto progress = records::progressOf(store, "Sanne", {one});
    REQUIRE(progress.ok());
    CHECK(progress.value().games == 1);
    REQUIRE(progress.value().grades.size() == 1);
    CHECK(progress.value().grades[0].grade == 7.0);
    CHECK(progress.value().average.size() == 2);
    CHECK(records::progressOf(store, "Niemand", {one}).value().empty());
}

#include "records/mastery.h"
#include "support/catch.hpp"

namespace {

using records::MasteryRun;
using records::traced;

// A scenario with one conversation of three moments, each with a good and a bad reply.
std::shared_ptr<const scenario::Scenario> talks(const std::string& id, int level = 1) {
    auto scenario = std::make_shared<scenario::Scenario>();
    scenario->id = id;
    scenario->level = level;
    scenario->objectives = {{"listen", {"luisteren", "listening"}, 1},
                            {"ask", {"vragen", "asking"}, 2}};
    scenario::ConversationDef talk;
    talk.id = "talk";
    for (int i = 0; i < 3; ++i) {
        scenario::ConversationNode node;
        node.id = std::to_string(i);
        for (const bool good : {true, false}) {
            scenario::ReplyOption option;
            option.id = good ? "good" : "bad";
            option.next = i < 2 ? std::to_string(i + 1) : "";
            option.quality = good ? 1.0 : 0.1;
            option.objectives = {"listen"};
            node.options.push_back(option);
        }
        talk.nodes.push_back(node);
    }
    scenario->conversations = {talk};
    return scenario;
}

MasteryRun run(const std::shared_ptr<const scenario::Scenario>& scenario,
               const std::string& reply) {
    MasteryRun run{scenario, {game::StartConversation{"talk", {}}}, {1000}};
    for (int i = 0; i < 3; ++i) {
        run.decisions.emplace_back(game::Reply{reply});
        run.times.push_back(2000 + i);
    }
    return run;
}

} // namespace

TEST_CASE("One opportunity moves the chance as Bayes says") {
    // .2 * .9 / (.2 * .9 + .8 * .2) = .529; and a tenth of the rest is learnt.
    CHECK(traced(0.2, true) == Approx(0.5294117647 + 0.4705882353 * 0.1));
    CHECK(traced(0.2, false) == Approx(0.02 / 0.66 + (1.0 - 0.02 / 0.66) * 0.1));
    records::TracingParameters easy;
    easy.guess = 0.9; // more than a question can be guessed
    records::TracingParameters most;
    most.guess = 0.3;
    CHECK(traced(0.2, true, easy) == traced(0.2, true, most));
}

TEST_CASE("Mastery takes four opportunities in two scenarios, however sure it seems") {
    const auto one = talks("one");
    const auto two = talks("two");
    const auto after = [&](const std::vector<MasteryRun>& runs) {
        return records::masteryOf({one, two}, runs).front();
    };
    CHECK(after({}).known == 0.2);
    CHECK(after({run(one, "good")}).opportunities == 3);
    CHECK_FALSE(after({run(one, "good")}).mastered());
    const auto both = after({run(one, "good"), run(two, "good")});
    CHECK(both.scenarios == 2);
    CHECK(both.mastered());
    CHECK(both.history.size() == 6);
    CHECK(both.history.back().known == both.known);
    CHECK_FALSE(after({run(one, "bad"), run(two, "bad")}).mastered());
}

TEST_CASE("Only the first attempt at a moment counts") {
    const auto one = talks("one");
    const auto first = records::masteryOf({one}, {run(one, "bad")}).front();
    const auto again = records::masteryOf({one}, {run(one, "bad"), run(one, "good")}).front();
    CHECK(again.known == first.known);
    CHECK(again.opportunities == 3);
}

TEST_CASE("What to play next has most left to learn, within reach, and a reason") {
    const auto one = talks("one");
    const auto hard = talks("hard", 3);
    CHECK_FALSE(records::recommended({}, {}, {}));
    const auto mastery = records::masteryOf({hard, one}, {});
    const auto next = records::recommended({hard, one}, mastery, {});
    REQUIRE(next);
    CHECK(next->scenario->id == "one");
    CHECK(next->reason.nl.find("luisteren") != std::string::npos);
    CHECK(next->reason.en.find("listening") != std::string::npos);
}

namespace {

std::shared_ptr<const scenario::Scenario> asking(const std::string& id, std::size_t options) {
    auto scenario = std::make_shared<scenario::Scenario>(*talks(id));
    scenario::TheoryCard card;
    card.id = "card";
    scenario::Question question;
    question.text = {"Wat " + id + "?", "What " + id + "?"};
    for (std::size_t i = 0; i < options; ++i)
        question.options.push_back({std::to_string(i), {}, {}});
    question.correct = 1;
    question.objectives = {"ask"};
    card.question = question;
    scenario->theory = {card};
    return scenario;
}

} // namespace

TEST_CASE("The first answer to a question counts as an opportunity, by how hard it is to guess") {
    const auto four = asking("four", 4);
    const auto two = asking("two", 2);
    const auto known = [&](const std::vector<records::GivenAnswer>& answers) {
        return records::masteryOf({four, two}, {}, answers)[1];
    };
    records::TracingParameters quarter;
    quarter.guess = 0.25;
    const auto once = known({{"four", "card", "1", 1000}});
    CHECK(once.known == traced(0.2, true, quarter));
    CHECK(once.opportunities == 1);
    CHECK(once.scenarios == 0); // to know is not yet to do
    CHECK(known({{"four", "card", "0", 1000}}).known == traced(0.2, false, quarter));
    CHECK(known({{"four", "card", "0", 1000}, {"four", "card", "1", 2000}}).known ==
          traced(0.2, false, quarter));
    records::TracingParameters most;
    most.guess = 0.3; // and not a half
    CHECK(known({{"two", "card", "1", 1000}}).known == traced(0.2, true, most));
    // Of a card or a scenario that is not there any more nothing is said.
    CHECK(known({{"gone", "card", "1", 1000}, {"four", "gone", "1", 1000}}).opportunities == 0);
}

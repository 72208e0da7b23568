#include "records/progress.h"
#include "support/catch.hpp"

namespace {

using records::GivenAnswer;
using records::Quiz;

constexpr records::Milliseconds hour = 60LL * 60 * 1000;

// A scenario with a card for each objective, each with a question whose second answer is right.
std::shared_ptr<const scenario::Scenario> cards(const std::string& id, int count) {
    auto scenario = std::make_shared<scenario::Scenario>();
    scenario->id = id;
    scenario->level = 1;
    for (int i = 0; i < count; ++i) {
        const std::string name = "o" + std::to_string(i);
        scenario->objectives.push_back({name, {name, name}, 1});
        scenario::TheoryCard card;
        card.id = name;
        card.title = {"kaart " + name, "card " + name};
        scenario::Question question;
        question.text = {"nl " + name, "en " + name};
        question.options = {{"no", {}, {}}, {"yes", {}, {}}};
        question.correct = 1;
        question.objectives = {name};
        card.question = question;
        scenario->theory.push_back(card);
    }
    scenario->theory.push_back({"silent", {}, {}, 1, {}});
    return scenario;
}

Quiz quizOf(const std::shared_ptr<const scenario::Scenario>& scenario,
            const std::vector<GivenAnswer>& answers,
            records::Milliseconds now) {
    return records::progressFrom({scenario}, {}, answers, now).quiz;
}

} // namespace

TEST_CASE("A quiz has five questions at most, first about what is known least") {
    const auto seven = cards("seven", 7);
    CHECK(quizOf(seven, {}, 0).questions.size() == 5);
    CHECK(quizOf(seven, {}, 0).total == 7);
    auto mastery = records::masteryOf({seven}, {});
    mastery[6].known = 0.05;
    const Quiz quiz = records::quizFrom({seven}, {}, mastery, 0);
    CHECK(quiz.questions.front().card->id == "o6");
    CHECK(quiz.questions[1].card->id == "o0");
    CHECK(quiz.fresh == 7);
    CHECK(records::quizFrom({}, {}, {}, 0).total == 0);
}

TEST_CASE("A question that two scenarios share is asked once") {
    const auto one = cards("one", 2);
    const auto two = cards("two", 3);
    CHECK(records::quizFrom({one, two}, {}, {}, 0).total == 3);
}

TEST_CASE("A wrong answer comes back the next day, a right one later and later") {
    const auto one = cards("one", 1);
    const GivenAnswer wrong{"one", "o0", "no", hour};
    CHECK(quizOf(one, {wrong}, 2 * hour).questions.empty());
    CHECK(quizOf(one, {wrong}, 2 * hour).due == 21 * hour);
    CHECK(quizOf(one, {wrong}, 21 * hour).questions.size() == 1);
    CHECK_FALSE(quizOf(one, {wrong}, 21 * hour).questions.front().fresh);
    const GivenAnswer right{"one", "o0", "yes", 24 * hour};
    CHECK(quizOf(one, {wrong, right}, 48 * hour).questions.empty());
    CHECK(quizOf(one, {wrong, right}, 96 * hour).questions.size() == 1);
    const GivenAnswer again{"one", "o0", "yes", 100 * hour};
    CHECK(quizOf(one, {wrong, right, again}, (100 + 72) * hour).questions.empty());
    CHECK(quizOf(one, {wrong, right, again}, (100 + 7 * 24) * hour).questions.size() == 1);
}

TEST_CASE("New questions come before those that come back") {
    const auto two = cards("two", 2);
    const Quiz quiz = quizOf(two, {{"two", "o0", "no", 1}}, 1000 * hour);
    REQUIRE(quiz.questions.size() == 2);
    CHECK(quiz.questions[0].card->id == "o1");
    CHECK(quiz.questions[1].card->id == "o0");
}

TEST_CASE("After a game a quiz comes next, and after the quiz a game") {
    const auto ten = cards("ten", 10);
    records::PlayedRun run;
    run.scenario = ten;
    run.stored.finished = true;
    run.stored.grade = 6.0;
    run.stored.played = 1000;
    auto next = records::progressFrom({ten}, {run}, {}, 2000).next;
    REQUIRE(next);
    CHECK(next->kind == records::NextStep::Kind::Quiz);
    CHECK(next->reason.nl.find("kaart o0") != std::string::npos);
    std::vector<GivenAnswer> answers;
    answers.reserve(5);
    for (int i = 0; i < 5; ++i)
        answers.push_back({"ten", "o" + std::to_string(i), "yes", 1500 + i});
    next = records::progressFrom({ten}, {run}, answers, 2000).next;
    CHECK(next->kind == records::NextStep::Kind::Play);
    for (GivenAnswer& answer : answers)
        answer.at = 500; // before the game
    CHECK(records::progressFrom({ten}, {run}, answers, 2000).next->kind ==
          records::NextStep::Kind::Quiz);
    CHECK(records::progressFrom({ten}, {}, {}, 2000).next->kind ==
          records::NextStep::Kind::Play); // nobody begins with a quiz
}

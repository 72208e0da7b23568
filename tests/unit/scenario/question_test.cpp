#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"
#include "support/schema.h"

#include <algorithm>

namespace {

scenario::Loaded withQuestion(const std::string& question) {
    return scenario::parse(
        support::smallScenarioWith(
            "\"goals\": [",
            R"("theory": [{"id": "card", "title": "t", "text": "t", "question": )" + question +
                R"(}], "objectives": [{"id": "aim", "text": "t"}], "goals": [)"),
        "small.json");
}

std::vector<std::string> errorsOf(const scenario::Loaded& loaded) {
    std::vector<std::string> codes;
    for (const auto& each : loaded.diagnostics)
        if (each.severity == scenario::Severity::Error)
            codes.push_back(each.code);
    return codes;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("A card's question is read, with answers that need no id") {
    const auto loaded = withQuestion(R"({"text": "q", "correct": "2", "objectives": ["aim"],
        "options": [{"text": "a", "feedback": "x"}, {"text": "b", "feedback": "y"}]})");
    CHECK(errorsOf(loaded) == Codes{});
    REQUIRE(loaded.scenario);
    const auto& question = loaded.scenario->theory.at(0).question;
    REQUIRE(question);
    CHECK(question->text.en == "q");
    REQUIRE(question->options.size() == 2);
    CHECK(question->options[1].id == "2");
    CHECK(question->options[1].feedback.nl == "y");
    CHECK(question->correct == 1);
    CHECK(question->objectives == std::vector<std::string>{"aim"});
    // What a question asks for, something assesses.
    for (const auto& each : loaded.diagnostics)
        CHECK(each.code != "unassessed-objective");
}

TEST_CASE("What is wrong with a question is said, all at once") {
    CHECK(errorsOf(withQuestion(R"({"text": "q", "correct": "3",
        "options": [{"text": "a", "feedback": "x"}, {"text": "b", "feedback": "y"}]})")) ==
          Codes{"unknown-id"});
    CHECK(errorsOf(withQuestion(R"({"text": "q", "correct": "1",
        "options": [{"text": "a", "feedback": "x"}]})")) == Codes{"too-few"});
    CHECK(errorsOf(withQuestion(R"({"text": "q", "correct": "a", "objectives": ["nothing"],
        "options": [{"id": "a", "text": "a", "feedback": "x"},
                    {"id": "a", "text": "b"}]})"))
              .size() == 3); // the same id twice, no feedback, no such objective
    CHECK_FALSE(withQuestion("{}").scenario);
    CHECK_FALSE(withQuestion("\"q\"").scenario);
}

TEST_CASE(
    "The questions of the coffee roaster ask for its objectives, and guessing a place fails") {
    const auto loaded =
        scenario::parse(support::sourceText("scenarios/koffiebrander.json"), "koffiebrander.json");
    REQUIRE(loaded.scenario);
    std::vector<int> places(6);
    int count = 0;
    for (const auto& card : loaded.scenario->theory)
        if (card.question) {
            ++count;
            ++places[static_cast<std::size_t>(card.question->correct)];
            CAPTURE(card.id);
            CHECK(card.question->options.size() >= 3);
            CHECK_FALSE(card.question->objectives.empty());
        }
    CHECK(count >= 8);
    CHECK(2 * *std::max_element(places.begin(), places.end()) <= count);
}

// When chances are worth a word, and when they are what they seem.
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

namespace {

using Codes = std::vector<std::string>;

Codes codesOf(const std::string& text) {
    Codes codes;
    for (const auto& each : scenario::parse(text, "f.json").diagnostics)
        codes.push_back(each.code);
    return codes;
}

Codes ofCondition(const std::string& when) {
    return codesOf(support::smallScenarioWith("\"goals\": [",
                                              R"("events": [{"id": "e",
    "title": {"nl": "Iets", "en": "Something"}, "when": )" +
                                                  when + R"(}], "goals": [)"));
}

Codes ofEffects(const std::string& effects) {
    return codesOf(support::smallScenarioWith("\"hours\": 1", "\"effects\": [" + effects + "]"));
}

Codes ofParameters(const std::string& parameters) {
    return codesOf(support::smallScenarioWith(
        "\"budget\": 1000", "\"budget\": 1000, \"parameters\": {" + parameters + "}"));
}

} // namespace

TEST_CASE("Two chances side by side in one condition are decided by one draw") {
    CHECK(ofCondition(R"({"any": [{"chance": 0.3}, {"chance": 0.2}]})") == Codes{"one-draw"});
    CHECK(ofCondition(R"({"all": [{"chance": 0.3}, {"week": 3}, {"chance": 0.2}]})") ==
          Codes{"one-draw"});
    const auto said = [](const std::string& list) {
        return scenario::parse(support::smallScenarioWith("\"goals\": [", R"("events": [{"id": "e",
          "title": {"nl": "Iets", "en": "Something"}, "when": {)" + list + R"(}}], "goals": [)"),
                               "f.json")
            .diagnostics.at(0)
            .message.en;
    };
    // The smaller of those that must all come, the larger of those of which any will do.
    CHECK_THAT(said(R"("all": [{"chance": 0.3}, {"chance": 0.2}])"),
               Catch::Matchers::ContainsSubstring("together these chances are 0.2."));
    CHECK_THAT(said(R"("any": [{"chance": 0.3}, {"chance": 0.2}])"),
               Catch::Matchers::ContainsSubstring("together these chances are 0.3."));
}

TEST_CASE("A chance for each of two moments is no mistake") {
    CHECK(ofCondition(R"({"any": [{"all": [{"week": {"from": 2, "to": 4}}, {"chance": 0.2}]},
                                  {"all": [{"week": {"from": 5, "to": 9}}, {"chance": 0.5}]}]})")
              .empty());
    CHECK(ofCondition(R"({"chance": 0.2})").empty());
}

TEST_CASE("Effects whose chances add up to 1 were meant as alternatives") {
    CHECK(ofEffects(R"({"money": -5, "when": {"chance": 0.7}},
                       {"hours": -1, "when": {"chance": 0.3}})") == Codes{"separate-chances"});
    CHECK(ofEffects(R"({"money": -5, "when": {"chance": 0.2}}, {"hours": -1},
                       {"hours": -2, "when": {"chance": 0.2}},
                       {"hours": -3, "when": {"chance": 0.6}})") == Codes{"separate-chances"});
    CHECK(ofEffects(R"({"money": -5, "when": {"chance": 0.7}},
                       {"hours": -1, "when": {"chance": 0.5}})")
              .empty());
    // As the advice has it.
    CHECK(ofEffects(R"({"flag": "heads", "when": {"chance": 0.5}},
                       {"money": -5, "when": {"flag": "heads"}},
                       {"hours": -1, "when": {"not": {"flag": "heads"}}})")
              .empty());
}

TEST_CASE(
    "A month's chances from one place are at most 1 together, with the usual one if need be") {
    CHECK(ofParameters(R"("down_new": 0.5, "up_new": 0.6)") == Codes{"chances-above-1"});
    CHECK(ofParameters(R"("down_new": 0.95)") == Codes{"chances-above-1"}); // with 0.08
    CHECK(ofParameters(R"("down_new": 0.4, "up_new": 0.6)").empty());
    CHECK(ofParameters(R"("down_at_risk": 0.9, "up_at_risk": 0.2)") == Codes{"chances-above-1"});
    CHECK(ofParameters(R"("failure_best": 0.2, "failure_worst": 0.1)") ==
          Codes{"reversed-chances"});
}

TEST_CASE("Chances of a scenario that has mistakes are not gone into") {
    CHECK(ofCondition(R"({"any": [{"chance": 0.3}, {"chance": 20}]})") == Codes{"out-of-range"});
}

#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

namespace {

std::string codes(std::string_view from, std::string_view to) {
    std::string all;
    for (const auto& each :
         scenario::parse(support::smallScenarioWith(from, to), "f.json").diagnostics)
        all += each.code + " " + each.pointer + ";";
    return all;
}

std::string withEvent(const std::string& event) {
    return codes("\"goals\": [", "\"events\": [" + event + "], \"goals\": [");
}

} // namespace

TEST_CASE("The company is filled in when a scenario is read, in both languages") {
    const auto loaded = scenario::parse(
        support::smallScenarioWith(
            "\"weeks\"",
            R"("role": "Bij {company}", "summary": {"nl": "{company}!", "en": "{company}?"}, "weeks")"),
        "f.json");
    REQUIRE(loaded.scenario);
    CHECK(loaded.scenario->role.nl == "Bij Klein");
    CHECK(loaded.scenario->summary.nl == "Klein!");
    CHECK(loaded.scenario->summary.en == "Small?");
}

TEST_CASE("A place-holder that does not exist is an error with a suggestion") {
    const auto loaded =
        scenario::parse(support::smallScenarioWith("\"goals\": [", R"("events": [{"id": "e",
          "title": "{custmer} belt", "customer": "any"}], "goals": [)"),
                        "f.json");
    CHECK_FALSE(loaded.scenario);
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].code == "unknown-placeholder");
    CHECK(toLine(loaded.diagnostics[0], base::Language::English).find("customer") !=
          std::string::npos);
    CHECK(codes("Klein", "Klein {week") == "unknown-placeholder /title/nl;");
}

TEST_CASE("A place-holder may only stand where there is something to fill in") {
    CHECK(withEvent(R"({"id": "e", "title": "{customer} {contact} {segment} {week}",
      "customer": "any"})") == "");
    CHECK(withEvent(R"({"id": "e", "title": "{week} {customer}"})") ==
          "placeholder-not-here /events/0/title;");
    CHECK(withEvent(R"({"id": "e", "title": "t", "effects": [
      {"fact": "f", "text": "{contact}", "customer": "all"}, {"news": "{contact}"}]})") ==
          "placeholder-not-here /events/0/effects/1/news;");
    CHECK(codes("Klein", "{week}") == "placeholder-not-here /title/nl;");
}

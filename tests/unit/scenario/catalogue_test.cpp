#include "base/hash.h"
#include "scenario/catalogue.h"
#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

#include <fmt/format.h>

#include <algorithm>

using scenario::Loaded;

namespace {

std::string complaints(const Loaded& loaded) {
    std::string all;
    for (const auto& each : loaded.diagnostics)
        all += toLine(each, base::Language::English) + "\n";
    return all;
}

using Codes = std::vector<std::string>;

Codes codesOf(const Loaded& loaded) {
    Codes codes;
    for (const auto& each : loaded.diagnostics)
        codes.push_back(each.code);
    return codes;
}

// Ten lines: a company, three customers and a goal; `more` goes in before the customers.
std::string minimal(const std::string& more = "") {
    return R"({
  "format": 2, "extends": "standard",
  "company": "Bakkerij De Korenaar",
)" + more + R"(
  "customers": [
    {"name": "Lunchroom Zoet"},
    {"name": "Hotel De Linde", "phase": "loyal"},
    {"name": "Camping Het Bos", "persona": "lost"}
  ],
  "goals": [{"measure": "revenue", "target": 4000}]
})";
}

// `expected`: what is said of a text that deliberately leaves something in the air.
scenario::Scenario loaded(const std::string& text, const Codes& expected = {}) {
    Loaded loaded = scenario::parse(text, "de_korenaar.json");
    INFO(complaints(loaded));
    REQUIRE(codesOf(loaded) == expected);
    REQUIRE(loaded.scenario);
    return *std::move(loaded.scenario);
}

template<class Item>
std::string idsOf(const std::vector<Item>& items) {
    std::string ids;
    for (const Item& item : items)
        ids += (ids.empty() ? "" : " ") + item.id;
    return ids;
}

// "code line:column file" of each diagnostic.
std::string found(const std::string& text) {
    std::string all;
    for (const auto& each : scenario::parse(text, "f.json").diagnostics)
        all +=
            fmt::format("{} {}:{} {};", each.code, each.place.line, each.place.column, each.file);
    return all;
}

} // namespace

TEST_CASE("A company, three customers and a goal are a scenario") {
    const scenario::Scenario small = loaded(minimal());
    CHECK(small.id == "de_korenaar");
    CHECK(small.title.en == "Bakkerij De Korenaar");
    CHECK(idsOf(small.customers).find("lunchroom_zoet hotel_de_linde camping_het_bos ") == 0);
    CHECK(std::count_if(small.customers.begin(), small.customers.end(), [](const auto& each) {
              return !each.inPool;
          }) == 3);
    CHECK(idsOf(small.goals) == "revenue");
    CHECK(small.goals[0].floor == 0.0);
    CHECK_FALSE(small.goals[0].text.empty());
    CHECK(small.actions.size() > 25);
    CHECK(small.segments.size() == 4);
    CHECK(small.customers[0].prior.phase == sim::Phase::Potential);
    // Of a loyal customer nobody described, more is expected than of anyone.
    CHECK(small.customers[1].prior.of(sim::Quantity::Trust).mean > 0.6);
    CHECK(small.customers[0].background == small.segments[0].description);
    CHECK(small.customers[2].prior.phase == sim::Phase::Former);
    CHECK(small.customers[2].prior.exitReason == sim::ExitReason::Pushed);
    CHECK(small.customers[0].people.at(0).name != small.customers[1].people.at(0).name);
    CHECK(small.role.nl.find("Bakkerij De Korenaar") != std::string::npos);
    CHECK(small.budgetCents > 0);
}

TEST_CASE("Leads to be found come from the catalogue unless the scenario has its own") {
    const auto leads = [](const std::string& more) {
        const scenario::Scenario small = loaded(R"({"format": 2, "extends": "standard",
          "company": "K", "customers": [{"name": "A", "phase": "new"})" +
                                                more + R"(],
          "goals": [{"measure": "customers", "target": 2}]})");
        return std::count_if(small.customers.begin(), small.customers.end(), [](const auto& each) {
            return each.inPool;
        });
    };
    CHECK(leads("") == 8);
    CHECK(leads(R"(, {"name": "B", "pool": "online"})") == 1);
}

TEST_CASE("The catalogue is a part of what a run is tied to") {
    const std::string text = minimal();
    const std::string without = support::smallScenario();
    base::Hash hash;
    hash.add(std::string_view(without));
    CHECK(scenario::parse(without, "f").scenario->hash == hash.value());
    base::Hash with;
    with.add(std::string_view(text));
    CHECK(loaded(text).hash != with.value());
}

TEST_CASE("A list takes over all, one, or all but one, and changes what it extends") {
    const auto actions = [](const std::string& list) {
        return idsOf(loaded(minimal("\"actions\": " + list + ",")).actions);
    };
    const std::string all = idsOf(loaded(minimal()).actions);
    CHECK(actions(R"(["*"])") == all);
    CHECK(actions(R"(["call_tip", "mail_tip"])") == "call_tip mail_tip");
    const std::string fewer = actions(R"(["*", "-newsletter"])");
    CHECK(fewer.size() + std::string(" newsletter").size() == all.size());
    CHECK(fewer.find("newsletter") == std::string::npos);

    const scenario::Scenario changed = loaded(minimal(
        R"("actions": ["*", {"extends": "call_tip", "hours": 3},
          {"id": "long_call", "extends": "call_tip", "hours": 5},
          {"id": "longer_call", "extends": "long_call", "cost": 7}],)"));
    const auto action = [&](std::string_view id) {
        return changed.actions.at(static_cast<std::size_t>(indexOf(changed.actions, id)));
    };
    CHECK(action("call_tip").hours == 3.0);
    CHECK(action("call_tip").kind == scenario::ActionKind::Contact);
    CHECK(action("long_call").hours == 5.0);
    CHECK(action("longer_call").hours == 5.0);
    CHECK(action("longer_call").costCents == 700);
    CHECK(changed.actions.size() == loaded(minimal()).actions.size() + 2);
}

TEST_CASE("Traits and motives are taken over name by name, and a persona gives way") {
    const scenario::Scenario small = loaded(R"({
  "format": 2, "extends": "standard", "company": "K",
  "personas": ["*", {"id": "critic", "extends": "price_watcher", "traits": {"trust": 0.3}}],
  "customers": [{"name": "A", "persona": "critic", "traits": {"need": 0.9}, "contact": "Ada"}],
  "goals": [{"measure": "departures", "target": 0}]
})");
    const sim::CustomerPrior& prior = small.customers.at(0).prior;
    CHECK(prior.of(sim::Quantity::Need) == sim::Prior{0.9, 0.0});
    CHECK(prior.of(sim::Quantity::Trust) == sim::Prior{0.3, 0.0});
    CHECK(prior.of(sim::Quantity::PriceSensitivity).mean == 0.8);
    CHECK(small.customers[0].people.at(0).name == "Ada");
    CHECK(small.customers[0].people.size() == 1);
    CHECK(small.goals[0].floor == 1.0);
}

TEST_CASE("What the catalogue refers to and the scenario lacks falls away") {
    const scenario::Scenario own = loaded(minimal(
        R"("motives": [{"id": "speed", "name": {"nl": "snelheid", "en": "speed"}}],
           "theory": [], "objectives": [],)"));
    CHECK(own.motives.size() == 1);
    CHECK(own.features.empty());
    CHECK(own.actions.at(0).theory.empty());
    CHECK(own.actions.at(0).objectives.empty());
    // The catalogue's segments speak of motives that are not there: the usual weights count.
    CHECK(own.segments.at(0).prior.motives[0][0].mean == 0.5);
}

TEST_CASE("A rubric is a name, or a name with changes") {
    CHECK(loaded(minimal(R"("rubric": "analyst",)")).rubric.diagnosis == 35.0);
    const auto own =
        loaded(minimal(R"("rubric": {"extends": "analyst", "ethics": 50},)"), {"weights-not-100"})
            .rubric;
    CHECK(own.diagnosis == 35.0);
    CHECK(own.ethics == 50.0);
    CHECK(found(minimal(R"("rubric": "analist",)")).find("unknown-id 4:11 f.json") == 0);
}

TEST_CASE("Mistakes in what is taken over are shown where the author made them") {
    CHECK(found(minimal(R"("actions": ["*", {"extends": "cal_tip"}],)"))
              .find("unknown-id 4:30 f.json") != std::string::npos);
    CHECK(found(minimal(R"("actions": ["*", "-newsleter"],)")) == "unknown-id 4:18 f.json;");
    CHECK(found(minimal(R"("actions": [{"extends": "call_tip", "hours": 99}],)")) ==
          "out-of-range 4:46 f.json;");
    CHECK(found(minimal(R"("events": [{"id": "a", "extends": "b", "title": "t"},
    {"id": "b", "extends": "a", "title": "t"}],)")) == "extends-cycle 5:28 f.json;");
    CHECK(found(R"({"format": 2, "extends": "standerd"})").find("unknown-word 1:26 f.json") !=
          std::string::npos);
}

TEST_CASE("A mistake within the catalogue names the catalogue and who took it over") {
    // A study of one customer needs what it reveals; the kind is the author's, the rest is not.
    const Loaded loaded = scenario::parse(
        minimal(R"("actions": [{"extends": "networking", "audience": "one"}],)"), "f.json");
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].file == "f.json");
    const Loaded borrowed = scenario::parse(
        minimal(R"("actions": [{"extends": "mailing", "kind": "invest"}],)"), "f.json");
    REQUIRE(borrowed.diagnostics.size() == 1);
    CHECK(borrowed.diagnostics[0].code == "does-not-fit");
    CHECK(borrowed.diagnostics[0].file == scenario::catalogueFile);
    CHECK_THAT(borrowed.diagnostics[0].message.en,
               Catch::Matchers::ContainsSubstring("f.json:4:25"));
}

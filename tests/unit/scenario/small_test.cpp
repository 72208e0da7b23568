#include "scenario/loader.h"
#include "support/catch.hpp"
#include "support/scenario_text.h"

#include <fmt/format.h>

#include <algorithm>

using scenario::Loaded;
using support::smallScenario;
using support::smallScenarioWith;

namespace {

std::string smallComplaints(const Loaded& loaded) {
    std::string all;
    for (const auto& each : loaded.diagnostics)
        all += toLine(each, base::Language::English) + "\n";
    return all;
}

scenario::Scenario loadedFrom(const std::string& text) {
    Loaded loaded = scenario::parse(text, "small.json");
    INFO(smallComplaints(loaded));
    REQUIRE(loaded.scenario);
    return *std::move(loaded.scenario);
}

} // namespace

TEST_CASE("The smallest scenario loads without a word") {
    const Loaded loaded = scenario::parse(smallScenario(), "small.json");
    CHECK(smallComplaints(loaded) == "");
    REQUIRE(loaded.scenario);
    CHECK(loaded.scenario->id == "small");
    CHECK(loaded.scenario->file == "small.json");
    CHECK(loaded.scenario->title.nl == "Klein");
    CHECK(loaded.scenario->title.en == "Small");
    CHECK(loaded.scenario->weeks == 10);
    CHECK(loaded.scenario->budgetCents == 100'000);
    CHECK(loaded.scenario->hoursPerWeek == 32.0);
    CHECK(loaded.scenario->goals.at(0).target == 5000.0);
}

TEST_CASE("A customer has the defaults, its segment's traits over them, and its own over those") {
    const auto small = loadedFrom(
        smallScenarioWith(R"("phase": "loyal")", R"("phase": "loyal", "traits": {"need": 0.9})"));
    const sim::CustomerPrior& prior = small.customers.at(0).prior;
    CHECK(prior.of(sim::Quantity::Need) == sim::Prior{0.9, 0.0});
    CHECK(prior.of(sim::Quantity::Trust) == sim::Prior{0.6, 0.1});
    CHECK(prior.of(sim::Quantity::Competition) ==
          sim::CustomerPrior{}.of(sim::Quantity::Competition));
    CHECK(prior.phase == sim::Phase::Loyal);
    CHECK(small.segments.at(0).prior.of(sim::Quantity::Need) == sim::Prior{0.4, 0.0});
    CHECK(small.customers.at(0).orderCents == 30'000);
    CHECK(small.customers.at(0).ordersPerMonth == 2.0);
}

TEST_CASE("A person's own motives replace the segment's") {
    const auto small = loadedFrom(smallScenarioWith(
        R"(}}]})", R"(}}, {"name": "Bo", "motives": {"price": {"mean": 0.2, "spread": 0.05}}}]})"));
    const scenario::Customer& customer = small.customers.at(0);
    REQUIRE(customer.people.size() == 2);
    CHECK(customer.prior.people == 2);
    CHECK(customer.prior.motives[0][0] == sim::Prior{0.8, 0.0});
    CHECK(customer.prior.motives[1][0] == sim::Prior{0.2, 0.05});
}

TEST_CASE("Customers in the pool come last and the others keep their order") {
    const auto small = loadedFrom(smallScenarioWith(R"("customers": [)",
                                                    R"("customers": [
  {"id": "p1", "name": "P", "segment": "hotels", "pool": "cold", "people": [{"name": "P"}]},
  {"id": "a", "name": "A", "segment": "hotels", "people": [{"name": "A"}]},
  {"id": "p2", "name": "P", "segment": "hotels", "pool": "tender", "people": [{"name": "P"}]},)"));
    std::string order;
    for (const auto& customer : small.customers)
        order += customer.id + (customer.inPool ? "* " : " ");
    CHECK(order == "a de_ster p1* p2* ");
    CHECK(small.customers.at(3).source == scenario::LeadSource::Tender);
}

TEST_CASE("A text in one language serves both, with a warning when the other was promised") {
    const Loaded plain =
        scenario::parse(smallScenarioWith(R"({"nl": "Klein", "en": "Small"})", R"("Klein")"), "f");
    CHECK(smallComplaints(plain) == "");
    REQUIRE(plain.scenario);
    CHECK(plain.scenario->title.en == "Klein");

    const Loaded half = scenario::parse(
        smallScenarioWith(R"({"nl": "Klein", "en": "Small"})", R"({"nl": "Klein"})"), "f");
    REQUIRE(half.scenario);
    CHECK(half.scenario->title.en == "Klein");
    REQUIRE(half.diagnostics.size() == 1);
    CHECK(half.diagnostics[0].severity == scenario::Severity::Warning);
    CHECK(half.diagnostics[0].code == "missing-language");
    CHECK(half.diagnostics[0].place.line == 4);
    CHECK(half.diagnostics[0].place.column == 12);
}

TEST_CASE("Comments and a byte order mark change nothing but the hash") {
    const auto plain = loadedFrom(smallScenario());
    const auto marked = loadedFrom("\xEF\xBB\xBF" + smallScenario());
    const auto commented =
        loadedFrom(smallScenarioWith(R"("id": "price")", R"("$comment": "€", "id": "price")"));
    CHECK(marked.motives.at(0).id == "price");
    CHECK(commented.motives.at(0).id == "price");
    CHECK(marked.hash != plain.hash);
    CHECK(commented.hash != plain.hash);
    CHECK(loadedFrom(smallScenario()).hash == plain.hash);
}

TEST_CASE("Conditions of every kind are read") {
    const auto small = loadedFrom(smallScenarioWith(R"("goals": [)", R"("events": [
  {"id": "e", "title": "t", "text": "{customer}", "customer": "any", "tone": "bad", "when":
    {"all": [{}, {"any": [{"week": 3}, {"week": {"from": 5}}]}, {"not": {"phase": ["new", "loyal"]}},
     {"stage": "lead"}, {"quantity": "satisfaction", "at_most": 0.4},
     {"count": {"phase": "former"}, "at_least": 2}, {"chance": 0.3}, {"flag": "seen"},
     {"budget": true, "at_least": 500}, {"crm": "processes", "at_least": 0.5},
     {"chain": "insight", "at_most": 0.4}, {"did": "call", "within_weeks": 4}]},
   "effects": [{"flag": "seen"}]}],
  "goals": [)"));
    const scenario::EventDef& event = small.events.at(0);
    CHECK(event.anyCustomer);
    CHECK(event.tone == scenario::Tone::Bad);
    using Kind = scenario::Condition::Kind;
    const auto& parts = event.when.parts;
    std::vector<Kind> kinds;
    kinds.reserve(parts.size());
    for (const auto& part : parts)
        kinds.push_back(part.kind);
    CHECK(kinds == std::vector<Kind>{Kind::Always,
                                     Kind::Any,
                                     Kind::Not,
                                     Kind::Stage,
                                     Kind::Quantity,
                                     Kind::Count,
                                     Kind::Chance,
                                     Kind::Flag,
                                     Kind::Budget,
                                     Kind::Crm,
                                     Kind::Chain,
                                     Kind::Did});
    REQUIRE(parts.size() == 12);
    CHECK(parts[1].parts.at(0).toWeek == 3);
    CHECK(parts[1].parts.at(1).fromWeek == 5);
    CHECK(parts[1].parts.at(1).toWeek == 10);
    CHECK(parts[2].parts.at(0).phases ==
          std::vector<sim::Phase>{sim::Phase::New, sim::Phase::Loyal});
    CHECK(parts[4].comparison == scenario::Comparison::AtMost);
    CHECK(parts[4].amount == 0.4);
    CHECK(parts[5].target.kind == scenario::Target::Kind::Phase);
    CHECK(parts[5].target.phase == sim::Phase::Former);
    CHECK(parts[11].id == "call");
    CHECK(parts[11].withinWeeks == 4);
}

TEST_CASE("Effects of every kind are read") {
    const auto small = loadedFrom(smallScenarioWith(R"("hours": 1)", R"("hours": 1, "effects": [
  {"change": "trust", "by": -0.1, "after_weeks": 2}, {"promise": 0.7}, {"recover": 0.9},
  {"fail_delivery": true, "customer": "de_ster"}, {"reveal": "need", "accuracy": 0.9},
  {"reveal": "motive"}, {"permission": "email", "granted": false}, {"money": -250}, {"hours": -4},
  {"crm": "processes", "by": 0.1}, {"chain": "orientation", "by": 0.1},
  {"leads": 2, "source": "referral"}, {"news": "n"}, {"fact": "tag", "text": "t"},
  {"flag": "f", "value": false}, {"order": 350, "customer": "all"},
  {"leave": "moved", "customer": {"segment": "hotels"}}, {"violation": "v"}])"));
    const auto& effects = small.actions.at(0).effects;
    REQUIRE(effects.size() == 18);
    using Kind = scenario::Effect::Kind;
    CHECK(effects[0].kind == Kind::Change);
    CHECK(effects[0].quantity == sim::Quantity::Trust);
    CHECK(effects[0].amount == -0.1);
    CHECK(effects[0].afterWeeks == 2);
    CHECK(effects[3].target.id == "de_ster");
    CHECK(effects[4].amount == 0.9);
    CHECK(effects[5].motive);
    CHECK(effects[6].channel == sim::Channel::Email);
    CHECK_FALSE(effects[6].value);
    CHECK(effects[7].amount == -250.0);
    CHECK(effects[11].id == "referral");
    CHECK(effects[13].id == "tag");
    CHECK(effects[13].text.en == "t");
    CHECK_FALSE(effects[14].value);
    CHECK(effects[15].target.kind == scenario::Target::Kind::All);
    CHECK(effects[16].reason == sim::ExitReason::Moved);
    CHECK(effects[16].target.kind == scenario::Target::Kind::Segment);
    CHECK(effects[17].kind == Kind::Violation);
}

TEST_CASE("References may point to lists that come later in the file") {
    std::string text = smallScenarioWith(R"("hours": 1)", R"("hours": 1, "theory": "card",
     "objectives": ["aim"], "effects": [{"conversation": "talk"}])");
    const std::string_view goals = R"("goals": [)";
    text.insert(text.find(goals), R"("departments": [{"id": "sales", "name": "S",
      "definition": "broad"}],
  "definitions": [{"id": "narrow", "text": "n", "counts": ["customers"]},
                  {"id": "broad", "text": "b", "counts": ["potential", "former"]}],
  "conversations": [{"id": "talk", "title": "t", "nodes": [
    {"id": "hello", "text": "h", "options": [{"id": "ask", "text": "a", "next": "bye"}]},
    {"id": "bye", "text": "b"}]}],
  "objectives": [{"id": "aim", "text": "a", "chapter": 3}],
  "theory": [{"id": "card", "title": "c", "text": "t"}],
  )");
    const auto small = loadedFrom(text);
    CHECK(small.departments.at(0).definition == 1);
    CHECK(small.definitions.at(1).countsFormer);
    CHECK_FALSE(small.definitions.at(1).countsCustomers);
    CHECK(small.actions.at(0).theory == "card");
    CHECK(small.actions.at(0).effects.at(0).id == "talk");
    CHECK(small.conversations.at(0).nodes.at(0).options.at(0).next == "bye");
    CHECK(small.conversations.at(0).place.line > 0);
}

TEST_CASE("A seed up to 2^53 is kept exactly") {
    CHECK(loadedFrom(smallScenarioWith(R"("weeks": 10)", R"("seed": 9007199254740992)")).seed ==
          9007199254740992U);
    CHECK_FALSE(
        scenario::parse(smallScenarioWith(R"("weeks": 10)", R"("seed": 9007199254740993)"), "f")
            .scenario);
}

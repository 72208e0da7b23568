#include "support/town.h"

#include "scenario/loader.h"
#include "support/catch.hpp"

namespace support {

namespace {

std::string customer(const std::string& id, const std::string& phase) {
    return R"({"id": ")" + id + R"(", "name": "Hotel )" + id +
           R"(", "segment": "hotels", "phase": ")" + phase +
           R"(", "people": [{"name": "Anna Visser", "role": {"nl": "eigenaar", "en": "owner"}}],
     "permission": ["email", "call"]})";
}

std::string action(const std::string& id, const std::string& more) {
    return R"({"id": ")" + id + R"(", "name": {"nl": ")" + id + R"(", "en": ")" + id + R"("}, )" +
           more + "}";
}

} // namespace

std::string townScenario() {
    return R"({
  "format": 1,
  "id": "town",
  "title": {"nl": "Stadje", "en": "Town"},
  "weeks": 8,
  "hours_per_week": 8,
  "budget": 1000,
  "motives": [
    {"id": "price", "name": {"nl": "Prijs", "en": "Price"}},
    {"id": "taste", "name": {"nl": "Smaak", "en": "Taste"}}
  ],
  "segments": [
    {"id": "hotels", "name": {"nl": "Hotels", "en": "Hotels"}, "orders_per_month": 4,
     "order_value": 300,
     "traits": {"satisfaction": {"mean": 0.5, "spread": 0.15}, "trust": {"mean": 0.5, "spread": 0.15}},
     "motives": {"price": {"mean": 0.5, "spread": 0.2}, "taste": {"mean": 0.5, "spread": 0.2}}}
  ],
  "customers": [
    )" + customer("aa", "loyal") +
           ",\n    " + customer("bb", "new") + ",\n    " + customer("cc", "at_risk") + ",\n    " +
           customer("dd", "new") + ",\n    " + customer("ee", "loyal") + R"(
  ],
  "actions": [
    )" +
           action("call",
                  R"("group": "nurturing", "kind": "contact", "channel": "call", "hours": 1)") +
           ",\n    " +
           action("visit",
                  R"("group": "account_management", "kind": "meet", "channel": "visit", "hours": 3,
     "phases": ["new", "loyal", "at_risk"], "cooldown_weeks": 2, "noise": 0.1, "accuracy": 0.8,
     "effects": [{"change": "satisfaction", "by": 0.08}, {"change": "trust", "by": 0.06}])") +
           ",\n    " +
           action("repair",
                  R"("group": "account_management", "kind": "recover", "strength": 0.9, "hours": 2,
     "phases": ["new", "loyal", "at_risk"])") +
           ",\n    " +
           action(
               "rebate",
               R"("group": "account_management", "kind": "compensate", "strength": 0.3, "hours": 1,
     "cost": 100, "phases": ["new", "loyal", "at_risk"])") +
           R"(
  ],
  "goals": [
    {"id": "profit", "text": {"nl": "Winst", "en": "Profit"}, "measure": "profit",
     "floor": 0, "target": 6000},
    {"id": "loyal", "text": {"nl": "Loyale klanten", "en": "Loyal customers"},
     "measure": "loyal_customers", "floor": 0, "target": 5},
    {"id": "stay", "text": {"nl": "Klanten", "en": "Customers"}, "measure": "customers",
     "floor": 0, "target": 5}
  ]
}
)";
}

std::shared_ptr<const scenario::Scenario> town() {
    static const auto loaded = [] {
        scenario::Loaded read = scenario::parse(townScenario(), "town.json");
        for (const scenario::Diagnostic& diagnostic : read.diagnostics)
            UNSCOPED_INFO(scenario::toLine(diagnostic, base::Language::English));
        REQUIRE(read.scenario.has_value());
        return std::make_shared<const scenario::Scenario>(std::move(*read.scenario));
    }();
    return loaded;
}

} // namespace support

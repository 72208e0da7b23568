#include "support/scenario_text.h"

#include "support/catch.hpp"

namespace support {

std::string smallScenario() {
    return R"({
  "format": 1,
  "id": "small",
  "title": {"nl": "Klein", "en": "Small"},
  "weeks": 10,
  "budget": 1000,
  "motives": [
    {"id": "price", "name": {"nl": "Prijs", "en": "Price"}}
  ],
  "segments": [
    {"id": "hotels", "name": {"nl": "Hotels", "en": "Hotels"}, "orders_per_month": 2,
     "order_value": 300, "traits": {"trust": {"mean": 0.6, "spread": 0.1}, "need": 0.4},
     "motives": {"price": 0.8}}
  ],
  "customers": [
    {"id": "de_ster", "name": "Hotel De Ster", "segment": "hotels", "phase": "loyal",
     "people": [{"name": "Anna Visser", "role": {"nl": "Eigenaar", "en": "Owner"}}]}
  ],
  "actions": [
    {"id": "call", "group": "nurturing", "kind": "contact", "channel": "call",
     "name": {"nl": "Bellen", "en": "Call"}, "hours": 1}
  ],
  "goals": [
    {"id": "revenue", "text": {"nl": "Omzet", "en": "Revenue"}, "measure": "revenue",
     "floor": 0, "target": 5000}
  ]
}
)";
}

std::string smallScenarioWith(std::string_view from, std::string_view to) {
    std::string text = smallScenario();
    const std::size_t at = text.find(from);
    INFO("the small scenario has no: " << from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

} // namespace support

// The list of tables, and those that are formulas.
#include "coach/validation.h"

#include "base/math.h"
#include "sim/derived.h"
#include "sim/proposition.h"

#include <algorithm>
#include <cmath>

namespace coach {

bool ValidationRow::passes() const {
    return std::abs(measured - expected) <= tolerance;
}

bool ValidationTable::passes() const {
    return std::all_of(
        rows.begin(), rows.end(), [](const ValidationRow& row) { return row.passes(); });
}

ValidationTable validateResponse() {
    ValidationTable table{{"Reactietijd: factor op de kans dat een lead ingaat op je antwoord "
                           "(consument)",
                           "Response time: factor on the odds that a lead takes up the response "
                           "(consumer)"},
                          "Oldroyd, McElheran & Elkington 2011, observational",
                          4,
                          {}};
    const auto row = [&](const char* nl, const char* en, double hours, double expected) {
        table.rows.push_back({{nl, en}, expected, sim::responseFactor(hours, true), 1e-4});
    };
    row("binnen het uur", "within the hour", 1.0, 1.0);
    row("na 2 uur", "after 2 hours", 2.0, 1.0 / 7.0);
    row("na 24 uur", "after 24 hours", 24.0, base::power(12.0, -0.865) / 7.0);
    row("na 2 dagen", "after 2 days", 48.0, 1.0 / 60.0);
    table.rows.push_back({{"zakelijk, na 2 uur", "business, after 2 hours"},
                          std::sqrt(1.0 / 7.0),
                          sim::responseFactor(2.0, false),
                          1e-4});
    return table;
}

ValidationTable validateRepurchase() {
    ValidationTable table{{"Tevredenheid (1-5) naar herhaalaankoop R, naar concurrentie",
                           "Satisfaction (1-5) to repurchase R, by competition"},
                          "Jones & Sasser 1995; curve: design",
                          3,
                          {}};
    const sim::Parameters p;
    const auto repurchase = [&](double score, double gamma) {
        const double s = (score - 1.0) / 4.0;
        return p.repurchaseFloor + p.repurchaseRange * base::power(s, gamma);
    };
    table.rows.push_back({{"score 5", "score 5"}, 0.95, repurchase(5.0, 7.36), 1e-3});
    table.rows.push_back({{"score 4, gebonden (0,3)", "score 4, locked in (0.3)"},
                          0.876,
                          repurchase(4.0, 0.3),
                          1e-3});
    table.rows.push_back(
        {{"score 4, matig (2)", "score 4, moderate (2)"}, 0.556, repurchase(4.0, 2.0), 1e-3});
    table.rows.push_back({{"fel (7,36): 5 koopt zo vaak terug als 4, maal",
                           "fierce (7.36): 5 rebuys as often as 4, times"},
                          6.0,
                          repurchase(5.0, 7.36) / repurchase(4.0, 7.36),
                          0.05});
    return table;
}

ValidationTable validateLifetimeValue() {
    ValidationTable table{{"Klantwaarde (CLV): marge maal", "Lifetime value (CLV): margin times"},
                          "r / (1 + i - r), i = 10%",
                          2,
                          {}};
    for (const auto& [retention, expected] :
         {std::pair{0.7, 1.75}, std::pair{0.8, 2.67}, std::pair{0.9, 4.50}}) {
        const int percent = static_cast<int>(std::lround(100.0 * retention));
        table.rows.push_back({{"retentie " + std::to_string(percent) + "%",
                               "retention " + std::to_string(percent) + "%"},
                              expected,
                              sim::customerLifetimeValue(1.0, retention, 0.10, 0.0),
                              0.005});
    }
    return table;
}

std::vector<ValidationTable> validate(ValidationSize size) {
    return {validateRetention(size),
            validatePurchases(),
            validateRepurchase(),
            validateResponse(),
            validateWinBack(size),
            validateFading(),
            validateLifetimeValue(),
            validatePassive(size),
            validateCohort(),
            validateMonotony()};
}

} // namespace coach

// What must never be: more satisfaction that lowers retention, and the like. Counted over random
// states.
#include "coach/validation.h"
#include "sim/lanes/derived.h"

namespace coach {

namespace {

constexpr int states = 10000;

sim::Worlds randomState(int number) {
    const auto luck = base::philox({static_cast<std::uint32_t>(number), 1, 2, 3}, 99);
    sim::CustomerPrior prior;
    prior.phase = number % 3 == 0   ? sim::Phase::New
                  : number % 3 == 1 ? sim::Phase::Loyal
                                    : sim::Phase::AtRisk;
    for (sim::Prior& each : prior.quantities)
        each.spread = 0.4;
    prior.of(sim::Quantity::Satisfaction) = {base::toUniform(luck[0]), 0.0};
    prior.of(sim::Quantity::Trust) = {base::toUniform(luck[1]), 0.0};
    prior.of(sim::Quantity::Fit) = {base::toUniform(luck[2]), 0.0};
    prior.of(sim::Quantity::ContactLoad) = {3.0 * base::toUniform(luck[3]), 0.0};
    sim::Worlds worlds(1, {static_cast<std::uint32_t>(number)});
    worlds.draw(0, prior, {5, 0});
    return worlds;
}

// The chance to depart from at risk, and to fall from the other states, within a week.
double departure(const sim::Worlds& worlds) {
    const sim::Parameters parameters;
    const sim::Seen<1> who(worlds, 0, 0);
    const auto moves = sim::weeklyMovesOf<1>(
        sim::Rates(parameters), who[sim::Quantity::PhaseCode], sim::drive(who, parameters));
    const double held = any(who.is(sim::Phase::AtRisk)) ? who[sim::Quantity::LockIn].raw : 0.0;
    return moves.down.raw * (1.0 - held) - moves.up.raw;
}

// How often raising the quantity moves the risk the wrong way.
int violations(sim::Quantity quantity, double by, bool mayLower, bool mayRaise) {
    int count = 0;
    for (int number = 0; number < states; ++number) {
        sim::Worlds worlds = randomState(number);
        const double before = departure(worlds);
        worlds.row(quantity, 0)[0] += by;
        const double after = departure(worlds);
        if ((after < before && !mayLower) || (after > before && !mayRaise))
            ++count;
    }
    return count;
}

} // namespace

ValidationTable validateMonotony() {
    ValidationTable table{
        {"Schendingen in 10.000 willekeurige toestanden", "Violations in 10,000 random states"},
        "design",
        0,
        {}};
    const auto row = [&](const char* nl,
                         const char* en,
                         sim::Quantity quantity,
                         double by,
                         bool lowers) {
        table.rows.push_back(
            {{nl, en}, 0.0, static_cast<double>(violations(quantity, by, lowers, !lowers)), 0.0});
    };
    row("meer tevredenheid verlaagt de retentie nooit",
        "more satisfaction never lowers retention",
        sim::Quantity::Satisfaction,
        0.1,
        true);
    row("meer vertrouwen verlaagt de retentie nooit",
        "more trust never lowers retention",
        sim::Quantity::Trust,
        0.1,
        true);
    row("een passender aanbod verlaagt de retentie nooit",
        "more fit never lowers retention",
        sim::Quantity::Fit,
        0.1,
        true);
    row("meer vermoeidheid verhoogt de retentie nooit",
        "more fatigue never raises retention",
        sim::Quantity::ContactLoad,
        0.5,
        false);
    row("een sterkere binding verhoogt het vertrek nooit",
        "more lock-in never raises departures",
        sim::Quantity::LockIn,
        0.1,
        true);
    return table;
}

} // namespace coach

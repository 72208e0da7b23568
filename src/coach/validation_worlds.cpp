// The tables that come from playing weeks in many worlds with the kernel itself.
#include "coach/validation.h"
#include "sim/derived.h"
#include "sim/lanes/derived.h"
#include "sim/week.h"

#include <cmath>
#include <numeric>

namespace coach {

namespace {

sim::CustomerPrior fixedPrior(sim::Phase phase) {
    sim::CustomerPrior prior;
    prior.phase = phase;
    for (sim::Prior& each : prior.quantities)
        each.spread = 0.0;
    return prior;
}

// One customer in many worlds that differ only in their luck.
sim::Worlds manyWorlds(const sim::CustomerPrior& prior, int lanes) {
    std::vector<std::uint32_t> numbers(static_cast<std::size_t>(lanes));
    std::iota(numbers.begin(), numbers.end(), 0U);
    sim::Worlds worlds(1, std::move(numbers));
    worlds.company.crm.fill(0.5);
    worlds.company.chain.fill(0.5);
    worlds.draw(0, prior, {1, 0});
    return worlds;
}

int lanesOf(ValidationSize size) {
    return size == ValidationSize::Long ? 1 << 18 : 1 << 14;
}

// 4 standard errors of a share, on top of what the model itself may deviate.
double sampling(double share, int lanes) {
    return 4.0 * std::sqrt(share * (1.0 - share) / lanes);
}

// sim::Parameters under which the drive is x, whatever happens.
sim::Parameters heldAt(double x) {
    sim::Parameters p;
    p.idleDrive = x;
    p.driveSatisfaction = p.driveTrust = p.driveFit = p.driveGoodwill = 0.0;
    p.fatigueBusiness = p.fatigueConsumer = p.drivePull = 0.0;
    return p;
}

double shareOf(const sim::Worlds& worlds, sim::Phase phase) {
    double count = 0.0;
    for (int lane = 0; lane < worlds.lanes(); ++lane)
        count += sim::phaseOf(worlds, 0, lane) == phase ? 1.0 : 0.0;
    return count / worlds.lanes();
}

double retentionAfterAYear(sim::Phase phase, double x, int lanes) {
    const sim::Parameters parameters = heldAt(x);
    sim::CustomerPrior prior = fixedPrior(phase);
    prior.of(sim::Quantity::LockIn).mean = 0.0;
    sim::Worlds worlds = manyWorlds(prior, lanes);
    for (int week = 1; week <= 52; ++week) {
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {2, week}, tape};
        sim::stepWeek(run);
    }
    return 1.0 - shareOf(worlds, sim::Phase::Former);
}

} // namespace

ValidationTable validateRetention(ValidationSize size) {
    struct Row {
        sim::Phase phase{};
        base::Text name;
        double atDrive[4]{};
    };
    const Row rows[] = {
        {sim::Phase::New, {"nieuw", "new"}, {.446, .702, .876, .960}},
        {sim::Phase::Loyal, {"loyaal", "loyal"}, {.869, .957, .989, .998}},
        {sim::Phase::AtRisk, {"risico", "at risk"}, {.136, .328, .564, .762}},
    };
    ValidationTable table{
        {"Nog klant na een jaar, bij drijfkracht x", "Still a customer after a year, at drive x"},
        "form: Netzer, Lattin & Srinivasan 2008; calibration: design",
        3,
        {}};
    const char* const drives[] = {"-1", "-0,5", "0", "+0,5"};
    const char* const drivesEn[] = {"-1", "-0.5", "0", "+0.5"};
    for (const Row& row : rows)
        for (int i = 0; i < 4; ++i) {
            const double expected = row.atDrive[i];
            table.rows.push_back(
                {{row.name.nl + ", x = " + drives[i], row.name.en + ", x = " + drivesEn[i]},
                 expected,
                 retentionAfterAYear(row.phase, -1.0 + 0.5 * i, lanesOf(size)),
                 size == ValidationSize::Long ? 0.01 : 0.006 + sampling(expected, lanesOf(size))});
        }
    return table;
}

ValidationTable validatePurchases() {
    struct Row {
        sim::Phase phase{};
        base::Text name;
        double chance = 0.0;
    };
    const Row rows[] = {{sim::Phase::AtRisk, {"risico", "at risk"}, .10},
                        {sim::Phase::New, {"nieuw", "new"}, .25},
                        {sim::Phase::Loyal, {"loyaal", "loyal"}, .55}};
    ValidationTable table{
        {"Kans op een bestelling in een maand", "Chance of an order in a month"}, "design", 3, {}};
    const sim::Parameters parameters;
    for (const Row& row : rows) {
        sim::CustomerPrior prior = fixedPrior(row.phase);
        prior.of(sim::Quantity::OrderRate).mean = 1.0;
        prior.of(sim::Quantity::Satisfaction).mean = 0.65; // against which repurchase is scaled
        prior.of(sim::Quantity::Wallet).mean = 2.0 / 3.0;  // at which the share of wallet weighs 1
        const sim::Worlds worlds = manyWorlds(prior, 1);
        const sim::Seen<1> who(worlds, 0, 0);
        const double rate =
            sim::orderRate(who,
                           sim::Rates(parameters),
                           sim::repurchase(who, parameters, sim::logSatisfaction(who)),
                           sim::repurchaseReference(who, parameters))
                .raw;
        table.rows.push_back(
            {row.name, row.chance, 1.0 - base::exp(-rate * sim::weeksPerMonth), 0.001});
    }
    return table;
}

ValidationTable validateWinBack(ValidationSize size) {
    struct Row {
        sim::ExitReason reason{};
        base::Text name;
        double chance = 0.0;
    };
    const Row rows[] = {
        {sim::ExitReason::Pushed, {"weggejaagd door een fout", "pushed by a mistake"}, .30},
        {sim::ExitReason::Pulled, {"weggelokt door een concurrent", "pulled by a rival"}, .20},
        {sim::ExitReason::Bought, {"weggekocht met prijs", "bought by price"}, .15},
        {sim::ExitReason::Moved, {"behoefte verdwenen", "need moved away"}, .03},
        {sim::ExitReason::SentAway, {"door ons weggestuurd", "sent away by us"}, .0}};
    ValidationTable table{{"Kans om terug te winnen, zonder passende remedie of band",
                           "Chance to win back, without a matching remedy or bond"},
                          "order: Stauss & Friege 1999; sizes: design",
                          3,
                          {}};
    sim::Parameters parameters;
    parameters.winBackRemedy = 0.0;
    const int lanes = lanesOf(size);
    for (const Row& row : rows) {
        sim::CustomerPrior prior = fixedPrior(sim::Phase::Former);
        prior.exitReason = row.reason;
        prior.of(sim::Quantity::FirstLifetime).mean = 0.5;
        prior.of(sim::Quantity::Goodwill).mean = 0.0;
        sim::Worlds worlds = manyWorlds(prior, lanes);
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {2, 1}, tape};
        sim::apply(run, {.kind = sim::StimulusKind::WinBack, .reason = sim::ExitReason::Pushed});
        table.rows.push_back(
            {row.name, row.chance, shareOf(worlds, sim::Phase::New), sampling(row.chance, lanes)});
    }
    return table;
}

ValidationTable validateFading() {
    ValidationTable table{{"Uitdoven en bijtrekken", "Fading and following"},
                          "form: Nerlove & Arrow 1962, Morgan & Hunt 1994; sizes: design",
                          3,
                          {}};
    const sim::Parameters parameters;
    sim::CustomerPrior prior = fixedPrior(sim::Phase::Potential);
    prior.of(sim::Quantity::Goodwill).mean = 1.0;
    sim::Worlds worlds = manyWorlds(prior, 1);
    for (int week = 1; week <= 4; ++week) {
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {2, week}, tape};
        sim::stepWeek(run);
    }
    table.rows.push_back({{"goodwill na 4 weken, van 1", "goodwill after 4 weeks, from 1"},
                          0.5,
                          worlds.row(sim::Quantity::Goodwill, 0)[0],
                          0.001});
    table.rows.push_back(
        {{"deel van de kloof in betrokkenheid dat een maand sluit",
          "part of the gap in commitment that a month closes"},
         0.3,
         1.0 - base::power(1.0 - sim::Rates(parameters).commitment, sim::weeksPerMonth),
         0.001});
    return table;
}

} // namespace coach

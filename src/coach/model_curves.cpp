#include "coach/model_curves.h"

#include "base/math.h"
#include "sim/derived.h"
#include "sim/week.h"

#include <array>
#include <numeric>

namespace coach {

namespace {

// All who start in a phase at once, moved along by the weekly chances.
double retainedAfterAYear(sim::Phase start, double x) {
    const sim::Rates rates{sim::Parameters{}};
    const sim::Moves risk = sim::weeklyMoves(rates, sim::Phase::AtRisk, x);
    const sim::Moves fresh = sim::weeklyMoves(rates, sim::Phase::New, x);
    const sim::Moves loyal = sim::weeklyMoves(rates, sim::Phase::Loyal, x);
    double share[3] = {start == sim::Phase::AtRisk ? 1.0 : 0.0,
                       start == sim::Phase::New ? 1.0 : 0.0,
                       start == sim::Phase::Loyal ? 1.0 : 0.0};
    double left = 0.0;
    for (int quarter = 0; quarter < 4; ++quarter) {
        left += sim::quarterlyChurn(share[0], share[1], share[2], loyal, fresh, risk, 0.0);
        for (int week = 0; week < 13; ++week) {
            const double falls = share[1] * fresh.down;
            const double rises = share[0] * risk.up;
            const double settles = share[1] * fresh.up;
            const double slips = share[2] * loyal.down;
            share[0] += falls - share[0] * risk.down - rises;
            share[1] += rises + slips - falls - settles;
            share[2] += settles - slips;
        }
    }
    return 1.0 - left;
}

// One customer whose every trait is fixed, in many worlds that differ in their luck.
sim::Worlds oneCustomer(sim::CustomerPrior prior, int lanes) {
    for (sim::Prior& each : prior.quantities)
        each.spread = 0.0;
    prior.motives[0][0] = {0.9, 0.0};
    prior.motives[0][1] = {0.3, 0.0};
    std::vector<std::uint32_t> numbers(static_cast<std::size_t>(lanes));
    std::iota(numbers.begin(), numbers.end(), 0U);
    sim::Worlds worlds(1, std::move(numbers));
    worlds.motives = 2;
    worlds.company.crm.fill(0.5);
    worlds.company.chain.fill(0.5);
    worlds.draw(0, prior, {1, 0});
    return worlds;
}

Curve contactCurve(base::Text name, int motive) {
    const sim::Parameters parameters;
    sim::CustomerPrior prior;
    prior.phase = sim::Phase::New;
    prior.of(sim::Quantity::Tolerance).mean = 1.0;
    prior.of(sim::Quantity::Goodwill).mean = 1.0; // half way, so that nothing is cut off
    sim::Worlds worlds = oneCustomer(prior, 1);
    Curve curve{std::move(name), {}};
    double* const goodwill = worlds.row(sim::Quantity::Goodwill, 0);
    for (int contact = 1; contact <= 15; ++contact) {
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {2, 1}, tape};
        goodwill[0] = 1.0;
        sim::apply(run,
                   {.kind = sim::StimulusKind::Contact,
                    .amount = 1.0,
                    .motive = motive,
                    .channel = sim::Channel::Call});
        curve.points.emplace_back(contact, goodwill[0] - 1.0);
    }
    return curve;
}

Curve winBackCurve(base::Text name, sim::ExitReason reason) {
    constexpr int lanes = 1 << 14;
    const sim::Parameters parameters;
    Curve curve{std::move(name), {}};
    for (int step = 0; step <= 10; ++step) {
        sim::CustomerPrior prior;
        prior.phase = sim::Phase::Former;
        prior.exitReason = reason;
        prior.of(sim::Quantity::FirstLifetime).mean = 0.1 * step;
        prior.of(sim::Quantity::Goodwill).mean = 0.0;
        sim::Worlds worlds = oneCustomer(prior, lanes);
        sim::Tape tape = sim::Tape::drawing();
        sim::Run run{worlds, parameters, {2, 1}, tape};
        sim::apply(run, {.kind = sim::StimulusKind::WinBack, .reason = reason});
        double back = 0.0;
        for (int lane = 0; lane < lanes; ++lane)
            back += sim::phaseOf(worlds, 0, lane) == sim::Phase::New ? 1.0 : 0.0;
        curve.points.emplace_back(0.1 * step, back / lanes);
    }
    return curve;
}

} // namespace

CurveSet retentionCurves() {
    CurveSet set{"retention",
                 {"Nog klant na een jaar", "Still a customer after a year"},
                 {"drijfkracht x: −0,5 als er niets gebeurt", "drive x: −0.5 when nothing is done"},
                 {"nog klant", "still a customer"},
                 {-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5},
                 {0.0, 0.25, 0.5, 0.75, 1.0},
                 1,
                 0,
                 true,
                 {},
                 "form: Netzer, Lattin & Srinivasan 2008; calibration: design"};
    const std::pair<base::Text, sim::Phase> phases[] = {
        {{"loyaal", "loyal"}, sim::Phase::Loyal},
        {{"nieuw", "new"}, sim::Phase::New},
        {{"risico", "at risk"}, sim::Phase::AtRisk}};
    for (const auto& [name, phase] : phases) {
        Curve curve{name, {}};
        for (int step = -30; step <= 30; ++step)
            curve.points.emplace_back(0.05 * step, retainedAfterAYear(phase, 0.05 * step));
        set.curves.push_back(std::move(curve));
    }
    return set;
}

CurveSet repurchaseCurves() {
    CurveSet set{"repurchase",
                 {"Van tevredenheid naar herhaalaankoop", "From satisfaction to repurchase"},
                 {"tevredenheid, score 1 tot 5", "satisfaction, score 1 to 5"},
                 {"koopt opnieuw", "buys again"},
                 {1, 2, 3, 4, 5},
                 {0.0, 0.25, 0.5, 0.75, 1.0},
                 0,
                 0,
                 true,
                 {},
                 "Jones & Sasser 1995; curve: design"};
    const sim::Parameters p;
    const std::pair<base::Text, double> competition[] = {
        {{"gebonden (0,3)", "locked in (0.3)"}, 0.3},
        {{"matig (1)", "moderate (1)"}, 1.0},
        {{"matig (3)", "moderate (3)"}, 3.0},
        {{"fel (7,36)", "fierce (7.36)"}, 7.36}};
    for (const auto& [name, gamma] : competition) {
        Curve curve{name, {}};
        for (int step = 0; step <= 80; ++step) {
            const double s = step / 80.0;
            const double share = s > 0.0 ? base::power(s, gamma) : 0.0;
            curve.points.emplace_back(1.0 + 4.0 * s, p.repurchaseFloor + p.repurchaseRange * share);
        }
        set.curves.push_back(std::move(curve));
    }
    return set;
}

CurveSet fatigueCurves() {
    return {
        "fatigue",
        {"Wat het volgende telefoontje met goodwill doet", "What the next call does to goodwill"},
        {"hoeveelste telefoontje in een kwartaal", "number of the call within a quarter"},
        {"verandering van goodwill", "change of goodwill"},
        {1, 3, 5, 7, 9, 11, 13, 15},
        {-0.2, -0.1, 0.0, 0.1, 0.2},
        0,
        1,
        false,
        {contactCurve({"wat deze klant beweegt", "what moves this customer"}, 0),
         contactCurve({"iets anders", "something else"}, 1)},
        "load: Godfrey, Seiders & Voss 2011 (one car dealer); sizes: design"};
}

CurveSet winBackCurves() {
    return {"win-back",
            {"Kans om terug te winnen, met een passend antwoord",
             "Chance to win back, with a matching answer"},
            {"kracht van de eerste relatie", "strength of the first lifetime"},
            {"komt terug", "comes back"},
            {0.0, 0.25, 0.5, 0.75, 1.0},
            {0.0, 0.25, 0.5, 0.75, 1.0},
            2,
            0,
            true,
            {winBackCurve({"door een fout", "by a mistake"}, sim::ExitReason::Pushed),
             winBackCurve({"door een rivaal", "by a rival"}, sim::ExitReason::Pulled),
             winBackCurve({"om de prijs", "for the price"}, sim::ExitReason::Bought),
             winBackCurve({"behoefte weg", "need gone"}, sim::ExitReason::Moved)},
            "order: Stauss & Friege 1999, signs: Kumar, Bhagwat & Zhang 2015; sizes: design"};
}

std::vector<CurveSet> modelCurves() {
    return {retentionCurves(), repurchaseCurves(), fatigueCurves(), winBackCurves()};
}

} // namespace coach

#include "sim/week.h"

#include "sim/phase_change.h"

namespace sim {

namespace {

// The four uniforms of one customer for one purpose this week, in this lane's world.
base::PhiloxBlock luckOf(const Run& run, Purpose purpose, int customer, int lane) {
    return run.chance.block(customer, static_cast<int>(purpose), 0, run.worlds.world(lane));
}

// Whether outcomes that the student sees are drawn here; a belief takes them from the tape.
bool drawn(const Run& run) {
    return !run.tape.replays();
}

// Whether the customer buys from us in any lane. Public, so equal in a truth and its belief.
bool buysSomewhere(const Worlds& worlds, int customer) {
    for (int lane = 0; lane < worlds.lanes(); ++lane)
        if (isCustomer(phaseOf(worlds, customer, lane)))
            return true;
    return false;
}

// How well we serve this customer when nothing goes wrong, 0..1.
double performance(const Run& run, double strength, int customer, int lane) {
    const Parameters& p = run.parameters;
    const Company& company = run.worlds.company;
    const double chain = 0.7 * company.orientation() + 0.3 * company.friendliness();
    return p.performanceBase + p.performanceCompany * strength + p.performanceChain * chain +
           p.performanceFit * run.worlds.row(Quantity::Fit, customer)[lane];
}

// One customer's experiences of a week, by cause.
struct Experience {
    Changes good;
    Changes disappointing;
    Changes failed;
    Changes kept;
    Changes broken;

    Experience(Run& run, int customer)
        : good(run, customer, {CauseKind::Delivery}),
          disappointing(run, customer, {CauseKind::Disappointment}),
          failed(run, customer, {CauseKind::Failure}),
          kept(run, customer, {CauseKind::PromiseKept}),
          broken(run, customer, {CauseKind::PromiseBroken}) {}
};

// Week, 3: satisfaction from what was perceived against what was expected; a promise redeemed.
void experience(
    Run& run, Experience& causes, int customer, int lane, double perceived, bool failed) {
    const Parameters& p = run.parameters;
    const auto of = [&](Quantity q) {
        return run.worlds.row(q, customer)[lane];
    };
    const double gap = perceived - of(Quantity::Expectation);
    const double felt = gap >= 0 ? gap : p.shortfallWeight * gap;
    const double aim = 0.5 + 0.6 * (perceived - 0.5) + 0.5 * felt;
    Changes& changes = failed ? causes.failed : gap < 0.0 ? causes.disappointing : causes.good;
    changes.add(Quantity::Satisfaction,
                lane,
                (1.0 - p.satisfactionMemory) * (aim - of(Quantity::Satisfaction)));
    changes.add(Quantity::Expectation, lane, p.expectationGain * gap);
    const double promised = of(Quantity::Promised);
    if (promised <= 0.0)
        return;
    const bool kept = perceived >= promised - 0.03;
    (kept ? causes.kept : causes.broken)
        .add(Quantity::Trust, lane, kept ? p.keptPromiseTrust : -p.brokenPromiseTrust);
    run.worlds.row(Quantity::Promised, customer)[lane] = 0.0;
}

void deliver(Run& run, int customer) {
    const Parameters& p = run.parameters;
    const double strength = run.worlds.company.jointStrength(p);
    const double failing = failureChance(run.worlds.company, p);
    Outcome failure(run, customer, SignalKind::Failure);
    Outcome complaint(run, customer, SignalKind::Complaint);
    Experience causes(run, customer);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const bool served = isCustomer(phaseOf(run.worlds, customer, lane)) &&
                            run.worlds.row(Quantity::Delivered, customer)[lane] > 0.0;
        const base::PhiloxBlock luck =
            drawn(run) ? luckOf(run, Purpose::Delivery, customer, lane) : base::PhiloxBlock{};
        const bool failed = failure.happens(lane, served ? failing : 0.0, base::toUniform(luck[0]));
        const double trust = run.worlds.row(Quantity::Trust, customer)[lane];
        const double speaksUp = p.complaintChance * (0.7 + 0.6 * trust);
        const bool complained = complaint.happens(
            lane, failed ? base::clamp01(speaksUp) : 0.0, base::toUniform(luck[1]));
        if (!served)
            continue;
        if (failed)
            noteFailure(run, customer, lane, complained);
        const double good = performance(run, strength, customer, lane);
        experience(run,
                   causes,
                   customer,
                   lane,
                   base::clamp01(good - (failed ? p.failurePerformance : 0.0)),
                   failed);
    }
}

// Week, 4: a complaint that stays open costs trust.
void wait(Run& run, int customer) {
    Changes changes(run, customer, {CauseKind::Waiting});
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        double& open = run.worlds.row(Quantity::Complaint, customer)[lane];
        if (open < 1.0)
            continue;
        if (open >= 2.0)
            changes.add(Quantity::Trust, lane, -run.parameters.waitingTrust);
        open += 1.0;
    }
}

// Week, 5: cheap persuasion returns as distrust, commitment follows trust, patronage satisfaction.
void settle(Run& run, int customer) {
    const double share = 1.0 - base::power(1.0 - run.parameters.commitmentRate, 12.0 / 52.0);
    Changes pressure(run, customer, {CauseKind::PressureReturns});
    Changes commitment(run, customer, {CauseKind::Commitment});
    Changes habit(run, customer, {CauseKind::Habit});
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const auto of = [&](Quantity q) {
            return run.worlds.row(q, customer)[lane];
        };
        if (const double back = 0.4 * of(Quantity::Pressure); back > 0.0) {
            pressure.add(Quantity::Trust, lane, -run.parameters.pressureTrust * back);
            run.worlds.row(Quantity::Pressure, customer)[lane] -= back;
        }
        if (!isCustomer(phaseOf(run.worlds, customer, lane)))
            continue;
        const double bond = 0.6 * of(Quantity::Trust) + 0.2 * of(Quantity::SharedValues) +
                            0.2 * of(Quantity::LockIn);
        commitment.add(Quantity::Commitment, lane, share * (bond - of(Quantity::Commitment)));
        const double patronage =
            0.15 + 0.5 * of(Quantity::Satisfaction) + 0.4 * of(Quantity::Commitment);
        habit.add(Quantity::Wallet, lane, 0.04 * (patronage - of(Quantity::Wallet)));
    }
}

void relate(Run& run, const Rates& rates, int customer) {
    Outcome leaving(run, customer, SignalKind::Leaving);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const Phase phase = phaseOf(run.worlds, customer, lane);
        const base::PhiloxBlock luck = luckOf(run, Purpose::Relation, customer, lane);
        const double x = drive(run.worlds, run.parameters, customer, lane);
        const Moves moves = weeklyMoves(rates, phase, x);
        const double held = run.worlds.row(Quantity::LockIn, customer)[lane];
        const double departs = phase == Phase::AtRisk ? moves.down * (1.0 - held) : 0.0;
        if (leaving.happens(lane, departs, base::toUniform(luck[0]))) {
            if (isCustomer(phase))
                leave(run,
                      customer,
                      lane,
                      drawnReason(run, customer, lane, base::toUniform(luck[2])));
            continue;
        }
        const double turn = base::toUniform(luck[1]);
        double& code = run.worlds.row(Quantity::PhaseCode, customer)[lane];
        if (phase == Phase::AtRisk && turn * (1.0 - departs) < moves.up)
            code = static_cast<double>(Phase::New);
        else if (phase == Phase::New)
            code = static_cast<double>(turn < moves.down       ? Phase::AtRisk
                                       : turn > 1.0 - moves.up ? Phase::Loyal
                                                               : Phase::New);
        else if (phase == Phase::Loyal && turn < moves.down)
            code = static_cast<double>(Phase::New);
    }
}

void order(Run& run, const Rates& rates, int customer) {
    Outcome orders(run, customer, SignalKind::Orders);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const double mean = orderRate(run.worlds, run.parameters, rates, customer, lane);
        const double uniform =
            drawn(run) ? base::toUniform(luckOf(run, Purpose::Orders, customer, lane)[0]) : 0.5;
        run.worlds.row(Quantity::Delivered, customer)[lane] = orders.poisson(lane, mean, uniform);
    }
}

void fade(Run& run, int customer) {
    Changes changes(run, customer, {CauseKind::Forgetting});
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        changes.set(Quantity::Goodwill,
                    lane,
                    run.parameters.goodwillRetention *
                        run.worlds.row(Quantity::Goodwill, customer)[lane]);
        // The load of a quarter: each contact weighs less by a thirteenth a week.
        run.worlds.row(Quantity::ContactLoad, customer)[lane] *= 12.0 / 13.0;
        run.worlds.row(Quantity::Pull, customer)[lane] *= run.parameters.pullDecay;
    }
}

} // namespace

void stepWeek(Run& run) {
    const Rates rates(run.parameters);
    for (int customer = 0; customer < run.worlds.customers(); ++customer) {
        if (!run.worlds.isPresent(customer))
            continue;
        const bool buys = buysSomewhere(run.worlds, customer);
        if (buys) {
            deliver(run, customer);
            wait(run, customer);
        }
        settle(run, customer);
        if (buys) {
            relate(run, rates, customer);
            order(run, rates, customer);
        }
        fade(run, customer);
    }
}

void stepCompany(Company& company, const Parameters& parameters) {
    for (double& level : company.crm)
        level = base::clamp01(level - parameters.crmDecay);
    for (double& level : company.chain)
        level = base::clamp01(level - parameters.crmDecay);
}

double failureChance(const Company& company, const Parameters& parameters) {
    const double strength = company.jointStrength(parameters);
    return parameters.failureWorst + (parameters.failureBest - parameters.failureWorst) * strength;
}

} // namespace sim

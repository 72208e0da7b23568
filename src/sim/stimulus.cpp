// What each kind of stimulus does to a customer, in every lane. Weeks 2, 4, 9, 10 and 11 of
// model.md.
#include "sim/phase_change.h"
#include "sim/proposition.h"
#include "sim/week.h"

namespace sim {

namespace {

double& cell(Run& run, Quantity quantity, const Stimulus& stimulus, int lane) {
    return run.worlds.row(quantity, stimulus.customer)[lane];
}

base::PhiloxBlock luckOf(const Run& run, const Stimulus& stimulus, int lane) {
    const int purpose = static_cast<int>(Purpose::Stimulus) + static_cast<int>(stimulus.kind);
    // Questions differ by their trait, contacts by their channel: asking one thing more must not
    // change the luck of another.
    const int what = stimulus.kind == StimulusKind::Contact ? static_cast<int>(stimulus.channel)
                                                            : index(stimulus.quantity) % 16;
    return run.chance.block(
        stimulus.customer, purpose, stimulus.nth * 16 + what, run.worlds.world(lane));
}

// Week, 2: the load a contact adds, in tolerated quarters; relevant content weighs half.
void load(Run& run, const Stimulus& stimulus, int lane, double relevance) {
    const Parameters& p = run.parameters;
    const double tolerated = stimulus.channel == Channel::Call     ? p.toleratedCalls
                             : stimulus.channel == Channel::Email  ? p.toleratedEmails
                             : stimulus.channel == Channel::Letter ? p.toleratedLetters
                                                                   : p.toleratedVisits;
    cell(run, Quantity::ContactLoad, stimulus, lane) +=
        (1.0 - (1.0 - p.relevantShare) * relevance) /
        (tolerated * cell(run, Quantity::Tolerance, stimulus, lane));
}

void contact(Run& run, const Stimulus& stimulus) {
    const Parameters& p = run.parameters;
    Outcome reply(run, stimulus.customer, SignalKind::Reply, static_cast<int>(stimulus.channel));
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const double relevance = motiveRelevance(run.worlds, stimulus, lane);
        const double tired =
            base::lesser(1.0, fatigue(cell(run, Quantity::ContactLoad, stimulus, lane)));
        load(run, stimulus, lane, relevance);
        const double value = p.contentValue * stimulus.amount * relevance * (1.0 - tired);
        changes.add(Quantity::Goodwill, lane, value - p.irritation * tired);
        changes.add(Quantity::Trust,
                    lane,
                    stimulus.unlawful
                        ? -p.unlawfulTrust
                        : p.relevanceTrust * stimulus.amount * (relevance - 0.4) * (1.0 - tired));
        const double personal = stimulus.channel == Channel::Visit  ? 1.2
                                : stimulus.channel == Channel::Call ? 0.8
                                                                    : 0.0;
        const double z = -1.6 + 1.6 * relevance + personal - 1.5 * tired +
                         0.8 * cell(run, Quantity::Goodwill, stimulus, lane);
        const auto luck = luckOf(run, stimulus, lane);
        const bool replied = reply.happens(
            lane, stimulus.unlawful ? 0.05 : base::logistic(z), base::toUniform(luck[0]));
        if (phaseOf(run.worlds, stimulus.customer, lane) != Phase::Potential)
            continue;
        double& need = cell(run, Quantity::Need, stimulus, lane);
        need += p.nurtureNeed * stimulus.amount * relevance * (1.0 - tired) * (1.0 - need);
        double& stage = cell(run, Quantity::StageCode, stimulus, lane);
        if (replied && stage == static_cast<double>(Stage::Suspect))
            stage = static_cast<double>(Stage::Lead);
    }
}

void ask(Run& run, const Stimulus& stimulus) {
    Outcome answer(run, stimulus.customer, SignalKind::Answer, index(stimulus.quantity));
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        load(run, stimulus, lane, 1.0);
        const double trait = base::clamp01(cell(run, stimulus.quantity, stimulus, lane));
        const double high = (1.0 - stimulus.amount) + (2.0 * stimulus.amount - 1.0) * trait;
        answer.happens(lane, high, base::toUniform(luckOf(run, stimulus, lane)[0]));
    }
}

void askMotive(Run& run, const Stimulus& stimulus) {
    Outcome answer(run, stimulus.customer, SignalKind::Motive, stimulus.person);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        load(run, stimulus, lane, 1.0);
        answer.category(lane,
                        run.worlds.motives,
                        strongestMotive(run.worlds, stimulus.customer, stimulus.person, lane),
                        stimulus.amount,
                        luckOf(run, stimulus, lane));
    }
}

void measure(Run& run, const Stimulus& stimulus) {
    Outcome survey(run, stimulus.customer, SignalKind::Survey, index(stimulus.quantity));
    for (int lane = 0; lane < run.worlds.lanes(); ++lane)
        survey.measurement(lane,
                           cell(run, stimulus.quantity, stimulus, lane),
                           stimulus.amount,
                           base::toUniform(luckOf(run, stimulus, lane)[0]));
}

void recover(Run& run, const Stimulus& stimulus) {
    const Parameters& p = run.parameters;
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        if (cell(run, Quantity::Complaint, stimulus, lane) == 0.0)
            continue;
        const double before = cell(run, Quantity::BeforeFailure, stimulus, lane);
        const double now = cell(run, Quantity::Satisfaction, stimulus, lane);
        const bool first = cell(run, Quantity::Failures, stimulus, lane) <= 1.0;
        const double healed =
            first ? base::greater(now, before + p.recoveryBonus) : before - p.secondFailureLoss;
        // From quality .6 on the recovery counts as good; below, it costs trust in proportion.
        const double good = base::clamp01(stimulus.amount / 0.6);
        changes.add(Quantity::Satisfaction, lane, good * (healed - now));
        changes.add(Quantity::Trust,
                    lane,
                    stimulus.amount >= 0.6 ? 0.05 * stimulus.amount
                                           : -p.badRecoveryTrust * (1.0 - good));
        cell(run, Quantity::Complaint, stimulus, lane) = 0.0;
    }
}

// Money heals a failure only in part, and without a failure it teaches the customer to ask.
void compensate(Run& run, const Stimulus& stimulus) {
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        double& open = cell(run, Quantity::Complaint, stimulus, lane);
        const double now = cell(run, Quantity::Satisfaction, stimulus, lane);
        if (open != 0.0) {
            const double before = cell(run, Quantity::BeforeFailure, stimulus, lane);
            changes.add(Quantity::Satisfaction, lane, 0.4 * base::greater(0.0, before - now));
            changes.add(Quantity::Trust, lane, -0.02);
            open = 0.0;
            continue;
        }
        changes.add(Quantity::Expectation, lane, 0.04 * stimulus.amount);
        changes.add(Quantity::Wallet, lane, 0.02 * stimulus.amount);
        double& sensitive = cell(run, Quantity::PriceSensitivity, stimulus, lane);
        sensitive = base::clamp01(sensitive + 0.05 * stimulus.amount);
    }
}

void change(Run& run, const Stimulus& stimulus) {
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane)
        changes.add(stimulus.quantity, lane, stimulus.amount);
}

void promise(Run& run, const Stimulus& stimulus) {
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        changes.set(Quantity::Expectation, lane, stimulus.amount);
        cell(run, Quantity::Promised, stimulus, lane) = stimulus.amount;
    }
}

void fail(Run& run, const Stimulus& stimulus) {
    Changes changes(run, stimulus.customer, stimulus.cause);
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        if (!isCustomer(phaseOf(run.worlds, stimulus.customer, lane)))
            continue;
        noteFailure(run, stimulus.customer, lane, true);
        changes.add(Quantity::Satisfaction, lane, -0.5 * run.parameters.failurePerformance);
    }
}

void touch(Run& run, const Stimulus& stimulus) {
    for (int lane = 0; lane < run.worlds.lanes(); ++lane)
        load(run, stimulus, lane, 0.6);
}

void askFor(Run& run, const Stimulus& stimulus, SignalKind kind) {
    Outcome outcome(run, stimulus.customer, kind, static_cast<int>(stimulus.channel));
    for (int lane = 0; lane < run.worlds.lanes(); ++lane) {
        const double trust = cell(run, Quantity::Trust, stimulus, lane);
        const double z =
            kind == SignalKind::Referral
                ? -3.0 + 2.5 * cell(run, Quantity::Satisfaction, stimulus, lane) + 2.0 * trust
                : -1.5 + 2.5 * trust + 0.8 * cell(run, Quantity::Goodwill, stimulus, lane);
        load(run, stimulus, lane, 0.3);
        outcome.happens(lane, base::logistic(z), base::toUniform(luckOf(run, stimulus, lane)[0]));
    }
}

} // namespace

void apply(Run& run, const Stimulus& stimulus) {
    switch (stimulus.kind) {
    case StimulusKind::Change:
        return change(run, stimulus);
    case StimulusKind::Contact:
        return contact(run, stimulus);
    case StimulusKind::Touch:
        return touch(run, stimulus);
    case StimulusKind::Question:
        return ask(run, stimulus);
    case StimulusKind::AskMotive:
        return askMotive(run, stimulus);
    case StimulusKind::Measure:
        return measure(run, stimulus);
    case StimulusKind::Promise:
        return promise(run, stimulus);
    case StimulusKind::Fail:
        return fail(run, stimulus);
    case StimulusKind::Recover:
        return recover(run, stimulus);
    case StimulusKind::Compensate:
        return compensate(run, stimulus);
    case StimulusKind::AskPermission:
        return askFor(run, stimulus, SignalKind::Permission);
    case StimulusKind::AskReferral:
        return askFor(run, stimulus, SignalKind::Referral);
    default:
        return applyToCycle(run, stimulus);
    }
}

} // namespace sim

// What each kind of stimulus does to a customer, for W worlds at once: contact, questions, failure
// and recovery, promises (model.md, weeks 2 and 4). Those that move it along the cycle are in
// cycle.h.
#pragma once

#include "sim/lanes/outcome.h"
#include "sim/lanes/phase_change.h"
#include "sim/lanes/proposition.h"

namespace sim {

// A belief hears what came of a stimulus, and needs none.
template<int W>
Luck<W> luckOf(const Run& run, const Stimulus& stimulus, const Who<W>& who) {
    if (run.tape.replays())
        return {};
    const int purpose = static_cast<int>(Purpose::Stimulus) + static_cast<int>(stimulus.kind);
    // Questions differ by their trait, contacts by their channel: asking one thing more must not
    // change the luck of another.
    const int what = stimulus.kind == StimulusKind::Contact ? static_cast<int>(stimulus.channel)
                                                            : index(stimulus.quantity) % 16;
    return {run, who, purpose, stimulus.nth * 16 + what};
}

// Week, 2: the load a contact adds, in tolerated quarters; relevant content weighs half.
template<int W>
void load(const Run& run, const Stimulus& stimulus, const Who<W>& who, Pack<W> relevance) {
    const Parameters& p = run.parameters;
    const double tolerated = stimulus.channel == Channel::Call     ? p.toleratedCalls
                             : stimulus.channel == Channel::Email  ? p.toleratedEmails
                             : stimulus.channel == Channel::Letter ? p.toleratedLetters
                                                                   : p.toleratedVisits;
    who.put(Quantity::ContactLoad,
            who[Quantity::ContactLoad] + (1.0 - (1.0 - p.relevantShare) * relevance) /
                                             (tolerated * who[Quantity::Tolerance]));
}

// Content wakes the need of who is not a customer yet, and a suspect who replies is a lead.
template<int W>
void nurture(const Who<W>& who, Pack<W> by, Mask<W> replied) {
    const Mask<W> potential = who.is(Phase::Potential);
    const Pack<W> need = who[Quantity::Need];
    who.put(Quantity::Need, need + by * (1.0 - need), potential);
    const Mask<W> suspect = who[Quantity::StageCode] == static_cast<double>(Stage::Suspect);
    who.put(Quantity::StageCode, static_cast<double>(Stage::Lead), potential & replied & suspect);
}

template<int W>
void contact(Run& run, const Stimulus& stimulus) {
    const Parameters& p = run.parameters;
    Outcome<W> reply(run, stimulus.customer, SignalKind::Reply, static_cast<int>(stimulus.channel));
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    const double personal = stimulus.channel == Channel::Visit  ? 1.2
                            : stimulus.channel == Channel::Call ? 0.8
                                                                : 0.0;
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Pack<W> relevance = motiveRelevance<W>(who, stimulus);
        const Pack<W> tired = lesser(Pack<W>(1.0), fatigue(who[Quantity::ContactLoad]));
        load(run, stimulus, who, relevance);
        const Pack<W> value = p.contentValue * stimulus.amount * relevance * (1.0 - tired);
        changes.add(who, Quantity::Goodwill, value - p.irritation * tired);
        const Pack<W> relevant =
            p.relevanceTrust * stimulus.amount * (relevance - 0.4) * (1.0 - tired);
        changes.add(who, Quantity::Trust, stimulus.unlawful ? Pack<W>(-p.unlawfulTrust) : relevant);
        const Pack<W> z =
            -1.6 + 1.6 * relevance + personal - 1.5 * tired + 0.8 * who[Quantity::Goodwill];
        const Mask<W> replied = reply.happens(who,
                                              stimulus.unlawful ? Pack<W>(0.05) : base::logistic(z),
                                              luckOf(run, stimulus, who)[0]);
        nurture(who, p.nurtureNeed * stimulus.amount * relevance * (1.0 - tired), replied);
    });
}

template<int W>
void ask(Run& run, const Stimulus& stimulus) {
    Outcome<W> answer(run, stimulus.customer, SignalKind::Answer, index(stimulus.quantity));
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        load(run, stimulus, who, Pack<W>(1.0));
        const Pack<W> trait = base::clamp01(who[stimulus.quantity]);
        const Pack<W> high = (1.0 - stimulus.amount) + (2.0 * stimulus.amount - 1.0) * trait;
        answer.happens(who, high, luckOf(run, stimulus, who)[0]);
    });
}

template<int W>
void askMotive(Run& run, const Stimulus& stimulus) {
    Outcome<W> answer(run, stimulus.customer, SignalKind::Motive, stimulus.person);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        load(run, stimulus, who, Pack<W>(1.0));
        answer.category(who,
                        run.worlds.motives,
                        Strongest<W>(who, stimulus.person).motive,
                        stimulus.amount,
                        luckOf(run, stimulus, who));
    });
}

template<int W>
void measure(Run& run, const Stimulus& stimulus) {
    Outcome<W> survey(run, stimulus.customer, SignalKind::Survey, index(stimulus.quantity));
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        survey.measurement(
            who, who[stimulus.quantity], stimulus.amount, luckOf(run, stimulus, who)[0]);
    });
}

template<int W>
void change(Run& run, const Stimulus& stimulus) {
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        changes.add(who,
                    stimulus.quantity,
                    stimulus.amount,
                    stimulus.onlyIn ? who.is(*stimulus.onlyIn) : everywhere<W>(true));
    });
}

template<int W>
void promise(Run& run, const Stimulus& stimulus) {
    Changes<W> changes(run, stimulus.customer, stimulus.cause);
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        changes.set(who, Quantity::Expectation, stimulus.amount);
        who.put(Quantity::Promised, stimulus.amount);
    });
}

template<int W>
void touch(Run& run, const Stimulus& stimulus) {
    inEveryWorld<W>(
        run, stimulus.customer, [&](const Who<W>& who) { load(run, stimulus, who, Pack<W>(0.6)); });
}

// For a permission or a referral.
template<int W>
void askFor(Run& run, const Stimulus& stimulus, SignalKind kind) {
    Outcome<W> outcome(run, stimulus.customer, kind, static_cast<int>(stimulus.channel));
    inEveryWorld<W>(run, stimulus.customer, [&](const Who<W>& who) {
        const Pack<W> trust = who[Quantity::Trust];
        const Pack<W> z = kind == SignalKind::Referral
                              ? -3.0 + 2.5 * who[Quantity::Satisfaction] + 2.0 * trust
                              : -1.5 + 2.5 * trust + 0.8 * who[Quantity::Goodwill];
        load(run, stimulus, who, Pack<W>(0.3));
        outcome.happens(who, base::logistic(z), luckOf(run, stimulus, who)[0]);
    });
}

} // namespace sim

#include "base/math.h"
#include "game/actions/action.h"
#include "game/evidence.h"
#include "game/leads.h"
#include "game/rulebook.h"
#include "game/terms.h"
#include "sim/derived.h"

#include <cmath>

namespace game {

namespace {

using EffectKind = scenario::Effect::Kind;

void noteLeaving(Turn& turn, int customer) {
    if (publicPhase(turn.state, customer) != sim::Phase::Former)
        return;
    Relation& relation = turn.relation(customer);
    relation.leftWeek = turn.state.week;
    relation.sinceWeek = turn.state.week;
    relation.complaintWeek = 0;
    ++relation.timesLeft;
    ++turn.state.departures;
    turn.fact(customer, "left", {"Beëindigde de relatie", "Ended the relationship"});
}

void reveal(Turn& turn, const scenario::Effect& effect, sim::Stimulus stimulus) {
    stimulus.kind = effect.motive ? sim::StimulusKind::AskMotive : sim::StimulusKind::Question;
    const std::vector<sim::Signal> signals = turn.stimulate(stimulus);
    const double answer = signals.front().value;
    if (effect.motive) {
        const Text& motive = turn.scenario.motives[static_cast<std::size_t>(answer)].name;
        turn.fact(stimulus.customer, "answer_motive", [&] {
            return Text{"Noemt vooral: " + motive.nl, "Mainly mentions: " + motive.en};
        });
        return;
    }
    turn.fact(stimulus.customer, "answer_" + std::string(sim::name(effect.quantity)), [&] {
        return answer != 0.0 ? Text{"Antwoord wijst op veel", "The answer suggests a lot"}
                             : Text{"Antwoord wijst op weinig", "The answer suggests little"};
    });
}

void onCustomer(Turn& turn,
                const scenario::Effect& effect,
                int customer,
                sim::Cause cause,
                std::optional<sim::Phase> onlyIn = {}) {
    sim::Stimulus stimulus{.kind = sim::StimulusKind::Change, .customer = customer};
    stimulus.onlyIn = onlyIn;
    stimulus.cause = cause;
    stimulus.quantity = effect.quantity;
    stimulus.amount = effect.amount;
    stimulus.reason = effect.reason;
    stimulus.nth = (cause.item + 8) % 16;
    Relation& relation = turn.relation(customer);
    switch (effect.kind) {
    case EffectKind::Change:
        turn.stimulate(stimulus);
        return;
    case EffectKind::Promise:
        stimulus.kind = sim::StimulusKind::Promise;
        turn.stimulate(stimulus);
        return turn.fact(customer,
                         "promise",
                         {"Afspraak gemaakt over de levering", "Agreement made about delivery"});
    case EffectKind::Recover:
        stimulus.kind = sim::StimulusKind::Recover;
        turn.stimulate(stimulus);
        relation.complaintWeek = 0;
        relation.failureKnown = false;
        return;
    case EffectKind::Fail:
        if (publicPhase(turn.state, customer) != sim::Phase::New)
            return;
        stimulus.kind = sim::StimulusKind::Fail;
        turn.stimulate(stimulus);
        relation.complaintWeek = turn.state.week;
        turn.fact(customer, "failure", {"Levering ging mis", "Delivery went wrong"});
        return turn.fact(customer, "complaint", {"Diende een klacht in", "Filed a complaint"});
    case EffectKind::Reveal:
        return reveal(turn, effect, stimulus);
    case EffectKind::Permission:
        relation.permission[static_cast<std::size_t>(effect.channel)] = effect.value;
        if (effect.channel == sim::Channel::Call)
            relation.doNotCall = !effect.value;
        return turn.fact(customer, effect.value ? "permission" : "no_permission", [&] {
            return Text{(effect.value ? "Toestemming: " : "Geen toestemming: ") +
                            label(effect.channel).nl,
                        (effect.value ? "Consent: " : "No consent: ") + label(effect.channel).en};
        });
    case EffectKind::Leave:
        stimulus.kind = sim::StimulusKind::Leave;
        if (publicPhase(turn.state, customer) != sim::Phase::New)
            return;
        turn.stimulate(stimulus);
        return noteLeaving(turn, customer);
    case EffectKind::Order: {
        if (publicPhase(turn.state, customer) != sim::Phase::New)
            return;
        turn.state.orders.addToLast(customer, std::llround(effect.amount * 100.0));
        return turn.fact(customer, "order", {"Plaatste een extra order", "Placed an extra order"});
    }
    case EffectKind::Fact:
        return turn.fact(customer, effect.id, turn.told(effect.text, customer));
    default:
        return;
    }
}

void adjust(State& state, double& level, double by) {
    level = base::clamp01(level + by);
    showCompany(state);
}

bool isOfCompany(EffectKind kind) {
    switch (kind) {
    case EffectKind::Change:
    case EffectKind::Promise:
    case EffectKind::Recover:
    case EffectKind::Fail:
    case EffectKind::Reveal:
    case EffectKind::Permission:
    case EffectKind::Fact:
    case EffectKind::Order:
    case EffectKind::Leave:
        return false;
    default:
        return true;
    }
}

// Effects on the company, the inbox and the game itself.
void onCompany(Turn& turn, const scenario::Effect& effect, int customer) {
    State& state = turn.state;
    const Text text = turn.told(effect.text, customer);
    switch (effect.kind) {
    case EffectKind::Money:
        turn.pay(-std::llround(effect.amount * 100.0), {"gebeurtenis", "event"});
        return;
    case EffectKind::Hours:
        state.hoursExtraNext += effect.amount;
        return;
    case EffectKind::Crm: {
        const auto at = static_cast<std::size_t>(effect.crm);
        adjust(state, state.truth.company.crm[at], effect.amount);
        return;
    }
    case EffectKind::Chain: {
        const auto at = static_cast<std::size_t>(effect.chain);
        adjust(state, state.truth.company.chain[at], effect.amount);
        return;
    }
    case EffectKind::Leads:
        bringLeads(turn,
                   scenario::leadSourceNamed(effect.id).value_or(scenario::LeadSource::Online),
                   static_cast<int>(effect.amount),
                   200 + state.week);
        return;
    case EffectKind::Arrive: {
        const int who = scenario::indexOf(turn.scenario.customers, effect.id);
        if (who < 0 || turn.relation(who).present)
            return;
        turn.arrive(who, state.week);
        turn.relation(who).inboundWeek =
            turn.customer(who).source == scenario::LeadSource::Online ? state.week : 0;
        turn.fact(who, "inbound", {"Nieuw in beeld", "New on the radar"});
        return;
    }
    case EffectKind::News:
        turn.news(scenario::Tone::Neutral, text, customer);
        return;
    case EffectKind::Conversation:
        state.inbox.push_back({scenario::indexOf(turn.scenario.conversations, effect.id),
                               customer,
                               state.week + (effect.weeks > 0 ? effect.weeks - 1 : 2),
                               -1});
        return;
    case EffectKind::Event:
        followUp(turn, scenario::indexOf(turn.scenario.events, effect.id), customer);
        return;
    case EffectKind::Withdraw:
        std::erase_if(state.inbox, [&](const Waiting& waiting) {
            return waiting.conversation ==
                       scenario::indexOf(turn.scenario.conversations, effect.id) &&
                   (customer < 0 || waiting.customer == customer);
        });
        return;
    case EffectKind::Blocked:
        state.blocks.push_back({scenario::indexOf(turn.scenario.actions, effect.id),
                                customer,
                                state.week + effect.weeks});
        return;
    case EffectKind::Flag:
        if (effect.value)
            state.flags.insert(effect.id);
        else
            state.flags.erase(effect.id);
        return;
    case EffectKind::Violation:
        turn.violate(text);
        return;
    default:
        return;
    }
}

void putAside(Turn& turn, scenario::Effect effect, int weeks, int customer, sim::Cause cause) {
    effect.afterWeeks = 0;
    turn.state.delayed.push_back({turn.state.week + weeks,
                                  std::make_shared<const scenario::Effect>(std::move(effect)),
                                  customer,
                                  cause});
}

bool wanted(Turn& turn, const scenario::Effect& effect, int customer) {
    const bool held =
        holds(turn.sight(), effect.when, customer, effectItem + effect.number % effectItem);
    learnFrom(turn, effect.when, customer, held);
    return held;
}

// Whether a customer is new, loyal or at risk is hidden. A change that is meant for one of them
// works in each world of the belief where it would, and tells nobody which that is; what can be
// seen of any other effect tells something.
void onThoseInPhase(Turn& turn, const scenario::Effect& effect, sim::Cause cause) {
    const sim::Phase phase = effect.target.phase;
    scenario::Condition inPhase;
    inPhase.kind = scenario::Condition::Kind::Phase;
    inPhase.phases = {phase};
    for (int i = 0; i < turn.state.truth.customers(); ++i) {
        if (!turn.relation(i).present || publicPhase(turn.state, i) != sim::Phase::New)
            continue;
        if (effect.kind == EffectKind::Change) {
            if (wanted(turn, effect, i))
                onCustomer(turn, effect, i, cause, phase);
            continue;
        }
        const bool held = truePhase(turn.state, i) == phase;
        learnFrom(turn, inPhase, i, held);
        if (held && wanted(turn, effect, i))
            onCustomer(turn, effect, i, cause);
    }
}

} // namespace

void carryOut(Turn& turn, const scenario::Effect& effect, int customer, sim::Cause cause) {
    if (effect.afterWeeks > 0)
        return putAside(turn, effect, effect.afterWeeks, customer, cause);
    if (effect.everyWeeks > 0 && effect.times > 1) {
        scenario::Effect next = effect;
        --next.times;
        putAside(turn, std::move(next), effect.everyWeeks, customer, cause);
    }
    if (isOfCompany(effect.kind)) {
        if (wanted(turn, effect, customer))
            onCompany(turn, effect, customer);
        return;
    }
    if (effect.kind == EffectKind::Fact && customer < 0 &&
        effect.target.kind == scenario::Target::Kind::This)
        return wanted(turn, effect, -1) ? turn.fact(-1, effect.id, turn.told(effect.text, -1))
                                        : void();
    if (effect.target.kind == scenario::Target::Kind::Phase && sim::isCustomer(effect.target.phase))
        return onThoseInPhase(turn, effect, cause);
    const auto onOne = [&](int who) {
        if (wanted(turn, effect, who))
            onCustomer(turn, effect, who, cause);
    };
    if (effect.target.kind == scenario::Target::Kind::This) {
        if (customer >= 0)
            onOne(customer);
        return;
    }
    for (const int who : targetsOf(turn.sight(), effect.target, customer))
        onOne(who);
}

void carryOutAll(Turn& turn,
                 const std::vector<scenario::Effect>& effects,
                 int customer,
                 sim::Cause cause) {
    for (const scenario::Effect& effect : effects)
        carryOut(turn, effect, customer, cause);
}

void carryOutDue(Turn& turn) {
    std::vector<Delayed> due;
    std::vector<Delayed> later;
    for (Delayed& each : turn.state.delayed)
        (each.week <= turn.state.week ? due : later).push_back(std::move(each));
    turn.state.delayed = std::move(later);
    for (const Delayed& each : due)
        carryOut(turn, *each.effect, each.customer, each.cause);
}

} // namespace game

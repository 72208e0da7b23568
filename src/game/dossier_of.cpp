#include "game/dossier_of.h"

#include "base/math.h"
#include "game/figures.h"
#include "sim/derived.h"
#include "sim/portrait.h"

#include <algorithm>
#include <cmath>

namespace game {

namespace {

// A motive counts as known once the belief gives it this share of being a person's strongest.
constexpr double knownShare = 0.6;

Estimate estimateOf(const sim::Worlds& belief, sim::Quantity quantity, int customer) {
    return {belief.mean(quantity, customer), belief.deviation(quantity, customer)};
}

std::uint32_t faceSeedOf(const std::string& id) {
    base::Hash hash;
    hash.add(std::string_view(id));
    return static_cast<std::uint32_t>(hash.value() >> 16U);
}

Mood moodOf(const Customer& customer) {
    if (customer.complaintWeeks > 0)
        return customer.complaintWeeks > 1 ? Mood::Angry : Mood::Unhappy;
    if (!customer.isCustomer)
        return customer.goodwill.mean > 0.35 ? Mood::Content
               : customer.contactLoad > 1.3  ? Mood::Unhappy
                                             : Mood::Neutral;
    const double s = customer.satisfaction.mean;
    return s < 0.3    ? Mood::Angry
           : s < 0.44 ? Mood::Unhappy
           : s < 0.58 ? Mood::Neutral
           : s < 0.7  ? Mood::Content
                      : Mood::Happy;
}

double placeOf(const Customer& customer, const Sight& sight) {
    const double weeks = sight.state.week - customer.sinceWeek;
    switch (customer.phase) {
    case RingPhase::Potential:
        return customer.stage == sim::Stage::Disqualified
                   ? 0.02
                   : 0.1 + 0.2 * static_cast<double>(customer.stage) + 0.25 * customer.winChance;
    case RingPhase::New:
        return base::clamp01(0.1 + 0.02 * weeks + 0.5 * customer.loyalShare);
    case RingPhase::Loyal:
        return base::clamp01(customer.loyalty.mean);
    case RingPhase::Farewell:
        return customer.isCustomer ? 0.25 * customer.atRiskShare
                                   : 0.35 + 0.6 * weeks / farewellWeeks;
    }
    return 0.5;
}

void fillPeople(Customer& customer, const Sight& sight) {
    const scenario::Customer& who = sight.customer(customer.index);
    for (std::size_t i = 0; i < who.people.size(); ++i) {
        const scenario::Person& person = who.people[i];
        const sim::MotiveShares shares =
            sim::strongestMotives(sight.state.known(), customer.index, static_cast<int>(i));
        const auto best = static_cast<std::size_t>(std::max_element(shares.begin(), shares.end()) -
                                                   shares.begin());
        PersonView view{person.name, person.role, person.influence, {}, {}};
        if (shares[best] >= knownShare) {
            const scenario::Motive& motive = sight.scenario.motives[best];
            view.motive = motive.id;
            view.motiveName = motive.name;
            customer.knownMotives.push_back(motive.name);
        } else {
            ++customer.unknownMotives;
        }
        customer.people.push_back(std::move(view));
    }
}

void fillBelief(Customer& customer, const Sight& sight) {
    const sim::Worlds& belief = sight.state.known();
    const Glimpse glimpse = glimpseNow(sight, customer.index);
    customer.loyalty = glimpse.loyalty;
    customer.satisfaction = glimpse.satisfaction;
    customer.trust = glimpse.trust;
    customer.commitment = glimpse.commitment;
    customer.goodwill = glimpse.goodwill;
    customer.expectation = glimpse.expectation;
    customer.churn = glimpse.churn;
    customer.loyalShare = glimpse.loyalShare;
    customer.newShare = glimpse.newShare;
    customer.atRiskShare = glimpse.atRiskShare;
    customer.need = estimateOf(belief, sim::Quantity::Need, customer.index);
    customer.budget = estimateOf(belief, sim::Quantity::Budget, customer.index);
    customer.authority = estimateOf(belief, sim::Quantity::Authority, customer.index);
    customer.timing = estimateOf(belief, sim::Quantity::Timing, customer.index);
    customer.contactLoad = belief.mean(sim::Quantity::ContactLoad, customer.index);
    if (customer.isCustomer) {
        const double attitude = 0.4 * glimpse.satisfaction.mean + 0.35 * glimpse.trust.mean +
                                0.25 * glimpse.commitment.mean;
        customer.loyaltyKind =
            sim::loyaltyKind(attitude, belief.mean(sim::Quantity::Wallet, customer.index));
        customer.lifetimeValueCents = lifetimeValueOf(glimpse, sight, customer.index);
        return;
    }
    customer.winChance = winChanceOf(sight, customer.index);
}

} // namespace

std::int64_t lifetimeValueOf(const Glimpse& glimpse, const Sight& sight, int customer) {
    const scenario::Customer& who = sight.customer(customer);
    const double stays = 1.0 - glimpse.churn.mean;
    const double marginPerYear =
        glimpse.ordersPerWeek * 52.0 * static_cast<double>(who.orderCents) * sight.scenario.margin;
    return std::llround(
        sim::customerLifetimeValue(marginPerYear, stays * stays * stays * stays, 0.10, 0.0));
}

double winChanceOf(const Sight& sight, int customer) {
    if (publicPhase(sight.state, customer) == sim::Phase::New)
        return 0.0;
    return sim::portraitOf(sight.state.known(), sight.scenario.parameters, customer).winChance;
}

PhaseShares phaseShares(const Customer& customer) {
    const auto fresh = static_cast<int>(std::lround(customer.newShare * 100.0));
    const auto loyal = static_cast<int>(std::lround(customer.loyalShare * 100.0));
    return {fresh, std::min(loyal, 100 - fresh), std::max(0, 100 - fresh - loyal)};
}

Customer dossierOf(const Sight& sight, int index) {
    const scenario::Customer& who = sight.customer(index);
    const Relation& relation = sight.relation(index);
    Customer customer;
    customer.index = index;
    customer.id = who.id;
    customer.name = who.name;
    customer.segment = sight.scenario.segments[static_cast<std::size_t>(who.segment)].name;
    customer.background = who.background;
    customer.phase = ringPhaseOf(sight.state, index);
    const sim::Phase open = publicPhase(sight.state, index);
    customer.isCustomer = open == sim::Phase::New;
    customer.returning = open == sim::Phase::Former && customer.phase == RingPhase::Potential;
    customer.stage = publicStage(sight.state, index);
    customer.sinceWeek = relation.sinceWeek;
    customer.contractUntilWeek = who.contractUntilWeek;
    customer.faceSeed = faceSeedOf(who.id);
    if (!who.people.empty())
        customer.face = who.people.front().face;
    customer.complaintWeeks =
        relation.complaintWeek > 0 ? std::max(1, sight.state.week - relation.complaintWeek) : 0;
    customer.naturalPerson = who.prior.naturalPerson;
    customer.permission = relation.permission;
    customer.doNotCall = relation.doNotCall;
    for (const OrderWeek& week : sight.state.orders.of(index))
        customer.ordersPerWeek.push_back(week.orders);
    customer.revenueCents = revenueCents(sight.state, index);
    customer.record = relation.record;
    customer.bubble = relation.bubble;
    customer.waitsForAnswer = relation.inboundWeek > 0;
    fillBelief(customer, sight);
    fillPeople(customer, sight);
    customer.mood = moodOf(customer);
    customer.place = placeOf(customer, sight);
    return customer;
}

} // namespace game

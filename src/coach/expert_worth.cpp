// What an action is worth to the expert: rules of thumb about what keeps a customer, wins one or
// brings one back, in points of the final result. They are design, not findings.
#include "coach/expert_craft.h"
#include "game/permission.h"
#include "game/state.h"

#include <algorithm>
#include <cmath>

namespace coach {

using game::Customer;
using scenario::ActionDef;
using scenario::ActionKind;

const scenario::ActionDef& Outlook::action(int index) const {
    return session.scenario().actions[static_cast<std::size_t>(index)];
}

const scenario::Customer& Outlook::whoIs(const Customer& customer) const {
    return session.scenario().customers[static_cast<std::size_t>(customer.index)];
}

double Outlook::timeLeft() const {
    return static_cast<double>(view.weeks + 1 - view.week) / view.weeks;
}

bool knows(const Customer& customer, std::string_view tag) {
    return std::any_of(customer.record.begin(), customer.record.end(), [&](const game::Fact& fact) {
        return fact.tag == tag;
    });
}

namespace {

// How much this relation weighs against the others, by what it buys; counts matter too, so mildly.
double weightOf(const Outlook& outlook, const Customer& customer) {
    double sum = 0.0;
    for (const scenario::Customer& each : outlook.session.scenario().customers)
        sum += static_cast<double>(each.orderCents) * each.ordersPerMonth;
    const auto count = static_cast<double>(outlook.session.scenario().customers.size());
    const scenario::Customer& who = outlook.whoIs(customer);
    const double own = static_cast<double>(who.orderCents) * who.ordersPerMonth;
    return sum > 0.0 ? 0.6 + 0.4 * std::min(2.5, own * count / sum) : 1.0;
}

bool lawful(const Outlook& outlook, const Customer& customer, const ActionDef& action) {
    const game::Sight sight{
        outlook.session.state(), outlook.session.scenario(), outlook.session.seed()};
    return !action.commercial ||
           !game::unlawfulReason(
               sight, customer.index, action.channel.value_or(sim::Channel::Email));
}

bool workable(const Customer& customer) {
    return !customer.isCustomer && customer.stage != sim::Stage::Disqualified;
}

int leadsInHand(const game::View& view) {
    return static_cast<int>(
        std::count_if(view.customers.begin(), view.customers.end(), [](const Customer& customer) {
            return workable(customer) && !customer.returning &&
                   customer.phase == game::RingPhase::Potential;
        }));
}

// Content for the relation: worth most where the tie is loose, nothing where it would tire.
double contactWorth(const Outlook& outlook, const Customer& customer, const ActionDef& action) {
    constexpr double fullLoad = 0.75;
    if (action.bulk || !lawful(outlook, customer, action) || customer.contactLoad > fullLoad)
        return 0.0;
    if (customer.stage == sim::Stage::Disqualified && !customer.isCustomer)
        return 0.0;
    const double room = std::max(0.0, 0.7 - customer.goodwill.mean) * action.strength;
    if (customer.isCustomer)
        return weightOf(outlook, customer) * room * (0.7 + 1.5 * customer.churn.mean);
    return room * (0.35 + 0.5 * customer.winChance);
}

double meetWorth(const Outlook& outlook, const Customer& customer, const ActionDef& action) {
    double effects = 0.0;
    for (const scenario::Effect& effect : action.effects)
        if (effect.kind == scenario::Effect::Kind::Change)
            effects += effect.amount;
    return customer.contactLoad > 0.8
               ? 0.0
               : weightOf(outlook, customer) * (0.5 + 8.0 * effects) *
                     (0.6 + 2.5 * customer.churn.mean + 0.6 * customer.newShare);
}

double proposalWorth(const Outlook& outlook, const Customer& customer, const ActionDef& action) {
    constexpr double points = 5.0; // of a customer more, at the start
    const bool known = knows(customer, "answer_motive") || !customer.people.front().motive.empty();
    const double chance = customer.winChance * (known ? 1.0 : 0.6);
    if (!lawful(outlook, customer, action) || customer.winChance < 0.2)
        return 0.0;
    const bool unprepared = !known && outlook.timeLeft() > 0.2;
    return unprepared ? 0.0 : points * chance * action.strength * (0.5 + outlook.timeLeft());
}

double qualifyWorth(const Outlook& outlook, const Customer& customer, const ActionDef& action) {
    if (!lawful(outlook, customer, action) || outlook.timeLeft() < 0.12)
        return 0.0;
    const bool complete = knows(customer, "answer_need") && knows(customer, "answer_motive") &&
                          customer.stage >= sim::Stage::Qualified;
    return complete ? 0.0 : 0.9 * weightOf(outlook, customer) * action.accuracy;
}

double winBackWorth(const Outlook& outlook, const Customer& customer) {
    const bool asked = knows(customer, "exit_reason");
    const double chance = (asked ? 0.4 : 0.15) + 0.2 * customer.goodwill.mean;
    return 5.0 * chance * (0.4 + outlook.timeLeft()) * (asked || outlook.timeLeft() < 0.3 ? 1 : 0);
}

double crossSellWorth(const Outlook& outlook, const Customer& customer, const ActionDef& action) {
    if (!lawful(outlook, customer, action) || customer.trust.mean < 0.5 ||
        customer.satisfaction.mean < 0.5 || customer.complaintWeeks > 0)
        return 0.0;
    return weightOf(outlook, customer) * 1.5 * (0.3 + outlook.timeLeft());
}

double customerWorth(const Outlook& outlook, const Customer& customer, const ActionDef& action) {
    switch (action.kind) {
    case ActionKind::Recover:
        return action.strength >= 0.6 ? 8.0 * weightOf(outlook, customer) : 0.0;
    case ActionKind::Respond:
        return 4.0;
    case ActionKind::Promise:
        return weightOf(outlook, customer) *
               (0.3 + 1.5 * std::max(0.0, customer.expectation.mean - 0.55));
    case ActionKind::Meet:
        return meetWorth(outlook, customer, action);
    case ActionKind::Contact:
        return contactWorth(outlook, customer, action);
    case ActionKind::Permission:
        return customer.isCustomer || customer.permission[1] ? 0.0 : 0.2;
    case ActionKind::CrossSell:
        return crossSellWorth(outlook, customer, action);
    case ActionKind::Propose:
        return proposalWorth(outlook, customer, action);
    case ActionKind::Tender:
        return customer.winChance < 0.3 ? 0.0 : proposalWorth(outlook, customer, action);
    case ActionKind::Qualify:
        return qualifyWorth(outlook, customer, action);
    case ActionKind::ExitTalk:
        return knows(customer, "exit_reason") ? 0.0 : 1.6 * outlook.timeLeft();
    case ActionKind::WinBack:
        return winBackWorth(outlook, customer);
    case ActionKind::Generate:
        return outlook.timeLeft() > 0.25 ? 1.0 : 0.0;
    default:
        return 0.0;
    }
}

double companyWorth(const Outlook& outlook, const ActionDef& action) {
    const game::View& view = outlook.view;
    const double euros = static_cast<double>(action.costCents) / 100.0;
    const bool affordable =
        euros == 0.0 || euros < 0.3 * static_cast<double>(view.budgetCents) / 100.0;
    switch (action.kind) {
    case ActionKind::Define:
        return view.definition ? 0.0 : 20.0;
    case ActionKind::Study: {
        const bool ofSegments = action.reveals.empty();
        return ofSegments && affordable && !view.targetSegment && view.week <= 3 ? 15.0 : 0.0;
    }
    case ActionKind::Segment:
        return view.targetSegment ? 0.0 : view.week >= 2 ? 20.0 : 0.0;
    case ActionKind::Plan:
        return outlook.session.state().plan.week > 0 ? 0.0 : view.week >= 2 ? 20.0 : 0.0;
    case ActionKind::Converse:
        return 4.0;
    case ActionKind::Generate:
        return affordable && leadsInHand(view) < 6 && outlook.timeLeft() > 0.25 ? 3.0 : 0.0;
    case ActionKind::Invest: {
        const double weakest = *std::min_element(view.crm.begin(), view.crm.end());
        return affordable && weakest < 0.55 && outlook.timeLeft() > 0.5 ? 4.0 : 0.0;
    }
    default:
        return 0.0;
    }
}

} // namespace

double worthOf(const Outlook& outlook, const ActionDef& action, const Customer* customer) {
    return customer == nullptr ? companyWorth(outlook, action)
                               : customerWorth(outlook, *customer, action);
}

} // namespace coach

#include "app/picture_game.h"

#include <fmt/format.h>

#include <algorithm>

namespace app {
namespace {

using scenario::ActionKind;

// Something for every question: the first that is allowed, two of several, the number proposed.
std::vector<game::Choice> answersTo(const std::vector<game::Slot>& slots) {
    std::vector<game::Choice> answers;
    for (const game::Slot& slot : slots) {
        game::Choice choice{slot.id, {}};
        if (slot.kind == game::Slot::Kind::Number)
            choice.values.push_back(fmt::format("{}", slot.initial));
        const std::size_t most = slot.kind == game::Slot::Kind::Many
                                     ? static_cast<std::size_t>(std::min(slot.most, 2))
                                     : 1;
        for (const game::SlotOption& option : slot.options)
            if (option.allowed && choice.values.size() < most)
                choice.values.push_back(option.id);
        answers.push_back(std::move(choice));
    }
    return answers;
}

// What this relation asks for now, most urgent first.
std::vector<ActionKind> wishesOf(const game::Customer& customer) {
    if (customer.complaintWeeks > 0)
        return {ActionKind::Recover};
    if (customer.waitsForAnswer)
        return {ActionKind::Respond};
    if (customer.isCustomer)
        return {ActionKind::Meet, ActionKind::CrossSell, ActionKind::Contact};
    if (customer.phase == game::RingPhase::Farewell)
        return {ActionKind::ExitTalk, ActionKind::WinBack};
    if (customer.stage == sim::Stage::Qualified)
        return {ActionKind::Propose, ActionKind::Contact};
    return {ActionKind::Qualify, ActionKind::Contact, ActionKind::Permission};
}

double urgencyOf(const game::Customer& customer) {
    return (customer.complaintWeeks > 0 ? 4.0 : 0.0) + (customer.waitsForAnswer ? 3.0 : 0.0) +
           (customer.isCustomer ? 1.0 + customer.churn.mean : customer.winChance);
}

bool planFirst(Desk& desk, const std::string& customerId, int index) {
    const game::Customer* customer = desk.view().find(index);
    if (customer == nullptr)
        return false;
    for (const ActionKind kind : wishesOf(*customer))
        for (const game::Offer& offer : std::vector<game::Offer>(desk.offers(index)))
            if (offer.kind == kind && !offer.companyWide && !offer.refusal && !offer.warning &&
                !desk.take(game::PlanAction{offer.id, customerId, answersTo(offer.slots)}))
                return true;
    return false;
}

void planOnce(Desk& desk, ActionKind kind) {
    for (const game::Offer& offer : std::vector<game::Offer>(desk.offers(-1)))
        if (offer.kind == kind && offer.companyWide && !offer.refusal &&
            !desk.take(game::PlanAction{offer.id, {}, answersTo(offer.slots)}))
            return;
}

void talk(Desk& desk) {
    while (!desk.view().inbox.empty()) {
        const game::Invitation invitation = desk.view().inbox.front();
        if (desk.take(game::StartConversation{invitation.conversation, invitation.customerId}))
            return;
        for (auto talk = desk.view().conversation; talk && !talk->replies.empty();
             talk = desk.view().conversation)
            if (desk.take(game::Reply{talk->replies.front().id}))
                return;
    }
}

void predict(Desk& desk) {
    std::vector<std::pair<double, std::string>> customers;
    for (const game::Customer& customer : desk.view().customers)
        if (customer.isCustomer)
            customers.emplace_back(customer.churn.mean, customer.id);
    std::sort(customers.begin(), customers.end());
    if (!customers.empty())
        desk.take(game::Predict{game::PredictionKind::Orders, customers.front().second, {}, 0.9});
    if (customers.size() > 1)
        desk.take(game::Predict{game::PredictionKind::Leaves, customers.back().second, {}, 0.3});
}

void giveEvidence(Desk& desk) {
    for (std::size_t i = 0; i < desk.view().agenda.size(); ++i) {
        const game::AgendaItem& item = desk.view().agenda[i];
        const game::Customer* who = desk.view().find(item.customer);
        if (!item.asksEvidence || who == nullptr || who->record.empty())
            continue;
        const int last = static_cast<int>(who->record.size()) - 1;
        std::vector<int> facts{last};
        if (last > 0)
            facts.push_back(last - 1);
        desk.take(game::GiveEvidence{static_cast<int>(i), facts});
    }
}

void planWeek(Desk& desk) {
    std::vector<std::pair<double, const game::Customer*>> order;
    for (const game::Customer& customer : desk.view().customers)
        order.emplace_back(-urgencyOf(customer), &customer);
    std::stable_sort(
        order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::pair<std::string, int>> ids;
    ids.reserve(order.size());
    for (const auto& [urgency, customer] : order)
        ids.emplace_back(customer->id, customer->index);
    for (const auto& [id, index] : ids)
        if (desk.view().hoursPlanned + 3.0 < desk.view().hoursTotal)
            planFirst(desk, id, index);
}

} // namespace

void playForPicture(Desk& desk, int untilWeek) {
    while (!desk.view().finished && desk.view().week < untilWeek) {
        talk(desk);
        if (desk.view().week == 1)
            for (const ActionKind kind :
                 {ActionKind::Define, ActionKind::Segment, ActionKind::Plan})
                planOnce(desk, kind);
        predict(desk);
        planWeek(desk);
        giveEvidence(desk);
        if (desk.take(game::EndWeek{}))
            return;
    }
}

} // namespace app

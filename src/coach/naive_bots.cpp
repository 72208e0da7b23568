#include "coach/naive_bots.h"

#include "base/random.h"

#include <fmt/format.h>

#include <algorithm>

namespace coach {

using game::Offer;
using game::Session;
using game::View;
using scenario::ActionKind;

namespace {

constexpr std::uint32_t replyStream = 0x7265706cU;

std::vector<std::string> anyAnswer(const game::Slot& slot, bool pressing) {
    if (slot.kind == game::Slot::Kind::Number)
        return {fmt::format("{:.10g}", slot.initial)};
    std::vector<std::string> allowed;
    for (const game::SlotOption& option : slot.options)
        if (option.allowed)
            allowed.push_back(option.id);
    if (allowed.empty() || slot.id == "proof")
        return {};
    const bool last = slot.id == "price" || (pressing && slot.id == "persuasion");
    return {last ? allowed.back() : allowed.front()};
}

// Customers in an order that moves on every week, so that nobody is always served first.
std::vector<const game::Customer*> inTurn(const View& view) {
    std::vector<const game::Customer*> all;
    const auto count = view.customers.size();
    for (std::size_t i = 0; i < count; ++i)
        all.push_back(&view.customers[(i + 7 * static_cast<std::size_t>(view.week)) % count]);
    return all;
}

bool asksPrice(const Offer& offer) {
    return std::any_of(offer.slots.begin(), offer.slots.end(), [](const game::Slot& slot) {
        return slot.id == "price";
    });
}

bool mayBePlanned(const Offer& offer, bool forCompany) {
    return !offer.refusal && offer.companyWide == forCompany;
}

} // namespace

std::string NaiveBot::reply(const Session& session, const game::ConversationView& conversation) {
    const auto at = static_cast<std::uint32_t>(session.decisions().size());
    const double luck = base::toUniform(base::philox({replyStream, at, 0, 0}, m_seed)[0]);
    const auto count = static_cast<double>(conversation.replies.size());
    return conversation.replies[static_cast<std::size_t>(luck * count)].id;
}

Wish NaiveBot::wishFor(const Offer& offer, const game::Customer* customer, bool pressing) {
    game::PlanAction plan{offer.id, customer == nullptr ? std::string{} : customer->id, {}};
    for (const game::Slot& slot : offer.slots)
        plan.choices.push_back({slot.id, anyAnswer(slot, pressing)});
    return {std::move(plan), {}};
}

std::vector<Wish> DiscountBot::wishes(const Session& session, const View& view) {
    std::vector<Wish> all;
    for (const game::Customer* customer : inTurn(view))
        for (const Offer& offer : session.offers(customer->index))
            if (mayBePlanned(offer, false) &&
                (offer.kind == ActionKind::Compensate || asksPrice(offer)))
                all.push_back(wishFor(offer, customer, false));
    return all;
}

std::vector<Wish> ContactBot::wishes(const Session& session, const View& view) {
    std::vector<Wish> all;
    for (const Offer& offer : session.offers(-1))
        if (mayBePlanned(offer, true) && offer.kind == ActionKind::Contact)
            all.push_back(wishFor(offer, nullptr, false));
    for (const game::Customer* customer : inTurn(view))
        for (const Offer& offer : session.offers(customer->index))
            if (mayBePlanned(offer, false) && offer.kind == ActionKind::Contact)
                all.push_back(wishFor(offer, customer, false));
    return all;
}

std::vector<Wish> SameActionBot::wishes(const Session& session, const View& view) {
    const auto& actions = session.scenario().actions;
    if (actions.empty())
        return {};
    const scenario::ActionDef& always = actions[seed() % actions.size()];
    std::vector<Wish> all;
    const bool forCompany = always.audience != scenario::Audience::One;
    const auto wish = [&](const game::Customer* customer) {
        for (const Offer& offer : session.offers(customer == nullptr ? -1 : customer->index))
            if (offer.id == always.id && mayBePlanned(offer, forCompany))
                all.push_back(wishFor(offer, customer, false));
    };
    if (forCompany)
        wish(nullptr);
    else
        for (const game::Customer* customer : inTurn(view))
            wish(customer);
    return all;
}

std::vector<Wish> GreedyBot::wishes(const Session& session, const View& view) {
    std::vector<std::pair<double, Wish>> found;
    for (const game::Customer& customer : view.customers) {
        const scenario::Customer& who =
            session.scenario().customers[static_cast<std::size_t>(customer.index)];
        for (const Offer& offer : session.offers(customer.index)) {
            const bool sells = offer.kind == ActionKind::CrossSell;
            if (!mayBePlanned(offer, false) || !(sells || asksPrice(offer)))
                continue;
            const double chance = sells ? 0.3 : customer.winChance;
            const double euros = chance * static_cast<double>(who.orderCents) / 100.0;
            found.emplace_back(euros / std::max(0.5, offer.hours), wishFor(offer, &customer, true));
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Wish> all;
    for (auto& [value, wish] : found)
        all.push_back(std::move(wish));
    return all;
}

} // namespace coach

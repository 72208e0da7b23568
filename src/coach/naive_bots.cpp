#include "coach/naive_bots.h"

#include "base/random.h"
#include "game/dossier_of.h"
#include "game/state.h"

#include <fmt/format.h>

#include <algorithm>

namespace coach {

using game::Session;
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
std::vector<int> inTurn(const Session& session) {
    std::vector<int> all = customersOf(session);
    if (!all.empty())
        std::rotate(all.begin(),
                    all.begin() + 7 * session.state().week % static_cast<int>(all.size()),
                    all.end());
    return all;
}

bool asksPrice(ActionKind kind) {
    return kind == ActionKind::Propose || kind == ActionKind::CrossSell ||
           kind == ActionKind::Tender;
}

// What of some kinds can be planned for this customer (-1: for the company).
template<class Wanted>
void wish(std::vector<Wish>& all, const Session& session, int customer, Wanted wanted) {
    for (const int action : openActions(session, customer))
        if (wanted(session.scenario().actions[static_cast<std::size_t>(action)].kind))
            all.emplace_back(Intent{action, customer});
}

} // namespace

WeeklyBot::Answers NaiveBot::answers(const Session& /*session*/,
                                     const Intent& /*intent*/,
                                     const std::vector<game::Slot>& questions) {
    Answers answers;
    for (const game::Slot& slot : questions)
        answers.choices.push_back({slot.id, anyAnswer(slot, presses())});
    return answers;
}

std::string NaiveBot::reply(const Session& session, const std::vector<std::string>& open) {
    const auto at = static_cast<std::uint32_t>(session.decisions().size());
    const double luck = base::toUniform(base::philox({replyStream, at, 0, 0}, m_seed)[0]);
    return open[static_cast<std::size_t>(luck * static_cast<double>(open.size()))];
}

std::vector<Wish> DiscountBot::wishes(const Session& session) {
    std::vector<Wish> all;
    for (const int customer : inTurn(session))
        wish(all, session, customer, [](ActionKind kind) {
            return kind == ActionKind::Compensate || asksPrice(kind);
        });
    return all;
}

std::vector<Wish> ContactBot::wishes(const Session& session) {
    std::vector<Wish> all;
    const auto contacts = [](ActionKind kind) {
        return kind == ActionKind::Contact;
    };
    wish(all, session, -1, contacts);
    for (const int customer : inTurn(session))
        wish(all, session, customer, contacts);
    return all;
}

std::vector<Wish> SameActionBot::wishes(const Session& session) {
    const auto& actions = session.scenario().actions;
    if (actions.empty())
        return {};
    const auto always = static_cast<int>(seed() % actions.size());
    std::vector<Wish> all;
    const auto want = [&](int customer) {
        if (session.allows(always, customer))
            all.emplace_back(Intent{always, customer});
    };
    if (actions[static_cast<std::size_t>(always)].audience != scenario::Audience::One)
        want(-1);
    else
        for (const int customer : inTurn(session))
            want(customer);
    return all;
}

std::vector<Wish> GreedyBot::wishes(const Session& session) {
    std::vector<std::pair<double, Intent>> found;
    const game::Sight sight{session.state(), session.scenario(), session.seed()};
    for (const int customer : customersOf(session)) {
        const scenario::Customer& who =
            session.scenario().customers[static_cast<std::size_t>(customer)];
        for (const int action : openActions(session, customer)) {
            const auto& what = session.scenario().actions[static_cast<std::size_t>(action)];
            if (!asksPrice(what.kind))
                continue;
            const double chance =
                what.kind == ActionKind::CrossSell ? 0.3 : game::winChanceOf(sight, customer);
            const double euros = chance * static_cast<double>(who.orderCents) / 100.0;
            found.emplace_back(euros / std::max(0.5, what.hours), Intent{action, customer});
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Wish> all;
    all.reserve(found.size());
    for (const auto& [value, intent] : found)
        all.emplace_back(intent);
    return all;
}

} // namespace coach

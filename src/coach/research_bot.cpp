#include "coach/research_bot.h"

namespace coach {

namespace {

using scenario::ActionKind;

bool finds(const game::Offer& offer) {
    return offer.kind == ActionKind::Study || offer.kind == ActionKind::Qualify ||
           offer.kind == ActionKind::Meet || offer.kind == ActionKind::ExitTalk;
}

// One of the allowed answers, another each week: so all questions have their turn.
std::optional<game::Choice> answerTo(const game::Slot& slot, int week) {
    std::vector<std::string> allowed;
    for (const game::SlotOption& option : slot.options)
        if (option.allowed)
            allowed.push_back(option.id);
    if (allowed.empty())
        return std::nullopt;
    return game::Choice{slot.id, {allowed[static_cast<std::size_t>(week) % allowed.size()]}};
}

std::optional<game::Decision>
question(const game::Session& session, int customer, const std::string& id, int week) {
    for (const game::Offer& offer : session.offers(customer)) {
        if (offer.refusal || !finds(offer) || offer.companyWide != (customer < 0))
            continue;
        game::PlanAction plan{offer.id, id, {}};
        for (const game::Slot& slot : offer.slots)
            if (auto answer = answerTo(slot, week))
                plan.choices.push_back(*std::move(answer));
        if (!session.check(plan))
            return plan;
    }
    return std::nullopt;
}

} // namespace

game::Decision ResearchBot::next(const game::Session& session) {
    const game::View view = session.view();
    if (view.conversation && !view.conversation->replies.empty())
        return game::Reply{view.conversation->replies.front().id};
    if (view.week != m_week) {
        m_week = view.week;
        m_turn = 0;
    }
    const auto many = static_cast<int>(view.customers.size());
    while (m_turn <= many) {
        const int turn = m_turn++;
        // Begins with another one each week: the hours are fewer than the questions.
        const game::Customer* const who =
            turn == 0 ? nullptr
                      : &view.customers[static_cast<std::size_t>((turn + 5 * view.week) % many)];
        if (auto plan = question(session,
                                 who == nullptr ? -1 : who->index,
                                 who == nullptr ? std::string{} : who->id,
                                 view.week))
            return *std::move(plan);
    }
    return game::EndWeek{};
}

} // namespace coach

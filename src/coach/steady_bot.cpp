#include "coach/steady_bot.h"

#include "game/permission.h"
#include "game/state.h"

#include <algorithm>

namespace coach {

using game::Session;
using scenario::ActionDef;
using scenario::ActionKind;

namespace {

constexpr int attentionWeeks = 4;

struct Desk {
    const Session& session;
    const game::State& state = session.state();
    const scenario::Scenario& scenario = session.scenario();

    // The action of that kind for one relation that suits best; null when there is none.
    template<class Better>
    const ActionDef* best(ActionKind kind, Better better) const {
        const ActionDef* found = nullptr;
        for (const ActionDef& action : scenario.actions)
            if (action.kind == kind && action.audience == scenario::Audience::One &&
                (found == nullptr || better(action, *found)))
                found = &action;
        return found;
    }
    [[nodiscard]] game::Decision plan(const ActionDef& action, int customer) const {
        const scenario::Customer& who = scenario.customers[static_cast<std::size_t>(customer)];
        game::PlanAction plan{action.id, who.id, {}};
        if (action.kind == ActionKind::Contact && action.personal) {
            if (who.people.size() > 1)
                plan.choices.push_back({"person", {"0"}});
            plan.choices.push_back({"theme", {"general"}});
        }
        if (action.kind == ActionKind::Respond)
            plan.choices.push_back({"when", {"day"}});
        return plan;
    }
    [[nodiscard]] int lastUse(int customer) const {
        const auto& uses = state.relations[static_cast<std::size_t>(customer)].uses;
        return uses.empty() ? 0 : uses.back().week;
    }
    [[nodiscard]] bool lawful(const ActionDef& action, int customer) const {
        return !action.commercial || game::isLawful({state, scenario, session.seed()},
                                                    customer,
                                                    action.channel.value_or(sim::Channel::Email));
    }
};

} // namespace

// What it does, of each kind the action that suits best; null when the scenario has none.
SteadyBot::Ways SteadyBot::waysIn(const Session& session) {
    const Desk desk{session};
    return {
        desk.best(ActionKind::Recover,
                  [](const ActionDef& a, const ActionDef& b) { return a.strength > b.strength; }),
        desk.best(ActionKind::Respond,
                  [](const ActionDef& a, const ActionDef& b) { return a.hours < b.hours; }),
        desk.best(ActionKind::Contact, [](const ActionDef& a, const ActionDef& b) {
            return a.phases.size() < b.phases.size() ||
                   (a.phases.size() == b.phases.size() && a.costCents < b.costCents);
        })};
}

std::vector<game::Decision> SteadyBot::planWeek(const Session& session) const {
    const Desk desk{session};
    const auto& [recover, respond, contact] = m_ways;
    std::vector<game::Decision> plan;
    plan.reserve(8);
    for (const game::Waiting& waiting : desk.state.inbox)
        plan.emplace_back(game::StartConversation{
            desk.scenario.conversations[static_cast<std::size_t>(waiting.conversation)].id,
            waiting.customer >= 0
                ? desk.scenario.customers[static_cast<std::size_t>(waiting.customer)].id
                : std::string{}});
    std::vector<std::pair<int, int>> quiet; // last attention and customer
    quiet.reserve(desk.state.relations.size());
    for (int i = 0; i < desk.state.truth.customers(); ++i) {
        const game::Relation& relation = desk.state.relations[static_cast<std::size_t>(i)];
        if (!relation.present)
            continue;
        if (recover != nullptr && (relation.complaintWeek > 0 || relation.failureKnown))
            plan.push_back(desk.plan(*recover, i));
        if (respond != nullptr && relation.inboundWeek > 0)
            plan.push_back(desk.plan(*respond, i));
        if (contact != nullptr && game::publicPhase(desk.state, i) == sim::Phase::New &&
            desk.state.week - desk.lastUse(i) >= attentionWeeks && desk.lawful(*contact, i))
            quiet.emplace_back(desk.lastUse(i), i);
    }
    std::stable_sort(
        quiet.begin(), quiet.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    // A quarter of them a week, so that the attention is spread as well.
    const std::size_t most = quiet.size() / attentionWeeks + 1;
    for (std::size_t i = 0; i < quiet.size() && i < most; ++i)
        plan.push_back(desk.plan(*contact, quiet[i].second));
    return plan;
}

game::Decision SteadyBot::next(const Session& session) {
    for (;;) {
        game::Decision decision = wished(session);
        const bool sure = std::holds_alternative<game::EndWeek>(decision) ||
                          std::holds_alternative<game::Reply>(decision);
        if (sure || !session.check(decision))
            return decision;
    }
}

game::Decision SteadyBot::wished(const Session& session) {
    const game::State& state = session.state();
    if (state.talk && !state.talk->ended)
        return game::Reply{bestReply(session)};
    if (state.week != m_week) {
        if (m_week == 0)
            m_ways = waysIn(session);
        m_week = state.week;
        m_plan = planWeek(session);
        m_at = 0;
    }
    return m_at < m_plan.size() ? std::move(m_plan[m_at++]) : game::Decision(game::EndWeek{});
}

void playSteadily(Session& session) {
    SteadyBot bot;
    while (!session.finished()) {
        game::Decision decision = bot.wished(session);
        const bool replies = std::holds_alternative<game::Reply>(decision);
        // What was planned may be refused and is left then; a reply may not, or it would be asked
        // for ever.
        if (session.take(std::move(decision)) && replies)
            return;
    }
}

} // namespace coach

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
    [[nodiscard]] bool hasPeople(int customer) const {
        return scenario.customers[static_cast<std::size_t>(customer)].people.size() > 1;
    }
    [[nodiscard]] bool lawful(const ActionDef& action, int customer) const {
        return !action.commercial || game::isLawful({state, scenario, session.seed()},
                                                    customer,
                                                    action.channel.value_or(sim::Channel::Email));
    }
};

int lastUse(const game::Relation& relation) {
    return relation.uses.empty() ? 0 : relation.uses.back().week;
}

} // namespace

// What it does, of each kind the action that suits best; null when the scenario has none.
SteadyBot::Ways SteadyBot::waysIn(const Session& session) {
    const Desk desk{session};
    Ways ways;
    ways.recover = desk.best(ActionKind::Recover, [](const ActionDef& a, const ActionDef& b) {
        return a.strength > b.strength;
    });
    ways.respond = desk.best(ActionKind::Respond, [](const ActionDef& a, const ActionDef& b) {
        return a.hours < b.hours;
    });
    ways.contact = desk.best(ActionKind::Contact, [](const ActionDef& a, const ActionDef& b) {
        return a.phases.size() < b.phases.size() ||
               (a.phases.size() == b.phases.size() && a.costCents < b.costCents);
    });
    ways.sameDay = {{"when", {"day"}}};
    if (ways.contact != nullptr && ways.contact->personal) {
        ways.about = {{"theme", {"general"}}};
        ways.toFirst = {{"person", {"0"}}, {"theme", {"general"}}};
    }
    return ways;
}

void SteadyBot::planWeek(const Session& session) {
    const Desk desk{session};
    std::vector<Step>& plan = m_plan;
    plan.clear();
    for (const game::Waiting& waiting : desk.state.inbox)
        plan.push_back({.customer = waiting.customer, .conversation = waiting.conversation});
    std::vector<std::pair<int, int>>& quiet = m_quiet;
    quiet.clear();
    for (int i = 0; i < desk.state.truth.customers(); ++i) {
        const game::Relation& relation = desk.state.relations[static_cast<std::size_t>(i)];
        if (!relation.present)
            continue;
        if (m_ways.recover != nullptr && (relation.complaintWeek > 0 || relation.failureKnown))
            plan.push_back({i, m_ways.recover});
        if (m_ways.respond != nullptr && relation.inboundWeek > 0)
            plan.push_back({i, m_ways.respond, &Ways::sameDay});
        const int last = lastUse(relation);
        if (m_ways.contact != nullptr && desk.state.week - last >= attentionWeeks &&
            game::publicPhase(desk.state, i) == sim::Phase::New && desk.lawful(*m_ways.contact, i))
            quiet.emplace_back(last, i);
    }
    std::stable_sort(
        quiet.begin(), quiet.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    // A quarter of them a week, so that the attention is spread as well.
    const std::size_t most = quiet.size() / attentionWeeks + 1;
    for (std::size_t i = 0; i < quiet.size() && i < most; ++i) {
        const int who = quiet[i].second;
        plan.push_back({who, m_ways.contact, desk.hasPeople(who) ? &Ways::toFirst : &Ways::about});
    }
}

game::Decision SteadyBot::decided(const scenario::Scenario& scenario, const Step& step) const {
    std::string who = step.customer >= 0
                          ? scenario.customers[static_cast<std::size_t>(step.customer)].id
                          : std::string{};
    if (step.action == nullptr)
        return game::StartConversation{
            scenario.conversations[static_cast<std::size_t>(step.conversation)].id, std::move(who)};
    return game::PlanAction{step.action->id,
                            std::move(who),
                            step.choices != nullptr ? m_ways.*step.choices : game::Choices{}};
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
        planWeek(session);
        m_at = 0;
    }
    return m_at < m_plan.size() ? decided(session.scenario(), m_plan[m_at++])
                                : game::Decision(game::EndWeek{});
}

void playSteadily(Session& session) {
    SteadyBot bot;
    while (!session.finished()) {
        const game::Decision decision = bot.wished(session);
        const bool replies = std::holds_alternative<game::Reply>(decision);
        // What was planned may be refused and is left then; a reply may not, or it would be asked
        // for ever.
        if (session.take(decision) && replies)
            return;
    }
}

} // namespace coach

// What the student sees, gathered from the public record and the belief.
#include "game/decide.h"
#include "game/dossier_of.h"
#include "game/plan.h"
#include "game/rulebook.h"
#include "game/session.h"

#include <algorithm>
#include <numeric>

namespace game {

namespace {

constexpr std::size_t weeksAQuarter = 13;

std::int64_t revenueBetween(const State& state, std::size_t fromBack, std::size_t toBack) {
    std::int64_t sum = 0;
    for (int i = 0; i < state.truth.customers(); ++i) {
        const auto weeks = state.orders.of(i);
        for (std::size_t back = fromBack; back < toBack && back < weeks.size(); ++back)
            sum += weeks[weeks.size() - 1 - back].cents;
    }
    return sum;
}

void fillCompany(View& view, const Sight& sight) {
    const State& state = sight.state;
    view.week = state.week;
    view.weeks = sight.scenario.weeks;
    view.finished = state.finished;
    view.hoursTotal = sight.scenario.hoursPerWeek + state.hoursExtra;
    view.hoursPlanned = view.hoursTotal - hoursLeft(sight);
    view.budgetCents = state.budgetCents;
    view.plannedCents = state.budgetCents - centsLeft(sight);
    view.revenueQuarterCents = revenueBetween(state, 0, weeksAQuarter);
    if (state.weeks.size() > weeksAQuarter) {
        const auto before =
            static_cast<double>(revenueBetween(state, weeksAQuarter, 2 * weeksAQuarter));
        const auto weeks =
            static_cast<double>(std::min(state.weeks.size() - weeksAQuarter, weeksAQuarter));
        if (before > 0.0)
            view.revenueChange = static_cast<double>(view.revenueQuarterCents) /
                                     (before * static_cast<double>(weeksAQuarter) / weeks) -
                                 1.0;
    }
    if (!state.nps.empty())
        view.nps = state.nps.back().value;
    view.crm = state.truth.company.crm;
    view.chain = state.truth.company.chain;
    if (state.targetSegment >= 0)
        view.targetSegment = state.targetSegment;
    if (state.definition >= 0)
        view.definition =
            sight.scenario.definitions[static_cast<std::size_t>(state.definition)].text;
    for (const auto& [week, text] : sight.scenario.guide)
        if (week == state.week)
            view.guide = text;
    view.predictionsMade = static_cast<int>(state.forecasts.size());
    view.predictionsLeft = predictionsLeft(state);
}

bool counted(const Sight& sight, int customer) {
    const scenario::Definition& definition =
        sight.scenario.definitions[static_cast<std::size_t>(sight.state.definition)];
    switch (publicPhase(sight.state, customer)) {
    case sim::Phase::Potential:
        return definition.countsPotential;
    case sim::Phase::Former:
        return definition.countsFormer;
    default:
        return definition.countsCustomers;
    }
}

void fillCustomers(View& view, const Sight& sight) {
    const State& state = sight.state;
    double before = 0.0;
    for (int i = 0; i < state.truth.customers(); ++i) {
        const Relation& relation = sight.relation(i);
        if (!relation.present)
            continue;
        view.customers.push_back(dossierOf(sight, i));
        const Customer& customer = view.customers.back();
        ++view.relations;
        if (state.definition >= 0 && counted(sight, i))
            ++view.countedCustomers;
        if (!customer.isCustomer)
            continue;
        ++view.buying;
        view.loyal += customer.phase == RingPhase::Loyal ? 1 : 0;
        view.averageLoyalty += customer.loyalty.mean;
        view.lifetimeValueCents += customer.lifetimeValueCents;
        before += relation.history.size() < 2
                      ? customer.loyalty.mean
                      : relation.history[relation.history.size() - 2].loyalty.mean;
    }
    if (view.buying > 0) {
        view.averageLoyalty /= view.buying;
        view.loyaltyChange = view.averageLoyalty - before / view.buying;
    }
}

void fillAgenda(View& view, const Sight& sight) {
    const State& state = sight.state;
    for (const auto& [title, hours] : state.heldHours) {
        AgendaItem item;
        item.name = title;
        item.hours = hours;
        view.held.push_back(std::move(item));
    }
    for (const Planned& planned : state.agenda) {
        const scenario::ActionDef& action =
            sight.scenario.actions[static_cast<std::size_t>(planned.action)];
        const auto slots =
            ruleOf(action.kind)
                .slots(sight, {action, planned.action, planned.customer, planned.choices});
        view.agenda.push_back({action.name,
                               planned.customer,
                               hoursOf(action, planned.choices),
                               action.costCents,
                               questionsInWords(slots, planned.choices),
                               !action.evidence.empty(),
                               planned.evidence,
                               false});
    }
    for (const Waiting& waiting : state.inbox) {
        const scenario::ConversationDef& conversation =
            sight.scenario.conversations[static_cast<std::size_t>(waiting.conversation)];
        view.inbox.push_back(
            {conversation.id,
             waiting.customer >= 0 ? sight.customer(waiting.customer).id : "",
             waiting.customer,
             filled(conversation.title, sight.scenario, waiting.customer, state.week),
             conversation.hours,
             waiting.untilWeek});
    }
}

void fillConversation(View& view, const Sight& sight) {
    if (!sight.state.talk)
        return;
    const Talk& talk = *sight.state.talk;
    const scenario::ConversationDef& conversation =
        sight.scenario.conversations[static_cast<std::size_t>(talk.conversation)];
    const auto fill = [&](const Text& text) {
        return filled(text, sight.scenario, talk.customer, sight.state.week);
    };
    ConversationView shown;
    shown.title = fill(conversation.title);
    shown.customer = talk.customer;
    shown.theory = conversation.theory;
    shown.lines = talk.lines;
    for (const scenario::ReplyOption* option : openReplies(sight))
        shown.replies.push_back({option->id, fill(option->text)});
    if (!shown.replies.empty() && !view.held.empty())
        view.held.back().going = true;
    view.conversation = std::move(shown);
}

} // namespace

View Session::view() const {
    const Sight sight{*m_state, *m_scenario, m_seed};
    View view;
    fillCompany(view, sight);
    fillCustomers(view, sight);
    fillAgenda(view, sight);
    fillConversation(view, sight);
    view.news = m_state->news;
    return view;
}

} // namespace game

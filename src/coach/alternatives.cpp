#include "coach/alternatives.h"

#include "coach/expert_craft.h"
#include "coach/random_bot.h"
#include "game/plan.h"

#include <algorithm>

namespace coach {

using base::Text;
using game::Decision;
using game::Session;

namespace {

Text quoted(const Text& name, const std::string& who) {
    const std::string behind = who.empty() ? "" : " · " + who;
    return {name.nl + behind, name.en + behind};
}

const std::string& customerName(const scenario::Scenario& scenario, const std::string& id) {
    static const std::string none;
    const int at = id.empty() ? -1 : scenario::indexOf(scenario.customers, id);
    return at < 0 ? none : scenario.customers[static_cast<std::size_t>(at)].name;
}

// What is being replaced: the week without it, and where.
struct Gap {
    const std::vector<Decision>& week;
    std::size_t at;

    [[nodiscard]] Line with(std::optional<Decision> instead) const {
        return weekWith(week, at, instead ? std::vector{*instead} : std::vector<Decision>{});
    }
};

struct Idea {
    double worthAnHour = 0.0;
    bool same = false; // action and customer as before
    Option option;
};

std::vector<Idea> ideasFor(const Session& session,
                           const game::View& view,
                           const Gap& gap,
                           const game::PlanAction& old,
                           const game::Customer* customer) {
    const Outlook outlook{session, view};
    std::vector<Idea> ideas;
    const int who = customer == nullptr ? -1 : customer->index;
    const std::string id = idOf(session, who);
    const bool near = customer != nullptr && id == old.customer;
    for (const int action : openActions(session, who)) {
        const double worth = worthOf(outlook, outlook.action(action), customer);
        if (worth <= 0.0 && !near)
            continue;
        const game::Offer offer = session.offer(action, who);
        const bool same = offer.id == old.action && id == old.customer;
        game::PlanAction plan{offer.id, id, answersOf(outlook, offer.slots, customer)};
        if (plan == old || session.check(plan))
            continue;
        const std::string name = customer == nullptr ? std::string{} : customer->name;
        ideas.push_back({worth / std::max(0.5, offer.hours),
                         same,
                         {gap.with(plan),
                          plan,
                          same ? Text{quoted(offer.name, name).nl + " (anders ingevuld)",
                                      quoted(offer.name, name).en + " (answered differently)"}
                               : quoted(offer.name, name),
                          offer.theory}});
    }
    std::stable_sort(ideas.begin(), ideas.end(), [](const Idea& a, const Idea& b) {
        return a.same != b.same ? a.same : a.worthAnHour > b.worthAnHour;
    });
    return ideas;
}

void take(std::vector<Idea> ideas, std::size_t most, std::vector<Option>& options) {
    for (std::size_t i = 0; i < ideas.size() && i < most; ++i)
        options.push_back(std::move(ideas[i].option));
}

std::vector<Option>
toPlan(const Session& session, const Gap& gap, const game::PlanAction& old, std::size_t most) {
    std::vector<Option> options{
        {gap.with(std::nullopt), std::nullopt, {"Dit niet doen", "Leave this out"}, {}}};
    const game::View view = session.view();
    const std::size_t each = std::max<std::size_t>(1, (most - 1) / 2);
    std::vector<Idea> elsewhere = ideasFor(session, view, gap, old, nullptr);
    for (const game::Customer& customer : view.customers) {
        std::vector<Idea> ideas = ideasFor(session, view, gap, old, &customer);
        if (customer.id == old.customer) {
            take(std::move(ideas), each, options);
            continue;
        }
        for (Idea& idea : ideas)
            elsewhere.push_back(std::move(idea));
    }
    std::stable_sort(elsewhere.begin(), elsewhere.end(), [](const Idea& a, const Idea& b) {
        return a.worthAnHour > b.worthAnHour;
    });
    take(std::move(elsewhere), most - std::min(most, options.size()), options);
    return options;
}

std::vector<Option> toReply(const Session& session, const Gap& gap, const game::Reply& old) {
    std::vector<Option> options;
    const auto conversation = session.view().conversation;
    if (!conversation)
        return options;
    for (const game::ReplyView& reply : conversation->replies) {
        if (reply.id == old.option)
            continue;
        const game::Reply other{reply.id};
        options.push_back({gap.with(other), other, reply.text, conversation->theory});
    }
    return options;
}

} // namespace

std::vector<Decision> settled(const scenario::Scenario& scenario,
                              const std::vector<Decision>& week) {
    std::vector<Decision> kept;
    std::vector<std::size_t> agenda; // where in `kept` each item of the agenda is
    for (const Decision& decision : week) {
        if (const auto* unplan = std::get_if<game::Unplan>(&decision)) {
            const auto item = static_cast<std::size_t>(unplan->item);
            const std::size_t gone = agenda[item];
            kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(gone));
            agenda.erase(agenda.begin() + unplan->item);
            for (std::size_t& each : agenda)
                each -= each > gone ? 1 : 0;
            continue;
        }
        const auto* plan = std::get_if<game::PlanAction>(&decision);
        const int action = plan == nullptr ? -1 : scenario::indexOf(scenario.actions, plan->action);
        if (action >= 0 && scenario.actions[static_cast<std::size_t>(action)].kind !=
                               scenario::ActionKind::Converse)
            agenda.push_back(kept.size());
        if (plan != nullptr || std::holds_alternative<game::StartConversation>(decision) ||
            std::holds_alternative<game::Reply>(decision))
            kept.push_back(decision);
    }
    return kept;
}

Line weekWith(const std::vector<Decision>& week,
              std::size_t at,
              const std::vector<Decision>& instead) {
    const bool reply = std::holds_alternative<game::Reply>(week[at]);
    Line line;
    for (std::size_t i = 0; i < week.size(); ++i) {
        if (i == at)
            line.decisions.insert(line.decisions.end(), instead.begin(), instead.end());
        else if (i < at || !reply || !std::holds_alternative<game::Reply>(week[i]))
            line.decisions.push_back(week[i]);
    }
    return line;
}

Line weekOf(const Session& moment, Bot& bot) {
    Session session = moment;
    std::vector<Decision> decisions;
    const int week = session.state().week;
    while (!session.finished() && session.state().week == week) {
        Decision decision = bot.next(session);
        if (std::holds_alternative<game::EndWeek>(decision) || session.take(decision))
            break;
        decisions.push_back(std::move(decision));
    }
    return {settled(session.scenario(), decisions), true};
}

Line guessIn(const Session& world) {
    RandomBot bot(world.seed());
    return weekOf(world, bot);
}

Text inWords(const scenario::Scenario& scenario, const Decision& decision) {
    if (const auto* plan = std::get_if<game::PlanAction>(&decision)) {
        const int action = scenario::indexOf(scenario.actions, plan->action);
        if (action >= 0)
            return quoted(scenario.actions[static_cast<std::size_t>(action)].name,
                          customerName(scenario, plan->customer));
    }
    if (const auto* start = std::get_if<game::StartConversation>(&decision))
        return quoted({"Gesprek aangaan", "Take up a conversation"},
                      customerName(scenario, start->customer));
    return {};
}

Text inWords(const Session& moment, const Line& line, std::size_t atMost) {
    Text words;
    std::size_t told = 0;
    std::size_t all = 0;
    for (const Decision& decision : line.decisions) {
        const Text one = inWords(moment.scenario(), decision);
        if (one.empty())
            continue;
        ++all;
        if (told == atMost)
            continue;
        const std::string between = told == 0 ? "" : "; ";
        words = {words.nl + between + one.nl, words.en + between + one.en};
        ++told;
    }
    if (all == 0)
        return {"niets gedaan", "nothing done"};
    if (all > told)
        words = {words.nl + "; en nog " + std::to_string(all - told),
                 words.en + "; and " + std::to_string(all - told) + " more"};
    return words;
}

std::vector<Option> alternativesTo(const Session& weekStart,
                                   const std::vector<Decision>& week,
                                   std::size_t at,
                                   int most) {
    Session session = weekStart;
    for (std::size_t i = 0; i < at; ++i)
        session.take(week[i]);
    return alternativesAt(session, week, at, most);
}

std::vector<Option> alternativesAt(const Session& session,
                                   const std::vector<Decision>& week,
                                   std::size_t at,
                                   int most) {
    const Gap gap{week, at};
    const auto limit = static_cast<std::size_t>(std::max(1, most));
    std::vector<Option> options;
    if (const auto* plan = std::get_if<game::PlanAction>(&week[at]))
        options = toPlan(session, gap, *plan, limit);
    else if (const auto* reply = std::get_if<game::Reply>(&week[at]))
        options = toReply(session, gap, *reply);
    if (options.size() > limit)
        options.resize(limit);
    return options;
}

} // namespace coach

#include "game/carry_over.h"

#include <fmt/format.h>

namespace game {

using base::Failure;
using base::Result;

namespace {

Text quoted(const Text& text) {
    return {"\"" + text.nl + "\"", "\"" + text.en + "\""};
}

template<class Item>
Text titleOf(const std::vector<Item>& items, const std::string& id, Text Item::*title) {
    const int at = scenario::indexOf(items, id);
    return quoted(at < 0 ? Text{id, id} : items[static_cast<std::size_t>(at)].*title);
}

struct Naming { // one overload per kind of decision: what it was
    const scenario::Scenario& scenario;
    const Session& session;

    Text operator()(const PlanAction& plan) const {
        return with(titleOf(scenario.actions, plan.action, &scenario::ActionDef::name),
                    plan.customer);
    }
    Text operator()(const Unplan& unplan) const {
        return {fmt::format("agendapunt {} schrappen", unplan.item + 1),
                fmt::format("dropping planner item {}", unplan.item + 1)};
    }
    Text operator()(const GiveEvidence& given) const {
        return {fmt::format("het bewijs bij agendapunt {}", given.item + 1),
                fmt::format("the evidence for planner item {}", given.item + 1)};
    }
    Text operator()(const StartConversation& start) const {
        const Text title =
            titleOf(scenario.conversations, start.conversation, &scenario::ConversationDef::title);
        return with({"het gesprek " + title.nl, "the conversation " + title.en}, start.customer);
    }
    Text operator()(const Reply& reply) const {
        const auto talk = session.view().conversation;
        const Text where = talk ? Text{" in het gesprek \"" + talk->title.nl + "\"",
                                       " in the conversation \"" + talk->title.en + "\""}
                                : Text{};
        return {"het antwoord \"" + reply.option + "\"" + where.nl,
                "the reply \"" + reply.option + "\"" + where.en};
    }
    Text operator()(const Predict& predict) const {
        return with({"de voorspelling", "the prediction"}, predict.customer, true);
    }
    Text operator()(const EndWeek& /*end*/) const {
        return {"de week afsluiten", "ending the week"};
    }
    Text operator()(const StageEvent& stage) const {
        return {"de gebeurtenis \"" + stage.event + "\"", "the event \"" + stage.event + "\""};
    }

private:
    [[nodiscard]] Text
    with(const Text& what, const std::string& customer, bool about = false) const {
        if (customer.empty())
            return what;
        const int at = scenario::indexOf(scenario.customers, customer);
        const std::string& name =
            at < 0 ? customer : scenario.customers[static_cast<std::size_t>(at)].name;
        return {what.nl + (about ? " over " : " bij ") + name,
                what.en + (about ? " about " : " with ") + name};
    }
};

} // namespace

CarriedOver carryOver(Session fresh,
                      const std::vector<Decision>& decisions,
                      const scenario::Scenario& takenIn,
                      const Watch& taken) {
    CarriedOver carried{std::move(fresh), std::nullopt};
    int week = 1;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (const auto refusal = carried.session.take(decisions[i])) {
            carried.stopped = Stopped{static_cast<int>(i) + 1,
                                      week,
                                      std::visit(Naming{takenIn, carried.session}, decisions[i]),
                                      *refusal};
            break;
        }
        if (taken)
            taken(carried.session, decisions[i]);
        if (std::holds_alternative<EndWeek>(decisions[i]))
            ++week;
    }
    return carried;
}

Text inWords(const Stopped& stopped) {
    return {fmt::format("Beslissing {}, in week {}, kan niet meer: {}. {}",
                        stopped.number,
                        stopped.week,
                        stopped.decision.nl,
                        stopped.reason.nl),
            fmt::format("Decision {}, in week {}, is no longer possible: {}. {}",
                        stopped.number,
                        stopped.week,
                        stopped.decision.en,
                        stopped.reason.en)};
}

Result<Session> startTrial(std::shared_ptr<const scenario::Scenario> scenario,
                           std::uint64_t seed,
                           const TrialStart& start) {
    if (start.fromWeek < 1 || start.fromWeek > scenario->weeks)
        return Failure{{fmt::format("Week {} is er niet: dit scenario heeft week 1 tot en met {}.",
                                    start.fromWeek,
                                    scenario->weeks),
                        fmt::format("There is no week {}: this scenario has weeks 1 to {}.",
                                    start.fromWeek,
                                    scenario->weeks)}};
    Session session(std::move(scenario), seed, Purpose::Trial);
    for (int week = 1; week < start.fromWeek; ++week)
        session.take(EndWeek{});
    if (!start.event.empty())
        if (const auto refusal = session.take(StageEvent{start.event}))
            return Failure{*refusal};
    return {std::move(session)};
}

} // namespace game

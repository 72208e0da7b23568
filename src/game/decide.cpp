#include "game/decide.h"

#include "game/plan.h"
#include "game/rulebook.h"
#include "game/week.h"
#include "sim/derived.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace game {

namespace {

using Reason = std::optional<Text>;

int actionIndex(const Sight& sight, const std::string& id) {
    return scenario::indexOf(sight.scenario.actions, id);
}

Text unknown(const char* nl, const char* en, const std::string& id) {
    return {std::string(nl) + " bestaat niet: " + id.substr(0, 60),
            std::string(en) + " does not exist: " + id.substr(0, 60)};
}

struct Asking { // one overload per kind of decision: why not?
    const Sight& sight;

    Reason operator()(const PlanAction& plan) const {
        const int action = actionIndex(sight, plan.action);
        if (action < 0)
            return unknown("Deze actie", "This action", plan.action);
        const scenario::ActionDef& definition =
            sight.scenario.actions[static_cast<std::size_t>(action)];
        const int customer = presentCustomer(sight, plan.customer);
        if (customer < 0 && !plan.customer.empty())
            return unknown("Deze relatie", "This relationship", plan.customer);
        if (customer >= 0 && definition.audience != scenario::Audience::One)
            return Text{"Deze actie richt zich niet op één relatie.",
                        "This action is not aimed at one relationship."};
        if (Reason reason = whyNot(sight, action, customer))
            return reason;
        const Deed deed{definition, action, customer, plan.choices};
        const ActionRule& rule = ruleOf(definition.kind);
        // To an imagined game only choices come that were possible in a real one; making the slots
        // again was a twentieth of grading.
        if (!sight.state.imagined)
            if (Reason reason = whyNotChoices(rule.slots(sight, deed), plan.choices))
                return reason;
        if (hoursOf(definition, plan.choices) > hoursLeft(sight) + 1e-9)
            return sight.because("Niet genoeg uren over deze week.",
                                 "Not enough hours left this week.");
        return std::nullopt;
    }
    Reason operator()(const Unplan& unplan) const { return noSuchItem(unplan.item); }
    Reason operator()(const GiveEvidence& given) const {
        if (Reason reason = noSuchItem(given.item))
            return reason;
        const int customer = sight.state.agenda[static_cast<std::size_t>(given.item)].customer;
        const auto& record =
            customer >= 0 ? sight.relation(customer).record : sight.state.companyRecord;
        const std::set<int> different(given.facts.begin(), given.facts.end());
        if (given.facts.empty() || given.facts.size() > mostEvidence ||
            different.size() != given.facts.size())
            return Text{"Kies één tot drie verschillende feiten.",
                        "Choose one to three different facts."};
        if (*different.begin() < 0 || *different.rbegin() >= static_cast<int>(record.size()))
            return Text{"Dit feit staat niet in het dossier.", "This fact is not in the file."};
        return std::nullopt;
    }
    Reason operator()(const StartConversation& start) const {
        const int customer = presentCustomer(sight, start.customer);
        const int conversation =
            scenario::indexOf(sight.scenario.conversations, start.conversation);
        const bool invited = std::any_of(
            sight.state.inbox.begin(), sight.state.inbox.end(), [&](const Waiting& waiting) {
                return waiting.conversation == conversation && waiting.customer == customer;
            });
        if (!invited)
            return Text{"Dit gesprek staat niet in je postvak.",
                        "This conversation is not in your inbox."};
        if (sight.scenario.conversations[static_cast<std::size_t>(conversation)].hours >
            hoursLeft(sight) + 1e-9)
            return sight.because("Niet genoeg uren over deze week.",
                                 "Not enough hours left this week.");
        return std::nullopt;
    }
    Reason operator()(const Reply& /*reply*/) const {
        return Text{"Er is geen gesprek gaande.", "There is no conversation going on."};
    }
    Reason operator()(const Predict& predict) const {
        const int customer = presentCustomer(sight, predict.customer);
        if (customer < 0)
            return unknown("Deze relatie", "This relationship", predict.customer);
        if (!std::isfinite(predict.probability) || predict.probability < 0.0 ||
            predict.probability > 1.0)
            return Text{"Een kans ligt tussen 0 en 100%.", "A chance lies between 0 and 100%."};
        if (publicPhase(sight.state, customer) != sim::Phase::New)
            return Text{"Voorspel over een klant die nu bij je koopt.",
                        "Predict about a customer who buys from you now."};
        int made = 0;
        for (const Forecast& forecast : sight.state.forecasts) {
            if (forecast.week != sight.state.week)
                continue;
            ++made;
            if (forecast.customer == customer && forecast.predict.kind == predict.kind)
                return Text{"Dit voorspelde je deze week al.",
                            "You predicted this already this week."};
        }
        if (made >= predictionsPerWeek)
            return Text{"Hoogstens drie voorspellingen per week.",
                        "At most three predictions a week."};
        const auto phase = sim::phaseNamed(predict.phase);
        if (predict.kind == PredictionKind::Phase && (!phase || !sim::isCustomer(*phase)))
            return Text{"Kies nieuw, loyaal of met risico op vertrek.",
                        "Choose new, loyal or at risk."};
        return std::nullopt;
    }
    Reason operator()(const EndWeek& /*end*/) const { return std::nullopt; }
    Reason operator()(const StageEvent& stage) const { return whyNotStage(sight, stage.event); }

private:
    [[nodiscard]] Reason noSuchItem(int item) const {
        if (item >= 0 && item < static_cast<int>(sight.state.agenda.size()))
            return std::nullopt;
        return Text{"Dit punt staat niet in je agenda.", "This item is not in your planner."};
    }
};

struct Doing { // one overload per kind of decision: do it
    Turn& turn;

    void operator()(const PlanAction& plan) const {
        const Sight sight = turn.sight();
        const int action = actionIndex(sight, plan.action);
        const int customer = presentCustomer(sight, plan.customer);
        const scenario::ActionDef& definition =
            turn.scenario.actions[static_cast<std::size_t>(action)];
        if (definition.kind != scenario::ActionKind::Converse) {
            turn.state.agenda.push_back({action, customer, plan.choices, {}});
            return;
        }
        auto& uses = customer >= 0 ? turn.relation(customer).uses : turn.state.companyUses;
        uses.push_back({turn.state.week, action});
        turn.pay(definition.costCents, definition.name);
        carryOutAll(turn, definition.effects, customer, {sim::CauseKind::Action, action});
        openConversation(turn,
                         scenario::indexOf(turn.scenario.conversations, definition.conversation),
                         customer);
    }
    void operator()(const Unplan& unplan) const {
        turn.state.agenda.erase(turn.state.agenda.begin() + unplan.item);
    }
    void operator()(const GiveEvidence& given) const {
        turn.state.agenda[static_cast<std::size_t>(given.item)].evidence = given.facts;
    }
    void operator()(const StartConversation& start) const {
        const Sight sight = turn.sight();
        const int customer = presentCustomer(sight, start.customer);
        const int conversation = scenario::indexOf(turn.scenario.conversations, start.conversation);
        auto& inbox = turn.state.inbox;
        inbox.erase(std::find_if(inbox.begin(), inbox.end(), [&](const Waiting& waiting) {
            return waiting.conversation == conversation && waiting.customer == customer;
        }));
        openConversation(turn, conversation, customer);
    }
    void operator()(const Reply& answer) const { reply(turn, answer.option); }
    void operator()(const Predict& predict) const {
        const Sight sight = turn.sight();
        const int customer = presentCustomer(sight, predict.customer);
        Forecast forecast{turn.state.week, customer, predict, std::nullopt, false};
        if (predict.kind == PredictionKind::Phase) {
            forecast.cameTrue = truePhase(turn.state, customer) == sim::phaseNamed(predict.phase);
            const double gap = predict.probability - (forecast.cameTrue ? 1.0 : 0.0);
            forecast.brier = gap * gap;
        }
        turn.state.forecasts.push_back(std::move(forecast));
    }
    void operator()(const EndWeek& /*end*/) const {
        const Sight sight = turn.sight();
        for (const Planned& planned : turn.state.agenda)
            if (!planned.evidence.empty())
                turn.state.rationales.push_back(
                    {turn.state.week,
                     planned.action,
                     planned.customer,
                     rationaleScore(sight,
                                    turn.scenario.actions[static_cast<std::size_t>(planned.action)],
                                    planned.customer,
                                    planned.evidence)});
        endWeek(turn);
    }
    void operator()(const StageEvent& stage) const { stageEvent(turn, stage.event); }
};

} // namespace

int presentCustomer(const Sight& sight, const std::string& id) {
    const int at = id.empty() ? -1 : scenario::indexOf(sight.scenario.customers, id);
    return at >= 0 && sight.relation(at).present ? at : -1;
}

double rationaleScore(const Sight& sight,
                      const scenario::ActionDef& action,
                      int customer,
                      const std::vector<int>& facts) {
    constexpr int staleWeeks = 13;
    const auto& record =
        customer >= 0 ? sight.relation(customer).record : sight.state.companyRecord;
    double score = 0.0;
    for (const int at : facts) {
        const Fact& fact = record[static_cast<std::size_t>(at)];
        const bool supports = std::find(action.evidence.begin(), action.evidence.end(), fact.tag) !=
                              action.evidence.end();
        if (supports)
            score += sight.state.week - fact.week > staleWeeks ? 0.5 : 1.0;
    }
    return score / static_cast<double>(facts.size());
}

int predictionsLeft(const State& state) {
    const auto made = std::count_if(state.forecasts.begin(),
                                    state.forecasts.end(),
                                    [&](const Forecast& each) { return each.week == state.week; });
    return predictionsPerWeek - static_cast<int>(made);
}

std::optional<Text> whyNotDecision(const Sight& sight, const Decision& decision) {
    if (sight.state.finished)
        return Text{"De periode is afgelopen.", "The period is over."};
    if (!sight.state.talk || sight.state.talk->ended)
        return std::visit(Asking{sight}, decision);
    const auto* answer = std::get_if<Reply>(&decision);
    if (answer == nullptr)
        return Text{"Rond eerst het gesprek af.", "Finish the conversation first."};
    if (openReply(sight, answer->option) != nullptr)
        return std::nullopt;
    return unknown("Dit antwoord", "This reply", answer->option);
}

void decide(Turn& turn, const Decision& decision) {
    if (turn.state.talk && turn.state.talk->ended)
        turn.state.talk.reset();
    std::visit(Doing{turn}, decision);
    turn.settle();
}

} // namespace game

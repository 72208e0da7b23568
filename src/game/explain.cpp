// "Why did this change?": the causes of a figure's change since last week, from the belief's ledger
// and the public record. They add up to the change; what is left over is named as such.
#include "game/dossier_of.h"
#include "game/figure_words.h"
#include "game/plan.h"
#include "game/session.h"
#include "game/terms.h"
#include "sim/derived.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace game {

namespace {

Text causeText(const sim::Cause& cause, const scenario::Scenario& scenario) {
    const auto at = static_cast<std::size_t>(cause.item);
    switch (cause.kind) {
    case sim::CauseKind::Action:
        if (at < scenario.actions.size())
            return scenario.actions[at].name;
        break;
    case sim::CauseKind::Event:
        if (at < scenario.events.size())
            return scenario.events[at].title;
        break;
    case sim::CauseKind::Conversation:
        if (at < scenario.conversations.size())
            return scenario.conversations[at].title;
        break;
    default:
        break;
    }
    return label(cause.kind);
}

void sortCauses(Explanation& explanation) {
    std::stable_sort(explanation.causes.begin(),
                     explanation.causes.end(),
                     [](const CauseLine& a, const CauseLine& b) {
                         return std::abs(a.amount) > std::abs(b.amount);
                     });
}

// The rest, so that the causes add up to the change.
void addRest(Explanation& explanation, const Text& text) {
    double sum = 0.0;
    for (const CauseLine& line : explanation.causes)
        sum += line.amount;
    const double rest = explanation.now - explanation.before - sum;
    if (std::abs(rest) > 1e-9)
        explanation.causes.push_back({text, rest});
}

bool buys(const Glimpse& glimpse) {
    return glimpse.loyalShare + glimpse.newShare + glimpse.atRiskShare > 0.5;
}

const Glimpse& lastWeek(const Relation& relation) {
    const auto& history = relation.history;
    return history.size() >= 2 ? history[history.size() - 2] : history.front();
}

void fromLedger(Explanation& explanation, const Sight& sight, int customer, sim::Shown shown) {
    // The week that ended and, for conversations, the one that is going on.
    for (const int week : {sight.state.week - 1, sight.state.week})
        for (const sim::LedgerEntry& entry : sight.state.ledger.of(customer, shown, week)) {
            const Text text =
                filled(causeText(entry.cause, sight.scenario), sight.scenario, customer, week);
            const auto same =
                std::find_if(explanation.causes.begin(),
                             explanation.causes.end(),
                             [&](const CauseLine& line) { return line.text == text; });
            if (same != explanation.causes.end())
                same->amount += entry.amount;
            else
                explanation.causes.push_back({text, entry.amount});
        }
}

void explainChurn(Explanation& explanation,
                  const Sight& sight,
                  const Glimpse& now,
                  const Glimpse& before) {
    const sim::Parameters& p = sight.scenario.parameters;
    const sim::Rates rates(p);
    // A change of the drive x moves churn in proportion; how much, from this week's own figures.
    const auto at = [&](double x) {
        return sim::quarterlyChurn(now.atRiskShare,
                                   now.newShare,
                                   now.loyalShare,
                                   sim::weeklyMoves(rates, sim::Phase::Loyal, x),
                                   sim::weeklyMoves(rates, sim::Phase::New, x),
                                   sim::weeklyMoves(rates, sim::Phase::AtRisk, x),
                                   0.0);
    };
    const double slope = (at(0.05) - at(-0.05)) / 0.1;
    const auto add = [&](Text text, double change) {
        if (std::abs(slope * change) > 1e-6)
            explanation.causes.push_back({std::move(text), slope * change});
    };
    add({"tevredenheid", "satisfaction"},
        p.driveSatisfaction * (now.satisfaction.mean - before.satisfaction.mean));
    add({"vertrouwen", "trust"}, p.driveTrust * (now.trust.mean - before.trust.mean));
    add({"aansluiting van de propositie", "proposition fit"}, p.driveFit * (now.fit - before.fit));
    add({"aandacht", "goodwill"}, p.driveGoodwill * (now.goodwill.mean - before.goodwill.mean));
    add({"contactmoeheid", "contact fatigue"}, -p.fatigueBusiness * (now.fatigue - before.fatigue));
    add({"concurrent", "competitor"}, -p.drivePull * (now.pull - before.pull));
    addRest(explanation, {"andere inschatting van de fase", "another estimate of the phase"});
}

void explainCustomer(Explanation& explanation, const Sight& sight, int customer) {
    const Relation& relation = sight.relation(customer);
    const Glimpse& now = relation.glimpse;
    const Glimpse& before = lastWeek(relation);
    const auto use = [&](const Estimate& a, const Estimate& b, sim::Shown shown) {
        explanation.now = a.mean;
        explanation.before = b.mean;
        if (relation.history.size() >= 2 || sight.state.week == 1)
            fromLedger(explanation, sight, customer, shown);
        addRest(explanation, label(sim::CauseKind::Information));
    };
    switch (explanation.figure) {
    case Figure::Loyalty:
        return use(now.loyalty, before.loyalty, sim::Shown::Loyalty);
    case Figure::Satisfaction:
        return use(now.satisfaction, before.satisfaction, sim::Shown::Satisfaction);
    case Figure::Trust:
        return use(now.trust, before.trust, sim::Shown::Trust);
    case Figure::Commitment:
        return use(now.commitment, before.commitment, sim::Shown::Commitment);
    case Figure::Goodwill:
        return use(now.goodwill, before.goodwill, sim::Shown::Goodwill);
    case Figure::Expectation:
        return use(now.expectation, before.expectation, sim::Shown::Expectation);
    default:
        explanation.now = now.churn.mean;
        explanation.before = before.churn.mean;
        return explainChurn(explanation, sight, now, before);
    }
}

Text nameText(const Sight& sight, int customer) {
    const std::string& name = sight.customer(customer).name;
    return {name, name};
}

void explainRevenue(Explanation& explanation, const Sight& sight) {
    constexpr std::size_t quarter = 13;
    for (int i = 0; i < static_cast<int>(sight.state.relations.size()); ++i) {
        const auto weeks = sight.state.orders.of(i);
        if (weeks.empty())
            continue;
        auto change = static_cast<double>(weeks.back().cents);
        if (weeks.size() > quarter)
            change -= static_cast<double>(weeks[weeks.size() - 1 - quarter].cents);
        for (std::size_t back = 0; back < quarter && back < weeks.size(); ++back)
            explanation.now += static_cast<double>(weeks[weeks.size() - 1 - back].cents) / 100.0;
        if (change != 0.0)
            explanation.causes.push_back({nameText(sight, i), change / 100.0});
    }
    double sum = 0.0;
    for (const CauseLine& line : explanation.causes)
        sum += line.amount;
    explanation.before = explanation.now - sum;
}

// Of all customers together: value(glimpse, customer) now and last week, each divided by `by`.
template<class Value>
void explainPerCustomer(Explanation& explanation, const Sight& sight, bool averaged, Value value) {
    double buyingNow = 0.0;
    double buyingBefore = 0.0;
    for (const Relation& relation : sight.state.relations) {
        if (!relation.present)
            continue;
        buyingNow += buys(relation.glimpse) ? 1.0 : 0.0;
        buyingBefore += buys(lastWeek(relation)) ? 1.0 : 0.0;
    }
    for (int i = 0; i < static_cast<int>(sight.state.relations.size()); ++i) {
        const Relation& relation = sight.relation(i);
        if (!relation.present)
            continue;
        const Glimpse& before = lastWeek(relation);
        const double now = buys(relation.glimpse) ? value(relation.glimpse, i) : 0.0;
        const double then = buys(before) ? value(before, i) : 0.0;
        const double nowPart = averaged && buyingNow > 0.0 ? now / buyingNow : now;
        const double thenPart = averaged && buyingBefore > 0.0 ? then / buyingBefore : then;
        explanation.now += nowPart;
        explanation.before += thenPart;
        if (std::abs(nowPart - thenPart) > 1e-9)
            explanation.causes.push_back({nameText(sight, i), nowPart - thenPart});
    }
}

void explainBudget(Explanation& explanation, const Sight& sight) {
    explanation.now = static_cast<double>(sight.state.budgetCents) / 100.0;
    double change = 0.0;
    for (const Cash& cash : sight.state.cash) {
        if (cash.week < sight.state.week - 1)
            continue;
        const double euros = static_cast<double>(cash.cents) / 100.0;
        explanation.causes.push_back({cash.text, euros});
        change += euros;
    }
    explanation.before = explanation.now - change;
}

void explainHours(Explanation& explanation, const Sight& sight) {
    for (const auto& [title, hours] : sight.state.heldHours)
        explanation.causes.push_back({title, hours});
    for (const Planned& planned : sight.state.agenda) {
        const scenario::ActionDef& action =
            sight.scenario.actions[static_cast<std::size_t>(planned.action)];
        explanation.causes.push_back({action.name, hoursOf(action, planned.choices)});
    }
    for (const CauseLine& line : explanation.causes)
        explanation.now += line.amount;
}

void explainNps(Explanation& explanation, const Sight& sight) {
    const auto& scores = sight.state.nps;
    if (scores.empty())
        return;
    explanation.now = scores.back().value.mean;
    explanation.before = scores.size() > 1 ? scores[scores.size() - 2].value.mean : 0.0;
    const std::string week = std::to_string(scores.back().week);
    explanation.causes.push_back({{"enquête van week " + week, "survey of week " + week},
                                  explanation.now - explanation.before});
}

} // namespace

Explanation Session::explain(Figure figure, int customer) const {
    assert(m_state->explains);
    const Sight sight{*m_state, *m_scenario, m_seed};
    Explanation explanation;
    const FigureWords words = wordsFor(figure);
    explanation.figure = figure;
    explanation.title = words.title;
    explanation.meaning = words.meaning;
    explanation.unit = words.unit;
    switch (figure) {
    case Figure::Revenue:
        explainRevenue(explanation, sight);
        break;
    case Figure::AverageLoyalty:
        explainPerCustomer(explanation, sight, true, [](const Glimpse& glimpse, int) {
            return glimpse.loyalty.mean;
        });
        break;
    case Figure::LifetimeValue:
        explainPerCustomer(explanation, sight, false, [&](const Glimpse& glimpse, int who) {
            return static_cast<double>(lifetimeValueOf(glimpse, sight, who)) / 100.0;
        });
        break;
    case Figure::Nps:
        explainNps(explanation, sight);
        break;
    case Figure::Budget:
        explainBudget(explanation, sight);
        break;
    case Figure::Hours:
        explainHours(explanation, sight);
        break;
    default:
        if (customer >= 0 && customer < static_cast<int>(m_state->relations.size()))
            explainCustomer(explanation, sight, customer);
        break;
    }
    sortCauses(explanation);
    return explanation;
}

} // namespace game

// How the expert answers the questions of an action, which evidence it names and what it predicts.
#include "base/math.h"
#include "coach/expert_craft.h"
#include "game/state.h"
#include "game/terms.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace coach {

using game::Customer;
using game::Slot;

namespace {

using Answer = std::vector<std::string>;

// The most influential of those whose motive is known; else the most influential.
std::size_t personFor(const Outlook& outlook, const Customer& customer) {
    const auto& people = outlook.whoIs(customer).people;
    std::size_t best = 0;
    double most = -1.0;
    for (std::size_t i = 0; i < people.size() && i < customer.people.size(); ++i) {
        const double value = people[i].influence + (customer.people[i].motive.empty() ? 0.0 : 10.0);
        if (value > most) {
            most = value;
            best = i;
        }
    }
    return best;
}

std::string motiveOf(const Outlook& outlook, const Customer& customer) {
    return customer.people.empty() ? std::string{}
                                   : customer.people[personFor(outlook, customer)].motive;
}

// Two arguments at most, about what moves this person, those with proof first.
Answer claimsFor(const Outlook& outlook, const Customer& customer, bool proofOnly) {
    const scenario::Scenario& scenario = outlook.session.scenario();
    const int motive = scenario::indexOf(scenario.motives, motiveOf(outlook, customer));
    Answer claims;
    for (const bool proven : {true, false})
        for (const scenario::Feature& feature : scenario.features)
            if (feature.motive == motive && feature.proof.empty() != proven && claims.size() < 2 &&
                (proven || !proofOnly))
                claims.push_back(feature.id);
    if (claims.empty() && !proofOnly && !scenario.features.empty())
        claims.push_back(scenario.features.front().id);
    return claims;
}

std::string questionFor(const Customer& customer) {
    for (const char* const topic : {"need", "motive", "authority", "timing", "budget"})
        if (!knows(customer, std::string("answer_") + topic))
            return topic;
    return "motive";
}

// The remedy that answers the reason the customer gave; the commonest one when it gave none.
std::string remedyFor(const Customer& customer) {
    for (auto fact = customer.record.rbegin(); fact != customer.record.rend(); ++fact)
        if (fact->tag == "exit_reason")
            for (int reason = 1; reason < sim::exitReasonCount; ++reason)
                if (fact->text.nl.find(game::label(static_cast<sim::ExitReason>(reason)).nl) !=
                    std::string::npos)
                    return std::string(sim::name(static_cast<sim::ExitReason>(reason)));
    return "pushed";
}

// The segment with the highest mark in the studies that were bought, else the one with most value.
std::string segmentFor(const Outlook& outlook) {
    const scenario::Scenario& scenario = outlook.session.scenario();
    std::string best = scenario.segments.front().id;
    double most = -1.0;
    for (const scenario::Segment& segment : scenario.segments) {
        double value = 1e-9 * static_cast<double>(segment.orderCents) * segment.ordersPerMonth;
        for (const game::Fact& fact : outlook.session.companyRecord()) {
            const auto at = fact.text.en.find("scores ");
            if (fact.tag == "segment_data" && at != std::string::npos &&
                fact.text.en.find(segment.name.en) != std::string::npos)
                value += std::atof(fact.text.en.c_str() + at + 7);
        }
        if (value > most) {
            most = value;
            best = segment.id;
        }
    }
    return best;
}

template<class Levels, class Name>
std::string weakest(const Levels& levels, std::size_t count, Name name) {
    std::size_t least = 0;
    for (std::size_t i = 1; i < count; ++i)
        if (levels[i] < levels[least])
            least = i;
    return std::string(name(least));
}

// The plan worked back through the funnel: target = proposals a week x weeks x hit rate.
double planned(const Outlook& outlook, const Slot& slot) {
    constexpr double proposalsPerWeek = 1.0;
    constexpr double hitRate = 30.0;
    const double weeks = outlook.view.weeks + 1 - outlook.view.week;
    double value = slot.initial;
    if (slot.id == "proposals")
        value = proposalsPerWeek;
    if (slot.id == "hit_rate")
        value = hitRate;
    if (slot.id == "target")
        value = std::floor(proposalsPerWeek * weeks * hitRate / 100.0 + 0.5);
    if (slot.id == "contacts")
        value = std::floor(outlook.session.scenario().hoursPerWeek * 0.4);
    return std::clamp(value, slot.low, slot.high);
}

Answer companyAnswer(const Outlook& outlook, const Slot& slot) {
    const game::View& view = outlook.view;
    if (slot.id == "factor")
        return {weakest(view.crm, view.crm.size(), [](std::size_t i) {
            return sim::name(static_cast<sim::CrmFactor>(i));
        })};
    if (slot.id == "link")
        return {weakest(view.chain, 3, [](std::size_t i) {
            return sim::name(static_cast<sim::ChainLink>(i));
        })};
    if (slot.id == "segment")
        return {segmentFor(outlook)};
    return {};
}

Answer customerAnswer(const Outlook& outlook, const Slot& slot, const Customer& customer) {
    const std::string motive = motiveOf(outlook, customer);
    if (slot.id == "person")
        return {std::to_string(personFor(outlook, customer))};
    if (slot.id == "theme")
        return {motive.empty() ? "general" : motive};
    if (slot.id == "topic")
        return {customer.unknownMotives > 0 ? "motive" : "satisfaction"};
    if (slot.id == "question")
        return {questionFor(customer)};
    if (slot.id == "claims")
        return claimsFor(outlook, customer, false);
    if (slot.id == "proof")
        return claimsFor(outlook, customer, true);
    if (slot.id == "style")
        return {motive.empty() ? "points_of_difference" : "resonating_focus"};
    if (slot.id == "persuasion")
        return {"honest"};
    if (slot.id == "price")
        return {"0"};
    if (slot.id == "level")
        return {"modest"};
    if (slot.id == "when")
        return {"hour"};
    if (slot.id == "bid")
        return {"bid"};
    if (slot.id == "remedy")
        return {remedyFor(customer)};
    if (slot.id == "channel")
        return {"email"};
    return {};
}

// Chances as far as the public record and the belief tell them.
double leavesWithinEightWeeks(const Customer& customer) {
    return 1.0 - base::power(std::max(1e-9, 1.0 - customer.churn.mean), 8.0 / 13.0);
}

double ordersWithinFourWeeks(const Customer& customer) {
    const std::size_t seen = std::min<std::size_t>(8, customer.ordersPerWeek.size());
    double orders = 0.5;
    for (std::size_t back = 1; back <= seen; ++back)
        orders += customer.ordersPerWeek[customer.ordersPerWeek.size() - back];
    return 1.0 - base::exp(-4.0 * orders / (static_cast<double>(seen) + 1.0));
}

} // namespace

std::vector<game::Choice>
answersOf(const Outlook& outlook, const std::vector<Slot>& questions, const Customer* customer) {
    std::vector<game::Choice> choices;
    for (const Slot& slot : questions) {
        if (slot.kind == Slot::Kind::Number) {
            choices.push_back({slot.id, {fmt::format("{:.10g}", planned(outlook, slot))}});
            continue;
        }
        const Answer wished = customer == nullptr ? companyAnswer(outlook, slot)
                                                  : customerAnswer(outlook, slot, *customer);
        Answer answer;
        for (const game::SlotOption& option : slot.options)
            if (option.allowed && std::count(wished.begin(), wished.end(), option.id) > 0)
                answer.push_back(option.id);
        if (answer.empty() && slot.id != "proof")
            for (const game::SlotOption& option : slot.options)
                if (option.allowed) {
                    answer.push_back(option.id);
                    break;
                }
        choices.push_back({slot.id, std::move(answer)});
    }
    return choices;
}

std::vector<int>
evidenceFor(const Outlook& outlook, const scenario::ActionDef& action, const Customer* customer) {
    constexpr int freshWeeks = 13;
    const auto& supports = action.evidence;
    const auto& record = customer == nullptr ? outlook.session.companyRecord() : customer->record;
    for (auto at = static_cast<int>(record.size()) - 1; at >= 0; --at) {
        const game::Fact& fact = record[static_cast<std::size_t>(at)];
        if (outlook.view.week - fact.week <= freshWeeks &&
            std::count(supports.begin(), supports.end(), fact.tag) > 0)
            return {at};
    }
    return {};
}

std::vector<game::Predict> predictionsOf(const Outlook& outlook) {
    const int wanted = outlook.session.scenario().rubric.predictions - outlook.view.predictionsMade;
    std::vector<std::pair<double, game::Predict>> found;
    for (const Customer& customer : outlook.view.customers) {
        if (!customer.isCustomer)
            continue;
        const auto add = [&](game::PredictionKind kind, double chance) {
            found.emplace_back(chance * (1.0 - chance),
                               game::Predict{kind, customer.id, {}, chance});
        };
        add(game::PredictionKind::Leaves, leavesWithinEightWeeks(customer));
        if (outlook.view.week > 4)
            add(game::PredictionKind::Orders, ordersWithinFourWeeks(customer));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<game::Predict> best;
    const int most = std::min(wanted, outlook.view.predictionsLeft);
    for (int i = 0; i < most && i < static_cast<int>(found.size()); ++i)
        best.push_back(found[static_cast<std::size_t>(i)].second);
    return best;
}

} // namespace coach

// Whether a condition can ever hold: weeks that never come, more customers than there are, two
// demands that exclude each other. Luck is given the benefit of every doubt.
#include "scenario/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace scenario {

namespace {

using ConditionKind = Condition::Kind;

Never because(const std::string& nl, const std::string& en) {
    return {{nl, en}, false};
}

std::optional<Never> disjointWeeks(const std::vector<Condition>& parts) {
    int from = 1;
    int to = 1'000'000;
    for (const Condition& part : parts)
        if (part.kind == ConditionKind::Week) {
            from = std::max(from, part.fromWeek);
            to = std::min(to, part.toWeek);
        }
    if (from <= to)
        return std::nullopt;
    return because("De weken in deze voorwaarde overlappen elkaar niet.",
                   "The weeks in this condition do not overlap.");
}

std::optional<Never> disjointPhases(const std::vector<Condition>& parts) {
    std::optional<std::set<sim::Phase>> left;
    bool stage = false;
    for (const Condition& part : parts) {
        stage = stage || part.kind == ConditionKind::Stage;
        if (part.kind != ConditionKind::Phase)
            continue;
        const std::set<sim::Phase> mine(part.phases.begin(), part.phases.end());
        if (!left)
            left = mine;
        else
            std::erase_if(*left, [&](sim::Phase phase) { return !mine.contains(phase); });
    }
    if (left && left->empty())
        return because("Een klant kan niet in twee fasen tegelijk zijn.",
                       "A customer cannot be in two phases at once.");
    if (left && stage && !left->contains(sim::Phase::Potential))
        return because("Een stap in de trechter (\"stage\") heeft alleen een potentiële klant.",
                       "Only a potential customer has a stage.");
    return std::nullopt;
}

std::optional<Never> crossedBounds(const std::vector<Condition>& parts) {
    std::map<sim::Quantity, double> least;
    for (const Condition& part : parts)
        if (part.kind == ConditionKind::Quantity && part.comparison == Comparison::AtLeast) {
            const auto [at, fresh] = least.emplace(part.quantity, part.amount);
            if (!fresh)
                at->second = std::max(at->second, part.amount);
        }
    for (const Condition& part : parts) {
        if (part.kind != ConditionKind::Quantity || part.comparison != Comparison::AtMost)
            continue;
        const auto low = least.find(part.quantity);
        if (low != least.end() && low->second > part.amount)
            return because(fmt::format("\"{}\" kan niet tegelijk minstens {} en hooguit {} zijn.",
                                       sim::name(part.quantity),
                                       low->second,
                                       part.amount),
                           fmt::format("\"{}\" cannot be at least {} and at most {} at once.",
                                       sim::name(part.quantity),
                                       low->second,
                                       part.amount));
    }
    return std::nullopt;
}

std::optional<Never> flagAndNot(const std::vector<Condition>& parts) {
    std::set<std::string> set;
    for (const Condition& part : parts)
        if (part.kind == ConditionKind::Flag)
            set.insert(part.id);
    for (const Condition& part : parts)
        if (part.kind == ConditionKind::Not && part.parts.size() == 1 &&
            part.parts[0].kind == ConditionKind::Flag && set.contains(part.parts[0].id))
            return because(
                "De vlag \"" + part.parts[0].id + "\" kan niet tegelijk gezet en niet gezet zijn.",
                "The flag \"" + part.parts[0].id + "\" cannot be set and not set at once.");
    return std::nullopt;
}

bool always(const Condition& condition) {
    return condition.kind == ConditionKind::Always ||
           (condition.kind == ConditionKind::Chance && condition.amount >= 1.0) ||
           (condition.kind == ConditionKind::All && condition.parts.empty());
}

} // namespace

Possibilities::Possibilities(const Scenario& scenario) : m_scenario(scenario) {
    const auto note = [&](const std::vector<Effect>& effects) {
        for (const Effect& effect : effects) {
            if (effect.kind == Effect::Kind::Flag)
                m_flags.insert(effect.id);
            m_money = m_money || (effect.kind == Effect::Kind::Money && effect.amount > 0.0);
        }
    };
    for (const ActionDef& action : scenario.actions)
        note(action.effects);
    for (const EventDef& event : scenario.events) {
        note(event.effects);
        note(event.ifIgnored);
    }
    for (const ConversationDef& conversation : scenario.conversations)
        for (const ConversationNode& node : conversation.nodes)
            for (const ReplyOption& option : node.options)
                note(option.effects);
    const int quarters = (scenario.weeks - 1) / 13;
    m_mostBudget = static_cast<double>(scenario.budgetCents) / 100.0 +
                   quarters * static_cast<double>(scenario.budgetPerQuarterCents) / 100.0;
    if (m_money)
        m_mostBudget = 1e12; // how often it comes, nobody knows
}

std::optional<Never> Possibilities::neverAll(const Condition& condition) const {
    for (const Condition& part : condition.parts)
        if (auto reason = never(part))
            return reason;
    for (const auto clash : {disjointWeeks, disjointPhases, crossedBounds, flagAndNot})
        if (auto reason = clash(condition.parts))
            return reason;
    return std::nullopt;
}

std::optional<Never> Possibilities::neverCount(const Condition& condition) const {
    if (condition.comparison != Comparison::AtLeast)
        return std::nullopt;
    std::size_t most = m_scenario.customers.size();
    if (condition.target.kind == Target::Kind::Customer ||
        condition.target.kind == Target::Kind::This)
        most = 1;
    if (condition.target.kind == Target::Kind::Segment) {
        const int segment = indexOf(m_scenario.segments, condition.target.id);
        most = static_cast<std::size_t>(std::count_if(
            m_scenario.customers.begin(), m_scenario.customers.end(), [&](const Customer& each) {
                return each.segment == segment;
            }));
    }
    if (condition.amount <= static_cast<double>(most))
        return std::nullopt;
    return because(fmt::format("Zo veel klanten zijn er niet: hooguit {}.", most),
                   fmt::format("There are not so many customers: {} at most.", most));
}

std::optional<Never> Possibilities::never(const Condition& condition) const {
    switch (condition.kind) {
    case ConditionKind::All:
        return neverAll(condition);
    case ConditionKind::Any: {
        std::optional<Never> first;
        for (const Condition& part : condition.parts) {
            const auto reason = never(part);
            if (!reason)
                return std::nullopt;
            if (!first)
                first = reason;
        }
        if (!first)
            first = because("\"any\" is leeg: er is niets om aan te voldoen.",
                            "\"any\" is empty: there is nothing to satisfy.");
        return first;
    }
    case ConditionKind::Not:
        if (!condition.parts.empty() && always(condition.parts[0]))
            return because("Wat onder \"not\" staat, geldt altijd.",
                           "What stands under \"not\" always holds.");
        return std::nullopt;
    case ConditionKind::Week:
        if (condition.fromWeek > m_scenario.weeks)
            return Never{{}, true};
        return std::nullopt;
    case ConditionKind::Phase:
        if (condition.phases.empty())
            return because("\"phase\" noemt geen enkele fase.", "\"phase\" names no phase.");
        return std::nullopt;
    case ConditionKind::Chance:
        if (condition.amount <= 0.0)
            return because("Een kans van 0 valt nooit goed.", "A chance of 0 never comes true.");
        return std::nullopt;
    case ConditionKind::Flag:
        if (!m_flags.contains(condition.id))
            return Never{{}, true};
        return std::nullopt;
    case ConditionKind::Count:
        return neverCount(condition);
    case ConditionKind::Budget:
        if (condition.comparison == Comparison::AtLeast && condition.amount > m_mostBudget)
            return because(
                fmt::format("Zo veel budget is er nooit: hooguit {:.0f} euro.", m_mostBudget),
                fmt::format("There is never so much budget: {:.0f} euros at most.", m_mostBudget));
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace scenario

#include "game/plan.h"

#include "game/permission.h"
#include "game/rulebook.h"
#include "game/terms.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace game {

namespace {

using scenario::ActionDef;

const ActionDef& actionAt(const Sight& sight, int action) {
    return sight.scenario.actions[static_cast<std::size_t>(action)];
}

std::int64_t plannedCents(const Sight& sight) {
    std::int64_t sum = 0;
    for (const Planned& planned : sight.state.agenda)
        sum += actionAt(sight, planned.action).costCents;
    return sum;
}

std::optional<Text> wrongPhase(const Sight& sight, const ActionDef& action, int customer) {
    if (!phaseSuits(sight, action, customer))
        return sight.because("Past niet bij de fase waarin deze relatie nu lijkt te zijn.",
                             "Does not suit the phase this relationship seems to be in now.");
    if (stageSuits(sight, action, customer))
        return std::nullopt;
    return sight.because([&] {
        const Text now = label(publicStage(sight.state, customer));
        return Text{"Kan niet in deze stap van de salesfunnel (nu: " + now.nl + ").",
                    "Not at this stage of the sales funnel (now: " + now.en + ")."};
    });
}

std::optional<Text> tooSoon(const Sight& sight, int action, int customer) {
    const ActionDef& definition = actionAt(sight, action);
    const auto& uses = customer >= 0 ? sight.relation(customer).uses : sight.state.companyUses;
    for (const Use& use : uses)
        if (use.action == action && sight.state.week - use.week < definition.cooldownWeeks) {
            return sight.because([&] {
                const int again = use.week + definition.cooldownWeeks;
                return Text{"Kan pas weer vanaf week " + std::to_string(again) + ".",
                            "Possible again from week " + std::to_string(again) + "."};
            });
        }
    for (const Planned& planned : sight.state.agenda)
        if (planned.action == action && planned.customer == customer)
            return sight.because("Staat al in je agenda.", "Already in your planner.");
    return std::nullopt;
}

// What the scenario itself says against it: a condition of the action, or an effect that blocks it.
std::optional<Text> ruledOut(const Sight& sight, int action, int customer) {
    const ActionDef& definition = actionAt(sight, action);
    for (const Block& block : sight.state.blocks)
        if (block.action == action && sight.state.week < block.untilWeek &&
            (block.customer < 0 || customer < 0 || block.customer == customer)) {
            return sight.because([&] {
                const std::string week = std::to_string(block.untilWeek);
                return Text{"Kan nu niet; weer vanaf week " + week + ".",
                            "Not possible now; again from week " + week + "."};
            });
        }
    if (holds(sight, definition.when, customer, action))
        return std::nullopt;
    if (!definition.whyNot.empty())
        return sight.because([&] { return definition.whyNot; });
    return sight.because("Kan op dit moment niet.", "Not possible at this moment.");
}

std::optional<Text> notAffordable(const Sight& sight, const ActionDef& action) {
    if (action.hours > hoursLeft(sight) + 1e-9)
        return sight.because("Niet genoeg uren over deze week.",
                             "Not enough hours left this week.");
    if (action.costCents > 0 && action.costCents > centsLeft(sight))
        return sight.because("Niet genoeg budget over.", "Not enough budget left.");
    return std::nullopt;
}

bool offered(const Slot& slot, const std::string& value) {
    if (slot.kind == Slot::Kind::Number) {
        char* end = nullptr;
        const double number = std::strtod(value.c_str(), &end);
        return !value.empty() && *end == '\0' && std::isfinite(number) && number >= slot.low &&
               number <= slot.high;
    }
    return std::any_of(slot.options.begin(), slot.options.end(), [&](const SlotOption& option) {
        return option.id == value && option.allowed;
    });
}

const Choice* answerTo(const std::vector<Choice>& choices, std::string_view slot) {
    for (const Choice& choice : choices)
        if (choice.slot == slot)
            return &choice;
    return nullptr;
}

Text oneInWords(const Slot& slot, const Choice& choice) {
    Text words;
    for (const std::string& value : choice.values) {
        Text each{value, value};
        if (slot.kind == Slot::Kind::Number)
            each = {value + " " + slot.unit.nl, value + " " + slot.unit.en};
        for (const SlotOption& option : slot.options)
            if (option.id == value)
                each = option.label;
        const std::string between = words.nl.empty() ? "" : ", ";
        words = {words.nl + between + each.nl, words.en + between + each.en};
    }
    return words;
}

Text doneInWords(const Sight& sight, const Deed& deed) {
    const Text& name = deed.action.name;
    const Text words = inWords(ruleOf(deed.action.kind).slots(sight, deed), deed.choices);
    return words.empty() ? name
                         : Text{name.nl + " (" + words.nl + ")", name.en + " (" + words.en + ")"};
}

} // namespace

double hoursOf(const ActionDef& action, const std::vector<Choice>& choices) {
    const auto answers = [&](std::string_view slot, std::string_view value) {
        const Choice* const choice = answerTo(choices, slot);
        return choice != nullptr && !choice->values.empty() && choice->values.front() == value;
    };
    if (action.kind == scenario::ActionKind::Respond && answers("when", "hour"))
        return action.hours + 1.0; // other work is dropped for it
    if (action.kind == scenario::ActionKind::Tender && answers("bid", "no_bid"))
        return std::min(1.0, action.hours);
    return action.hours;
}

double hoursLeft(const Sight& sight) {
    double left = sight.scenario.hoursPerWeek + sight.state.hoursExtra - sight.state.hoursSpent;
    for (const Planned& planned : sight.state.agenda)
        left -= hoursOf(actionAt(sight, planned.action), planned.choices);
    return left;
}

std::int64_t centsLeft(const Sight& sight) {
    return sight.state.budgetCents - plannedCents(sight);
}

std::optional<Text> whyNot(const Sight& sight, int action, int customer) {
    const ActionDef& definition = actionAt(sight, action);
    if (sight.state.week < definition.fromWeek)
        return sight.because([&] {
            const std::string week = std::to_string(definition.fromWeek);
            return Text{"Kan vanaf week " + week + ".", "Possible from week " + week + "."};
        });
    if (definition.audience == scenario::Audience::One) {
        if (customer < 0)
            return sight.because("Kies eerst een relatie.", "Choose a relationship first.");
        if (!sight.relation(customer).present)
            return sight.because("Deze relatie is nog niet in beeld.",
                                 "This relationship is not known yet.");
        if (auto reason = wrongPhase(sight, definition, customer))
            return reason;
    }
    if (auto reason = ruledOut(sight, action, customer))
        return reason;
    if (auto reason = tooSoon(sight, action, customer))
        return reason;
    const std::vector<Choice> none;
    if (auto reason = ruleOf(definition.kind).check(sight, {definition, action, customer, none}))
        return reason;
    return notAffordable(sight, definition);
}

std::optional<Text> whyNotChoices(const std::vector<Slot>& slots,
                                  const std::vector<Choice>& choices) {
    for (const Choice& choice : choices)
        if (std::none_of(slots.begin(), slots.end(), [&](const Slot& slot) {
                return slot.id == choice.slot;
            }))
            return Text{"Onbekende vraag: " + choice.slot, "Unknown question: " + choice.slot};
    for (const Slot& slot : slots) {
        const Choice* choice = answerTo(choices, slot.id);
        const bool optional = slot.id == "proof";
        const auto given = choice == nullptr ? std::size_t{0} : choice->values.size();
        if (given == 0 && !optional)
            return Text{"Nog te kiezen: " + slot.label.nl, "Still to choose: " + slot.label.en};
        const auto most = slot.kind == Slot::Kind::Many ? static_cast<std::size_t>(slot.most) : 1;
        if (given > most)
            return Text{slot.label.nl + " Hoogstens " + std::to_string(most) + ".",
                        slot.label.en + " At most " + std::to_string(most) + "."};
        for (std::size_t i = 0; i < given; ++i)
            if (!offered(slot, choice->values[i]) ||
                std::count(choice->values.begin(), choice->values.end(), choice->values[i]) > 1)
                return Text{"Geen mogelijke keuze bij ‘" + slot.label.nl +
                                "’: " + choice->values[i].substr(0, 60),
                            "Not a possible choice for ‘" + slot.label.en +
                                "’: " + choice->values[i].substr(0, 60)};
    }
    return std::nullopt;
}

Text inWords(const std::vector<Slot>& slots, const std::vector<Choice>& choices) {
    Text words;
    for (const Slot& slot : slots) {
        const Choice* choice = answerTo(choices, slot.id);
        if (choice == nullptr || choice->values.empty())
            continue;
        const Text one = oneInWords(slot, *choice);
        const std::string between = words.nl.empty() ? "" : " · ";
        words = {words.nl + between + one.nl, words.en + between + one.en};
    }
    return words;
}

Text questionsInWords(const std::vector<Slot>& slots, const std::vector<Choice>& choices) {
    const auto answered = std::count_if(slots.begin(), slots.end(), [&](const Slot& slot) {
        return answerTo(choices, slot.id) != nullptr;
    });
    if (answered > 2)
        return inWords(slots, choices);
    Text words;
    for (const Slot& slot : slots) {
        const Choice* choice = answerTo(choices, slot.id);
        if (choice == nullptr || choice->values.empty())
            continue;
        const Text one = oneInWords(slot, *choice);
        const std::string between = words.nl.empty() ? "" : " · ";
        words.nl += between + slot.label.nl + " " + one.nl;
        words.en += between + slot.label.en + " " + one.en;
    }
    return words;
}

void carryOutAgenda(Turn& turn) {
    std::vector<Planned> agenda = std::move(turn.state.agenda);
    turn.state.agenda.clear();
    for (const Planned& planned : agenda) {
        const Sight sight = turn.sight();
        const ActionDef& action = actionAt(sight, planned.action);
        const Deed deed{action, planned.action, planned.customer, planned.choices};
        turn.pay(action.costCents, action.name);
        auto& uses =
            planned.customer >= 0 ? turn.relation(planned.customer).uses : turn.state.companyUses;
        uses.push_back({turn.state.week, planned.action});
        if (turn.reports())
            turn.judge(planned.customer, doneInWords(sight, deed), std::nullopt, {});
        if (turnedAway(turn, deed))
            continue;
        ruleOf(action.kind).carryOut(turn, deed);
        carryOutAll(
            turn, action.effects, planned.customer, {sim::CauseKind::Action, planned.action});
    }
    // Next week takes the same memory.
    agenda.clear();
    if (turn.state.agenda.empty())
        turn.state.agenda.swap(agenda);
}

} // namespace game

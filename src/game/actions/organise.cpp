// The organisation: the five CRM factors, the customer-centricity chain, definition, target group
// and sales plan.
#include "game/actions/action.h"
#include "game/terms.h"

#include <cmath>

namespace game {

namespace {

std::vector<Slot> factorSlots(const Sight& sight, const Deed& /*deed*/) {
    Slot slot;
    slot.id = "factor";
    slot.label = {"Waarin investeer je?", "What do you invest in?"};
    for (int i = 0; i < sim::crmFactorCount; ++i) {
        const auto factor = static_cast<sim::CrmFactor>(i);
        const int level = static_cast<int>(
            std::floor(sight.state.truth.company.crm[static_cast<std::size_t>(i)] * 100.0 + 0.5));
        slot.options.push_back({std::string(sim::name(factor)),
                                label(factor),
                                {"nu " + std::to_string(level), "now " + std::to_string(level)}});
    }
    return {slot};
}

void raise(Turn& turn, double& level, double strength) {
    level += 0.18 * strength * (1.0 - level);
    showCompany(turn.state);
    for (int i = 0; i < turn.state.truth.customers(); ++i)
        if (turn.relation(i).present)
            turn.refresh(i);
}

void invest(Turn& turn, const Deed& deed) {
    const auto factor = sim::crmFactorNamed(deed.answer("factor"));
    if (!factor)
        return;
    const auto at = static_cast<std::size_t>(*factor);
    raise(turn, turn.state.truth.company.crm[at], deed.action.strength);
    turn.news(scenario::Tone::Good, -1, [&] {
        return Text{"Geïnvesteerd in " + label(*factor).nl, "Invested in " + label(*factor).en};
    });
}

std::vector<Slot> linkSlots(const Sight& sight, const Deed& /*deed*/) {
    Slot slot;
    slot.id = "link";
    slot.label = {"Welke schakel versterk je?", "Which link do you strengthen?"};
    for (int i = 0; i < sim::chainLinkCount; ++i) {
        const auto link = static_cast<sim::ChainLink>(i);
        const int level = static_cast<int>(
            std::floor(sight.state.truth.company.chain[static_cast<std::size_t>(i)] * 100.0 + 0.5));
        slot.options.push_back({std::string(sim::name(link)),
                                label(link),
                                {"nu " + std::to_string(level), "now " + std::to_string(level)}});
    }
    return {slot};
}

void train(Turn& turn, const Deed& deed) {
    const auto link = sim::chainLinkNamed(deed.answer("link"));
    if (!link)
        return;
    const auto at = static_cast<std::size_t>(*link);
    raise(turn, turn.state.truth.company.chain[at], deed.action.strength);
    turn.news(scenario::Tone::Good, -1, [&] {
        return Text{"Gewerkt aan " + label(*link).nl, "Worked on " + label(*link).en};
    });
}

std::vector<Slot> segmentSlots(const Sight& sight, const Deed& /*deed*/) {
    Slot slot;
    slot.id = "segment";
    slot.label = {"Welke doelgroep kies je?", "Which target group do you choose?"};
    for (const scenario::Segment& segment : sight.scenario.segments)
        slot.options.push_back({segment.id, segment.name, segment.description});
    return {slot};
}

void segment(Turn& turn, const Deed& deed) {
    const int chosen = scenario::indexOf(turn.scenario.segments, deed.answer("segment"));
    if (chosen < 0)
        return;
    turn.state.targetSegment = chosen;
    for (int i = 0; i < turn.state.truth.customers(); ++i) {
        if (turn.customer(i).segment != chosen || !turn.relation(i).present)
            continue;
        sim::Stimulus focus = deed.stimulus(sim::StimulusKind::Change, i);
        focus.quantity = sim::Quantity::Fit;
        focus.amount = 0.04;
        turn.stimulate(focus);
    }
    const Text& name = turn.scenario.segments[static_cast<std::size_t>(chosen)].name;
    turn.fact(-1, "target_group", [&] {
        return Text{"Doelgroep: " + name.nl, "Target group: " + name.en};
    });
    turn.news(scenario::Tone::Neutral, -1, [&] {
        return Text{"Doelgroep gekozen: " + name.nl, "Target group chosen: " + name.en};
    });
}

std::vector<Slot> definitionSlots(const Sight& sight, const Deed& /*deed*/) {
    Slot slot;
    slot.id = "definition";
    slot.label = {"Wie is bij ons klant?", "Whom do we call a customer?"};
    for (const scenario::Definition& definition : sight.scenario.definitions)
        slot.options.push_back({definition.id, definition.text, {}});
    return {slot};
}

void define(Turn& turn, const Deed& deed) {
    const int chosen = scenario::indexOf(turn.scenario.definitions, deed.answer("definition"));
    if (chosen < 0)
        return;
    // Departments that count alike work alike; changing your mind again gains nothing.
    if (turn.state.definition < 0) {
        const auto at = static_cast<std::size_t>(sim::CrmFactor::Processes);
        raise(turn, turn.state.truth.company.crm[at], 0.5);
    }
    turn.state.definition = chosen;
    turn.news(scenario::Tone::Good,
              {"Alle afdelingen tellen klanten voortaan op dezelfde manier",
               "All departments count customers in the same way from now on"});
}

Slot number(
    std::string id, Text label, double low, double high, double step, double initial, Text unit) {
    Slot slot;
    slot.id = std::move(id);
    slot.label = std::move(label);
    slot.kind = Slot::Kind::Number;
    slot.low = low;
    slot.high = high;
    slot.step = step;
    slot.initial = initial;
    slot.unit = std::move(unit);
    return slot;
}

std::vector<Slot> planSlots(const Sight& sight, const Deed& /*deed*/) {
    const SalesPlan& now = sight.state.plan;
    const bool made = now.week > 0;
    return {number("target",
                   {"Nieuwe klanten tot het einde", "New customers until the end"},
                   1,
                   30,
                   1,
                   made ? now.target : 5,
                   {"klanten", "customers"}),
            number("hit_rate",
                   {"Van de voorstellen slaagt", "Of the proposals succeed"},
                   5,
                   95,
                   5,
                   made ? now.hitRate * 100.0 : 50,
                   {"%", "%"}),
            number("proposals",
                   {"Voorstellen per week", "Proposals a week"},
                   0,
                   5,
                   0.25,
                   made ? now.proposals : 0.5,
                   {"per week", "a week"}),
            number("contacts",
                   {"Contacten en gesprekken per week", "Contacts and talks a week"},
                   0,
                   30,
                   1,
                   made ? now.contacts : 5,
                   {"per week", "a week"})};
}

void plan(Turn& turn, const Deed& deed) {
    SalesPlan& plan = turn.state.plan;
    plan.week = turn.state.week;
    plan.target = deed.number("target");
    plan.hitRate = deed.number("hit_rate") / 100.0;
    plan.proposals = deed.number("proposals");
    plan.contacts = deed.number("contacts");
    turn.fact(-1, "sales_plan", {"Verkoopplan opgesteld", "Sales plan made"});
    turn.news(scenario::Tone::Neutral, {"Verkoopplan vastgelegd", "Sales plan recorded"});
}

} // namespace

namespace rules {
const ActionRule invest{noReason, factorSlots, game::invest};
const ActionRule train{noReason, linkSlots, game::train};
const ActionRule segment{noReason, segmentSlots, game::segment};
const ActionRule define{noReason, definitionSlots, game::define};
const ActionRule plan{noReason, planSlots, game::plan};
} // namespace rules

} // namespace game

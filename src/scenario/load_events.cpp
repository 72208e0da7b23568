// What happens of itself: to one customer, to any customer or to the company.
#include "scenario/load.h"

#include <algorithm>

namespace scenario {

namespace {

About loadCustomer(Fields& fields, EventDef& event, Context& context) {
    const Node* const customer = fields.find("customer");
    if (customer == nullptr)
        return About::Company;
    event.anyCustomer = customer->kind == Node::Kind::String && customer->text == "any";
    if (!event.anyCustomer)
        event.customer =
            readReference(*customer, context.ids.customers, context.report).value_or("");
    return About::Customer;
}

EventDef loadEvent(const Node& node, Context& context) {
    Fields fields(node, context.report);
    EventDef event;
    event.place = node.place;
    event.id = fields.id();
    const std::string tone = fields.word("tone", {"good", "bad", "neutral"}, "neutral");
    event.tone = tone == "good" ? Tone::Good : tone == "bad" ? Tone::Bad : Tone::Neutral;
    const About about = loadCustomer(fields, event, context);
    const Holders holders = holdersOf(about);
    event.title = fields.requiredText("title", holders);
    event.text = fields.text("text", holders);
    event.when = loadCondition(fields.find("when"), about, context);
    event.season = weeksOf(event.when);
    event.once = fields.flag("once", event.once);
    event.followUp = fields.flag("follow_up", event.followUp);
    event.cooldownWeeks = fields.whole("cooldown_weeks", {0.0, 104.0}, event.cooldownWeeks);
    event.effects = loadEffects(fields, "effects", about, context);
    event.conversation = fields.reference("conversation", context.ids.conversations);
    event.withinWeeks = fields.whole("within_weeks", {1.0, 26.0}, event.withinWeeks);
    event.ifIgnored = loadEffects(fields, "if_ignored", about, context);
    for (const std::string_view key : {"within_weeks", "if_ignored"}) {
        const Node* const field = fields.find(key);
        if (field != nullptr && fields.find("conversation") == nullptr)
            context.report.warningAtKey(
                *field,
                "no-use",
                {"\"" + field->key + R"(" doet alleen iets samen met "conversation".)",
                 "\"" + field->key + R"(" only does something together with "conversation".)"});
    }
    fields.finish();
    return event;
}

} // namespace

Weeks weeksOf(const Condition& condition) {
    if (condition.kind == Condition::Kind::Week)
        return {condition.fromWeek, condition.toWeek};
    Weeks all;
    if (condition.kind == Condition::Kind::All)
        for (const Condition& part : condition.parts) {
            const Weeks own = weeksOf(part);
            all = {std::max(all.from, own.from), std::min(all.to, own.to)};
        }
    return all;
}

void loadEvents(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "events", 0, 2000, context.report);
    for (const Node& node : top.list("events"))
        scenario.events.push_back(loadEvent(node, context));
}

} // namespace scenario

// The actions a scenario offers, and whether each has what its kind needs.
#include "base/certain.h"
#include "scenario/load.h"
#include "scenario/words.h"

#include <fmt/format.h>

namespace scenario {

namespace {

bool isOfCompany(ActionKind kind) {
    switch (kind) {
    case ActionKind::Generate:
    case ActionKind::Invest:
    case ActionKind::Train:
    case ActionKind::Segment:
    case ActionKind::Define:
    case ActionKind::Plan:
        return true;
    default:
        return false;
    }
}

// The tab where a student would look for it.
ActionGroup usualGroup(ActionKind kind) {
    switch (kind) {
    case ActionKind::Meet:
    case ActionKind::Recover:
    case ActionKind::Compensate:
    case ActionKind::Promise:
    case ActionKind::CrossSell:
    case ActionKind::Apply:
    case ActionKind::Converse:
        return ActionGroup::AccountManagement;
    case ActionKind::Contact:
    case ActionKind::Permission:
        return ActionGroup::Nurturing;
    case ActionKind::Propose:
        return ActionGroup::Proposition;
    case ActionKind::Study:
    case ActionKind::Segment:
    case ActionKind::Plan:
        return ActionGroup::Research;
    case ActionKind::Qualify:
    case ActionKind::Respond:
    case ActionKind::Disqualify:
    case ActionKind::Generate:
    case ActionKind::Tender:
        return ActionGroup::Leads;
    case ActionKind::Invest:
    case ActionKind::Train:
    case ActionKind::Define:
        return ActionGroup::Organisation;
    case ActionKind::ExitTalk:
    case ActionKind::WinBack:
    case ActionKind::Part:
        return ActionGroup::WinBack;
    }
    return ActionGroup::AccountManagement;
}

void loadAudience(Fields& fields, ActionDef& action, Context& context) {
    // A referral is asked of one relation; all other leads are looked for by the company.
    const bool referral =
        action.kind == ActionKind::Generate && action.source == LeadSource::Referral;
    const bool company = isOfCompany(action.kind) && !referral;
    const std::string_view usual = company ? name(Audience::Company) : name(Audience::One);
    action.audience = base::certain(audienceNamed(fields.word("audience", audienceWords(), usual)));
    if (company && !fields.doubtful("source") && action.audience != Audience::Company)
        context.report.error(
            *fields.find("audience"),
            "does-not-fit",
            {fmt::format("Een actie van de soort \"{}\" geldt voor het hele bedrijf: schrijf "
                         "\"company\".",
                         name(action.kind)),
             fmt::format("An action of kind \"{}\" is about the company: write \"company\".",
                         name(action.kind))});
    action.phases = phasesNamed(fields.wordList("phases", phaseWords()));
    action.stages = stagesNamed(fields.wordList("stages", stageWords()));
}

void needs(Fields& fields, std::string_view key, ActionKind kind, Context& context) {
    if (fields.find(key) == nullptr && !fields.node().incomplete && !fields.doubtful(key))
        context.report.error(
            fields.node(),
            "missing-key",
            {fmt::format("Een actie van de soort \"{}\" heeft \"{}\" nodig; dat ontbreekt hier.",
                         name(kind),
                         key),
             fmt::format("An action of kind \"{}\" needs \"{}\", which is missing here.",
                         name(kind),
                         key)});
}

// What the kind cannot do without.
void checkKind(Fields& fields, const ActionDef& action, Context& context) {
    switch (action.kind) {
    case ActionKind::Contact:
        needs(fields, "channel", action.kind, context);
        break;
    case ActionKind::Study:
        // A study of the company's market without `reveals` measures the segments themselves.
        if (action.audience != Audience::Company)
            needs(fields, "reveals", action.kind, context);
        break;
    case ActionKind::Generate:
        needs(fields, "source", action.kind, context);
        needs(fields, "leads", action.kind, context);
        break;
    case ActionKind::Converse:
        needs(fields, "conversation", action.kind, context);
        break;
    case ActionKind::Apply:
        needs(fields, "effects", action.kind, context);
        break;
    default:
        break;
    }
}

void loadWork(Fields& fields, ActionDef& action) {
    action.hours = fields.number("hours", {0.0, 40.0}, action.hours);
    action.costCents = fields.cents("cost", {0.0, 1e7}, action.costCents);
    const std::string channel = fields.word("channel", channelWords(), "");
    if (!channel.empty())
        action.channel = sim::channelNamed(channel);
    action.commercial = fields.flag("commercial", action.commercial);
    action.personal = fields.flag("personal", action.personal);
    action.bulk = fields.flag("bulk", action.bulk);
    action.strength = fields.number("strength", {0.0, 10.0}, action.strength);
    action.accuracy = fields.number("accuracy", {0.5, 1.0}, action.accuracy);
    action.noise = fields.number("noise", {0.001, 10.0}, action.noise);
    for (const std::string& word : fields.wordList("reveals", settableWords()))
        action.reveals.push_back(base::certain(sim::quantityNamed(word)));
    action.source = base::certain(leadSourceNamed(fields.word("source", sourceWords(), "online")));
    action.leads = fields.whole("leads", {1.0, 50.0}, action.leads);
    action.cooldownWeeks = fields.whole("cooldown_weeks", {0.0, 104.0}, action.cooldownWeeks);
}

void checkStart(Fields& fields, const ActionDef& action, const Context& context) {
    if (action.fromWeek > context.weeks)
        context.report.warning(
            *fields.find("from_week"),
            "after-the-end",
            {fmt::format(
                 "Week {} komt nooit: het spel duurt {} weken.", action.fromWeek, context.weeks),
             fmt::format(
                 "Week {} never comes: the game lasts {} weeks.", action.fromWeek, context.weeks)});
}

ActionDef loadAction(const Node& node, Context& context) {
    Fields fields(node, context.report);
    ActionDef action;
    action.place = node.place;
    action.id = fields.id();
    const Node* const kind = fields.require("kind");
    const auto kindWord = kind ? readWord(*kind, kindWords(), context.report) : std::nullopt;
    action.kind = actionKindNamed(kindWord.value_or("")).value_or(ActionKind::Part);
    action.group = base::certain(
        actionGroupNamed(fields.word("group", groupWords(), name(usualGroup(action.kind)))));
    action.name = fields.requiredText("name");
    action.description = fields.text("description");
    loadWork(fields, action);
    loadAudience(fields, action, context);
    action.fromWeek = fields.whole("from_week", {1.0, 104.0}, action.fromWeek);
    checkStart(fields, action, context);
    action.conversation = fields.reference("conversation", context.ids.conversations);
    const About about = action.audience == Audience::Company ? About::Company : About::Customer;
    action.effects = loadEffects(fields, "effects", about, context);
    action.when = loadCondition(fields.find("when"), about, context);
    action.whyNot = fields.text("why_not");
    action.theory = fields.reference("theory", context.ids.theory);
    action.objectives = fields.references("objectives", context.ids.objectives);
    for (const Node* const tag : fields.tags("evidence")) {
        action.evidence.push_back(tag->text);
        context.tagsAsked.push_back(tag);
    }
    fields.finish();
    if (kindWord)
        checkKind(fields, action, context);
    return action;
}

} // namespace

void loadActions(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "actions", 1, 500, context.report);
    for (const Node& node : top.list("actions"))
        scenario.actions.push_back(loadAction(node, context));
}

} // namespace scenario

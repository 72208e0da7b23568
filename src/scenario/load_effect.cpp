// Effects: one object, one head key, for whom, and when.
#include "base/certain.h"
#include "scenario/load.h"
#include "scenario/words.h"

#include <algorithm>
#include <array>

namespace scenario {

namespace {

using EffectKind = Effect::Kind;

struct Head {
    std::string_view word;
    EffectKind kind;
    bool ofCustomer; // it happens to a customer
};
constexpr std::array<Head, 22> table{{
    {"change", EffectKind::Change, true},
    {"promise", EffectKind::Promise, true},
    {"recover", EffectKind::Recover, true},
    {"fail_delivery", EffectKind::Fail, true},
    {"reveal", EffectKind::Reveal, true},
    {"permission", EffectKind::Permission, true},
    {"money", EffectKind::Money, false},
    {"hours", EffectKind::Hours, false},
    {"crm", EffectKind::Crm, false},
    {"chain", EffectKind::Chain, false},
    {"leads", EffectKind::Leads, false},
    {"arrive", EffectKind::Arrive, false},
    {"news", EffectKind::News, false},
    {"conversation", EffectKind::Conversation, false},
    {"fact", EffectKind::Fact, true},
    {"flag", EffectKind::Flag, false},
    {"order", EffectKind::Order, true},
    {"leave", EffectKind::Leave, true},
    {"violation", EffectKind::Violation, false},
    {"event", EffectKind::Event, false},
    {"withdraw", EffectKind::Withdraw, false},
    {"block", EffectKind::Blocked, false},
}};

const Words& headsOfEffects() {
    static const Words words = [] {
        Words all;
        for (const Head& each : table)
            all.push_back(each.word);
        return all;
    }();
    return words;
}

void readOfCustomer(
    Fields& fields, const Node& head, Effect& effect, Holders holders, Context& context) {
    switch (effect.kind) {
    case EffectKind::Change: {
        const std::string word = fields.word("change", changeableWords(), "satisfaction");
        effect.quantity = base::certain(sim::quantityNamed(word));
        const sim::Range range = sim::rangeOf(effect.quantity);
        const double width = range.high - range.low;
        effect.amount = fields.requiredNumber("by", {-width, width});
        break;
    }
    case EffectKind::Reveal: {
        Words words = settableWords();
        words.emplace_back("motive");
        const std::string word = fields.word("reveal", words, "need");
        effect.motive = word == "motive";
        if (!effect.motive)
            effect.quantity = base::certain(sim::quantityNamed(word));
        effect.amount = fields.number("accuracy", {0.5, 1.0}, 0.8);
        break;
    }
    case EffectKind::Fail:
        if (!fields.flag("fail_delivery", true))
            context.report.error(
                head,
                "does-not-fit",
                {"Schrijf true, of haal dit effect weg.", "Write true, or remove this effect."});
        break;
    case EffectKind::Permission:
        effect.channel =
            base::certain(sim::channelNamed(fields.word("permission", channelWords(), "call")));
        effect.value = fields.flag("granted", true);
        break;
    case EffectKind::Fact:
        effect.id = fields.tag("fact");
        context.effectsLost = context.effectsLost || effect.id.empty();
        effect.text = fields.requiredText("text", holders);
        context.tagsMade.insert(effect.id);
        break;
    case EffectKind::Leave:
        effect.reason =
            base::certain(sim::exitReasonNamed(fields.word("leave", exitReasonWords(), "moved")));
        break;
    case EffectKind::Order:
        effect.amount = fields.euros("order", {0.01, 1e7}, 0.01);
        break;
    default: // Promise, Recover
        effect.amount = fields.number(head.key, {0.0, 1.0}, 0.0);
    }
}

void readOfCompany(
    Fields& fields, const Node& head, Effect& effect, Holders holders, Context& context) {
    switch (effect.kind) {
    case EffectKind::Money:
        effect.amount = fields.euros("money", {-1e7, 1e7}, 0.0);
        break;
    case EffectKind::Hours:
        effect.amount = fields.number("hours", {-80.0, 80.0}, 0.0);
        break;
    case EffectKind::Crm:
        effect.crm = base::certain(sim::crmFactorNamed(fields.word("crm", crmWords(), "customer")));
        effect.amount = fields.requiredNumber("by", {-1.0, 1.0});
        break;
    case EffectKind::Chain:
        effect.chain =
            base::certain(sim::chainLinkNamed(fields.word("chain", chainWords(), "awareness")));
        effect.amount = fields.requiredNumber("by", {-1.0, 1.0});
        break;
    case EffectKind::Leads:
        effect.amount = fields.whole("leads", {1.0, 50.0}, 1);
        effect.id = fields.word("source", sourceWords(), "online");
        break;
    case EffectKind::Arrive:
        effect.id = fields.reference("arrive", context.ids.pool);
        break;
    case EffectKind::Conversation:
        effect.id = fields.reference("conversation", context.ids.conversations);
        effect.weeks = fields.whole("within_weeks", {1.0, 26.0}, 0);
        break;
    case EffectKind::Event:
        effect.id = fields.reference("event", context.ids.events);
        break;
    case EffectKind::Withdraw:
        effect.id = fields.reference("withdraw", context.ids.conversations);
        break;
    case EffectKind::Blocked:
        effect.id = fields.reference("block", context.ids.actions);
        effect.weeks = fields.whole("weeks", {1.0, 104.0}, 4);
        break;
    case EffectKind::Flag:
        effect.id = fields.tag("flag");
        context.effectsLost = context.effectsLost || effect.id.empty();
        effect.value = fields.flag("value", true);
        context.flagsSet.insert(effect.id);
        break;
    default: // News, Violation
        effect.text = fields.requiredText(head.key, holders);
    }
}

void readTime(Fields& fields, Effect& effect, Context& context) {
    effect.afterWeeks = fields.whole("after_weeks", {0.0, 104.0}, 0);
    effect.everyWeeks = fields.whole("every_weeks", {1.0, 104.0}, 0);
    effect.times = fields.whole("times", {1.0, 104.0}, effect.everyWeeks > 0 ? 104 : 1);
    const Node* const times = fields.find("times");
    if (times != nullptr && fields.find("every_weeks") == nullptr)
        context.report.warningAtKey(
            *times,
            "does-not-fit",
            {"\"times\" doet alleen iets samen met \"every_weeks\".",
             "\"times\" only does something together with \"every_weeks\"."});
}

Effect loadEffect(const Node& node, About about, Context& context) {
    Effect effect;
    const bool object = isKind(node, Node::Kind::Object, context.report);
    const Node* const head = object ? headOf(node, headsOfEffects(), context) : nullptr;
    if (head == nullptr) {
        context.effectsLost = true;
        return effect;
    }
    const auto* const known = std::find_if(
        table.begin(), table.end(), [&](const Head& each) { return each.word == head->key; });
    effect.kind = known->kind;
    Fields fields(node, context.report);
    fields.find(head->key);
    if (const Node* const customer = fields.find("customer"))
        effect.target = loadTarget(*customer, about, context);
    else if (known->ofCustomer && known->kind != EffectKind::Fact) // a fact can be the company's
        needsCustomer(*head, about, context);
    effect.number = context.effects++;
    readTime(fields, effect, context);
    // Whatever befalls a customer is asked of that customer.
    const bool aimed = known->ofCustomer && effect.target.kind != Target::Kind::This;
    const About asked = aimed ? About::Customer : about;
    effect.when = loadCondition(fields.find("when"), asked, context);
    const Holders holders = holdersOf(asked);
    if (known->ofCustomer)
        readOfCustomer(fields, *head, effect, holders, context);
    else
        readOfCompany(fields, *head, effect, holders, context);
    fields.finish();
    return effect;
}

} // namespace

std::vector<Effect>
loadEffects(Fields& owner, std::string_view key, About about, Context& context) {
    const std::vector<Node>& nodes = owner.list(key);
    std::vector<Effect> effects;
    effects.reserve(nodes.size()); // they are large, and so is the number of such lists
    for (const Node& node : nodes)
        effects.push_back(loadEffect(node, about, context));
    return effects;
}

} // namespace scenario

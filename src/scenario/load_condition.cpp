// Conditions: one object, one head key. {} holds always.
#include "base/certain.h"
#include "scenario/load.h"
#include "scenario/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace scenario {

namespace {

using ConditionKind = Condition::Kind;

const Words headsOfConditions{"all",      "any",      "not",    "week",    "phase",   "stage",
                              "quantity", "count",    "chance", "flag",    "budget",  "crm",
                              "chain",    "did",      "motive", "segment", "company", "record",
                              "knows",    "happened", "chose"};

bool isOfCustomer(std::string_view head) {
    return head == "phase" || head == "stage" || head == "quantity" || head == "motive" ||
           head == "segment" || head == "record";
}

bool isMemory(std::string_view head) {
    return head == "flag" || head == "did" || head == "knows" || head == "happened" ||
           head == "chose";
}

std::size_t positionOf(const Words& words, std::string_view word) {
    return static_cast<std::size_t>(std::find(words.begin(), words.end(), word) - words.begin());
}

void readBound(Fields& fields, sim::Range range, Condition& condition, Context& context) {
    const Node* const least = fields.find("at_least");
    const Node* const most = fields.find("at_most");
    if ((least == nullptr) == (most == nullptr)) {
        context.report.error(fields.node(),
                             least == nullptr ? "missing-key" : "two-in-one",
                             {"Zet hier één grens bij: \"at_least\" (minstens) of \"at_most\" "
                              "(hooguit).",
                              "Give one bound here: \"at_least\" or \"at_most\"."});
        return;
    }
    condition.comparison = least != nullptr ? Comparison::AtLeast : Comparison::AtMost;
    const Node& bound = least != nullptr ? *least : *most;
    const auto amount = readNumber(bound, range, context.report);
    condition.amount = amount.value_or(range.low);
    constexpr double amounts = 1e6; // money and counts, rather than shares
    if (amount && range.high >= amounts)
        warnOfThousands(bound, context.report);
}

void readWeek(const Node& head, Condition& condition, Context& context) {
    const sim::Range weeks{1.0, 104.0};
    if (head.kind != Node::Kind::Number && head.kind != Node::Kind::Object) {
        wrongType(head,
                  {"een getal, of een reeks weken: {\"from\": …, \"to\": …}",
                   "a number, or a range of weeks: {\"from\": …, \"to\": …}"},
                  context.report);
    } else if (head.kind == Node::Kind::Number) {
        condition.fromWeek = static_cast<int>(readWhole(head, weeks, context.report).value_or(1.0));
        condition.toWeek = condition.fromWeek;
    } else {
        Fields span(head, context.report);
        condition.fromWeek = span.whole("from", weeks, 1);
        condition.toWeek = span.whole("to", weeks, std::max(context.weeks, condition.fromWeek));
        span.finish();
        if (condition.toWeek < condition.fromWeek)
            context.report.error(head,
                                 "out-of-range",
                                 {"\"to\" ligt voor \"from\". Draai ze om.",
                                  "\"to\" comes before \"from\". Swap them."});
    }
    if (condition.fromWeek > context.weeks)
        context.report.warning(head,
                               "after-the-end",
                               {fmt::format("Week {} komt nooit: het spel duurt {} weken.",
                                            condition.fromWeek,
                                            context.weeks),
                                fmt::format("Week {} never comes: the game lasts {} weeks.",
                                            condition.fromWeek,
                                            context.weeks)});
}

void readParts(const Node& head, Condition& condition, About about, Context& context) {
    if (!isKind(head, Node::Kind::Array, context.report))
        return;
    condition.parts.reserve(head.children.size());
    for (const Node& part : head.children)
        condition.parts.push_back(loadCondition(&part, about, context));
}

void readCombination(const Node& head, Condition& condition, About about, Context& context) {
    if (head.key == "not") {
        condition.kind = ConditionKind::Not;
        condition.parts.push_back(loadCondition(&head, about, context));
        return;
    }
    condition.kind = head.key == "all" ? ConditionKind::All : ConditionKind::Any;
    readParts(head, condition, about, context);
}

// Another customer than the one at hand may be named.
void readWhom(
    Fields& fields, const Node& head, Condition& condition, About about, Context& context) {
    if (fields.find("customer") == nullptr)
        needsCustomer(head, about, context);
    condition.customer = fields.reference("customer", context.ids.customers);
}

void readCustomer(
    Fields& fields, const Node& head, Condition& condition, About about, Context& context) {
    readWhom(fields, head, condition, about, context);
    if (head.key == "segment") {
        condition.kind = ConditionKind::Segment;
        condition.id = fields.reference("segment", context.ids.segments);
    } else if (head.key == "motive") {
        condition.kind = ConditionKind::Motive;
        const auto at =
            context.ids.motives.positions.find(fields.reference("motive", context.ids.motives));
        condition.motive = at != context.ids.motives.positions.end() ? at->second : 0;
        condition.believed = fields.flag("believed", false);
        readBound(fields, {0.0, 1.0}, condition, context);
    } else if (head.key == "record") {
        condition.kind = ConditionKind::Record;
        const Words words = recordFigureWords();
        condition.record = static_cast<RecordFigure>(
            positionOf(words, fields.word("record", words, words.front())));
        if (condition.record == RecordFigure::WeeksSinceOrder)
            context.factsAsked.insert("order");
        readBound(fields, {0.0, 1e9}, condition, context);
    } else if (head.key == "phase") {
        condition.kind = ConditionKind::Phase;
        condition.phases = phasesNamed(fields.wordList("phase", phaseWords()));
    } else if (head.key == "stage") {
        condition.kind = ConditionKind::Stage;
        Words stages = stageWords();
        stages.push_back(sim::name(sim::Stage::Disqualified));
        condition.stages = stagesNamed(fields.wordList("stage", stages));
    } else {
        condition.kind = ConditionKind::Quantity;
        const std::string word = fields.word("quantity", askableWords(), "satisfaction");
        condition.quantity = base::certain(sim::quantityNamed(word));
        condition.believed = fields.flag("believed", false);
        readBound(fields, sim::rangeOf(condition.quantity), condition, context);
    }
}

void readCompany(Fields& fields, const Node& head, Condition& condition, Context& context) {
    if (head.key == "company") {
        condition.kind = ConditionKind::Company;
        const Words words = companyFigureWords();
        condition.figure = static_cast<CompanyFigure>(
            positionOf(words, fields.word("company", words, words.front())));
        readBound(fields, {-1e9, 1e9}, condition, context);
    } else if (head.key == "crm") {
        condition.kind = ConditionKind::Crm;
        condition.crm =
            base::certain(sim::crmFactorNamed(fields.word("crm", crmWords(), "customer")));
        readBound(fields, {0.0, 1.0}, condition, context);
    } else if (head.key == "chain") {
        condition.kind = ConditionKind::Chain;
        condition.chain =
            base::certain(sim::chainLinkNamed(fields.word("chain", chainWords(), "awareness")));
        readBound(fields, {0.0, 1.0}, condition, context);
    } else if (head.key == "budget") {
        condition.kind = ConditionKind::Budget;
        if (context.version > 1)
            context.report.errorAtKey(
                head,
                "renamed",
                {"In formaat 2 schrijf je {\"company\": \"budget\", …}. `kring migrate` zet het "
                 "om.",
                 "In format 2 write {\"company\": \"budget\", …}. `kring migrate` changes it."});
        fields.flag("budget", true);
        readBound(fields, {-1e7, 1e7}, condition, context);
    } else {
        condition.kind = ConditionKind::Chance;
        condition.amount = fields.number("chance", {0.0, 1.0}, 0.0);
    }
}

// The reply of an earlier conversation; which replies that one has is known when all is read.
void readChose(Fields& fields, Condition& condition, Context& context) {
    condition.kind = ConditionKind::Chose;
    const Node* const reply = fields.require("chose");
    const std::string id =
        reply != nullptr ? readId(*reply, context.report).value_or("") : std::string{};
    const std::string talk = fields.requiredReference("in", context.ids.conversations);
    condition.id = talk + "/" + id;
    if (id.empty() || talk.empty())
        return;
    context.repliesAsked.insert(condition.id);
    const IdList& replies = context.replies[talk];
    if (!replies.has(id))
        readReference(*reply, replies, context.report);
}

void readMemory(Fields& fields, const Node& head, Condition& condition, Context& context) {
    if (head.key == "chose") {
        readChose(fields, condition, context);
    } else if (head.key == "knows") {
        condition.kind = ConditionKind::Knows;
        condition.id = fields.tag("knows");
        condition.withinWeeks = fields.whole("within_weeks", {0, 104}, 0);
        if (!condition.id.empty()) {
            context.tagsAsked.push_back(&head);
            context.factsAsked.insert(condition.id);
        }
    } else if (head.key == "happened") {
        condition.kind = ConditionKind::Happened;
        condition.id = fields.reference("happened", context.ids.events);
        condition.withinWeeks = fields.whole("within_weeks", {0, 104}, 0);
    } else if (head.key == "flag") {
        condition.kind = ConditionKind::Flag;
        condition.id = fields.tag("flag");
        if (!condition.id.empty())
            context.flagsAsked.push_back(&head);
    } else {
        condition.kind = ConditionKind::Did;
        condition.id = fields.reference("did", context.ids.actions);
        condition.withinWeeks = fields.whole("within_weeks", {0, 104}, 0);
    }
}

} // namespace

Condition loadCondition(const Node* node, About about, Context& context) {
    Condition condition;
    if (node == nullptr || !isKind(*node, Node::Kind::Object, context.report))
        return condition;
    if (node->children.empty() ||
        (node->children.size() == 1 && node->children[0].key == "$comment"))
        return condition;
    const Node* const head = headOf(*node, headsOfConditions, context);
    if (head == nullptr)
        return condition;
    Fields fields(*node, context.report);
    fields.find(head->key);
    const std::string& key = head->key;
    if (key == "all" || key == "any" || key == "not") {
        readCombination(*head, condition, about, context);
    } else if (key == "week") {
        condition.kind = ConditionKind::Week;
        readWeek(*head, condition, context);
    } else if (key == "count") {
        condition.kind = ConditionKind::Count;
        condition.target = loadTarget(*head, about, context);
        if (const Node* const where = fields.find("where"))
            condition.parts.push_back(loadCondition(where, About::Customer, context));
        readBound(fields, {0.0, 1e6}, condition, context);
    } else if (isOfCustomer(key)) {
        readCustomer(fields, *head, condition, about, context);
    } else if (isMemory(key)) {
        readMemory(fields, *head, condition, context);
    } else {
        readCompany(fields, *head, condition, context);
    }
    fields.finish();
    return condition;
}

} // namespace scenario

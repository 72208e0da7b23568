// Whom a rule is about, and what an object must look like to be a rule at all.
#include "base/certain.h"
#include "scenario/load.h"
#include "scenario/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace scenario {

void needsCustomer(const Node& node, About about, Context& context) {
    if (about == About::Customer)
        return;
    const Text label = labelOf(node);
    context.report.errorAtKey(
        node,
        "no-customer",
        {fmt::format("{} gaat over een klant, maar hier is geen klant: dit geldt voor het hele "
                     "bedrijf. Noem er een bij \"customer\".",
                     label.nl),
         fmt::format("{} is about a customer, but there is none here: this is about the company. "
                     "Name one under \"customer\".",
                     label.en)});
}

const Node* headOf(const Node& rule, const Words& heads, Context& context) {
    const Node* head = nullptr;
    for (const Node& child : rule.children) {
        if (std::find(heads.begin(), heads.end(), child.key) == heads.end())
            continue;
        if (head != nullptr) {
            context.report.errorAtKey(
                child,
                "two-in-one",
                {fmt::format("\"{}\" en \"{}\" staan in hetzelfde object. Geef elk een eigen "
                             "object {{…}}.",
                             head->key,
                             child.key),
                 fmt::format("\"{}\" and \"{}\" are in the same object. Give each its own object "
                             "{{…}}.",
                             head->key,
                             child.key)});
            return nullptr;
        }
        head = &child;
    }
    if (head != nullptr)
        return head;
    const auto first =
        std::find_if(rule.children.begin(), rule.children.end(), [](const Node& child) {
            return child.key != "$comment" && child.key != "$allow";
        });
    const bool empty = first == rule.children.end();
    if (empty) {
        Finding finding{
            "missing-key",
            {"Hier ontbreekt wat er moet gebeuren.", "What should happen is missing here."}};
        suggest(finding, {}, heads, {});
        context.report.add(rule, std::move(finding));
    } else {
        Finding finding{"unknown-key",
                        {fmt::format("\"{}\" is hier geen bekende naam.", first->key),
                         fmt::format("\"{}\" is not a known name here.", first->key)}};
        suggest(finding, first->key, heads, first->keySpan);
        context.report.addAtKey(*first, std::move(finding));
    }
    return nullptr;
}

Target loadTarget(const Node& node, About about, Context& context) {
    Target target;
    if (node.kind == Node::Kind::String && node.text == "all") {
        target.kind = Target::Kind::All;
    } else if (node.kind == Node::Kind::String && node.text == "this") {
        needsCustomer(node, about, context);
    } else if (node.kind == Node::Kind::String) {
        target.kind = Target::Kind::Customer;
        target.id = readReference(node, context.ids.customers, context.report).value_or("");
    } else if (isKind(node, Node::Kind::Object, context.report)) {
        const Node* const head = headOf(node, {"segment", "phase"}, context);
        if (head == nullptr)
            return target;
        Fields fields(node, context.report);
        if (head->key == "segment") {
            target.kind = Target::Kind::Segment;
            target.id = fields.reference("segment", context.ids.segments);
        } else {
            target.kind = Target::Kind::Phase;
            target.phase =
                base::certain(sim::phaseNamed(fields.word("phase", phaseWords(), "new")));
        }
        fields.finish();
    }
    return target;
}

} // namespace scenario

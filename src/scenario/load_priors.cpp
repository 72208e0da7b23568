// Distributions of traits and of motive weights, of a segment or of one customer.
#include "scenario/load.h"
#include "scenario/words.h"

#include <algorithm>

namespace scenario {

void loadTraits(Fields& owner, sim::CustomerPrior& prior, Context& context) {
    const Node* const node = owner.find("traits");
    if (node == nullptr)
        return;
    Fields fields(*node, context.report);
    for (const std::string_view word : settableWords()) {
        const Node* const field = fields.find(word);
        const auto quantity = sim::quantityNamed(word);
        if (field == nullptr || !quantity)
            continue;
        if (const auto value = readPrior(*field, sim::rangeOf(*quantity), context.report))
            prior.of(*quantity) = *value;
    }
    fields.finish();
}

bool loadMotives(Fields& owner,
                 std::array<sim::Prior, sim::maxMotives>& weights,
                 Context& context) {
    const Node* const node = owner.find("motives");
    if (node == nullptr)
        return false;
    weights.fill({0.0, 0.0});
    if (!isKind(*node, Node::Kind::Object, context.report))
        return true;
    const std::vector<std::string_view> known = context.ids.motives.all();
    bool mistaken = false;
    for (const Node& child : node->children) {
        if (child.key == "$comment" || child.key == "$allow")
            continue;
        const auto motive = context.ids.motives.positions.find(child.key);
        if (motive == context.ids.motives.positions.end()) {
            Finding finding{"unknown-id",
                            {"Er is geen koopmotief met id \"" + child.key + "\".",
                             "There is no buying motive with id \"" + child.key + "\"."}};
            if (!context.report.full())
                suggest(finding, child.key, known, child.keySpan);
            if (finding.fix && node->find(finding.meant) != nullptr)
                finding.fix.reset(); // it would be there twice
            context.report.addAtKey(child, std::move(finding));
            mistaken = true;
            continue;
        }
        const auto weight = readPrior(child, {0.0, 1.0}, context.report);
        mistaken = mistaken || !weight;
        if (weight && motive->second < sim::maxMotives)
            weights[static_cast<std::size_t>(motive->second)] = *weight;
    }
    const bool none = std::all_of(
        weights.begin(), weights.end(), [](const sim::Prior& each) { return each.mean <= 0.0; });
    if (none && !mistaken)
        context.report.error(*node,
                             "no-motive",
                             {"Hier weegt geen enkel koopmotief mee. Geef er minstens één een "
                              "gewicht boven 0.",
                              "No buying motive counts here. Give at least one a weight above 0."});
    return true;
}

} // namespace scenario

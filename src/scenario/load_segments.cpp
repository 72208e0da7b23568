// Buying motives and segments: what a group of customers is like before anybody is met.
#include "scenario/load.h"

namespace scenario {

namespace {

Segment loadSegment(const Node& node, std::size_t motives, Context& context) {
    Fields fields(node, context.report);
    Segment segment;
    segment.id = fields.id();
    segment.name = fields.requiredText("name");
    segment.description = fields.text("description");
    segment.prior.naturalPerson = fields.flag("natural_person", false);
    segment.ordersPerMonth = fields.number("orders_per_month", {0.01, 60.0}, 1.0);
    segment.orderCents = fields.cents("order_value", {0.01, 1e7}, 25'000);
    segment.attractiveness = fields.number("attractiveness", {0.0, 1.0}, segment.attractiveness);
    loadTraits(fields, segment.prior, context);
    auto& weights = segment.prior.motives[0];
    if (!loadMotives(fields, weights, context))
        for (std::size_t i = 0; i < motives && i < weights.size(); ++i)
            weights[i] = {0.5, 0.2}; // nothing said: any of them may count
    segment.prior.motives.fill(weights);
    fields.finish();
    return segment;
}

} // namespace

void loadSegments(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "motives", 1, sim::maxMotives, context.report);
    for (const Node& node : top.list("motives")) {
        Fields fields(node, context.report);
        Motive motive;
        motive.id = fields.id();
        motive.name = fields.requiredText("name");
        fields.finish();
        scenario.motives.push_back(std::move(motive));
    }
    checkCount(top, "segments", 1, 100, context.report);
    for (const Node& node : top.list("segments"))
        scenario.segments.push_back(loadSegment(node, scenario.motives.size(), context));
}

} // namespace scenario

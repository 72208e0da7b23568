// Passive customer bases: how many, what an order comes to, and the model of their orders.
#include "scenario/load.h"

#include <fmt/format.h>

namespace scenario {

namespace {

// The ranges in which the formulas of BG/NBD hold and the draws stay finite.
constexpr sim::Range shape{0.05, 100.0};
constexpr sim::Range scale{0.5, 1000.0};

// More orders than this in one game make it slow to begin.
constexpr double mostOrders = 2e6;

// What the formulas cannot do: a = 1, and a + b = 1 or less.
void checkDropout(const Node& node, const sim::BgNbd& model, Context& context) {
    if (model.a == 1.0)
        context.report.error(node,
                             "out-of-range",
                             {"Met \"a\" precies 1 heeft het model geen verwachting. Neem 0.99 of "
                              "1.01.",
                              "With \"a\" exactly 1 the model has no expectation. Take 0.99 or "
                              "1.01."});
    if (model.a + model.b < 1.001)
        context.report.error(node,
                             "out-of-range",
                             {"\"a\" en \"b\" zijn samen niet meer dan 1: dan stopt bijna iedereen "
                              "na één bestelling. Maak \"b\" groter.",
                              "\"a\" and \"b\" together are no more than 1: nearly everybody stops "
                              "after one order then. Make \"b\" larger."});
}

sim::BgNbd loadModel(Fields& owner, Context& context) {
    sim::BgNbd model;
    const Node* const node = owner.find("model");
    if (node == nullptr)
        return model;
    Fields fields(*node, context.report);
    model.r = fields.number("r", shape, model.r);
    model.alpha = fields.number("alpha", scale, model.alpha);
    model.a = fields.number("a", shape, model.a);
    model.b = fields.number("b", shape, model.b);
    fields.finish();
    if (!context.report.mistaken(*node))
        checkDropout(*node, model, context);
    return model;
}

void checkOrders(const Node& node, const BaseDef& base, Context& context) {
    // Only where the rest is right: the formula needs it.
    if (base.model.a == 1.0 || base.model.a + base.model.b < 1.001)
        return;
    const double each = sim::expectedOrders(base.model, base.weeksBefore + context.weeks);
    if (each * base.customers <= mostOrders)
        return;
    context.report.error(node,
                         "out-of-range",
                         {fmt::format("Deze klanten plaatsen samen ongeveer {:.0f} bestellingen; "
                                      "meer dan {:.0f} maakt het spel traag. Neem minder klanten, "
                                      "of een kleinere \"r\".",
                                      each * base.customers,
                                      mostOrders),
                          fmt::format("These customers place about {:.0f} orders together; more "
                                      "than {:.0f} make the game slow. Take fewer customers, or a "
                                      "smaller \"r\".",
                                      each * base.customers,
                                      mostOrders)});
}

BaseDef loadBase(const Node& node, Context& context) {
    Fields fields(node, context.report);
    BaseDef base;
    base.id = fields.id();
    base.place = node.place;
    base.name = fields.requiredText("name");
    base.description = fields.text("description");
    if (fields.require("customers") != nullptr)
        base.customers = fields.whole("customers", {1, mostBaseCustomers}, 1);
    base.orderCents =
        fields.require("order_value") ? fields.cents("order_value", {0.01, 1e5}, 0) : 0;
    base.weeksBefore = fields.whole("weeks_before", {1, 520}, base.weeksBefore);
    base.model = loadModel(fields, context);
    fields.finish();
    if (!context.report.mistaken(node))
        checkOrders(node, base, context);
    return base;
}

} // namespace

void loadBases(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "bases", 0, 4, context.report);
    for (const Node& node : top.list("bases"))
        scenario.bases.push_back(loadBase(node, context));
}

} // namespace scenario

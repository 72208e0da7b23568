// Goals and rubric: what is asked, and how it counts.
#include "scenario/load.h"

#include <algorithm>

namespace scenario {

namespace {

const Words measureWords{"revenue",
                         "profit",
                         "customers",
                         "loyal_customers",
                         "average_loyalty",
                         "new_customers",
                         "won_back",
                         "departures",
                         "nps"};

GoalMeasure measureNamed(std::string_view word) {
    for (std::size_t i = 0; i < measureWords.size(); ++i)
        if (measureWords[i] == word)
            return static_cast<GoalMeasure>(i);
    return GoalMeasure::Revenue;
}

sim::Range rangeOf(GoalMeasure measure) {
    switch (measure) {
    case GoalMeasure::Revenue:
    case GoalMeasure::Profit:
        return {-1e9, 1e9};
    case GoalMeasure::AverageLoyalty:
        return {0.0, 100.0};
    case GoalMeasure::Nps:
        return {-100.0, 100.0};
    default:
        return {0.0, 1e6};
    }
}

// The goal in words, when its author leaves that to us.
Text usualText(GoalMeasure measure, double target) {
    const std::string count = asWritten(target);
    const bool one = target == 1.0;
    const auto cents = static_cast<std::int64_t>(target * 100.0);
    const std::string nl = base::formatMoney(cents, base::Language::Dutch);
    const std::string en = base::formatMoney(cents, base::Language::English);
    switch (measure) {
    case GoalMeasure::Revenue:
        return {nl + " omzet over de hele periode", en + " of revenue over the whole period"};
    case GoalMeasure::Profit:
        return {nl + " winst: marge min wat je uitgaf",
                en + " of profit: margin less what you spent"};
    case GoalMeasure::Customers:
        return one ? Text{"Aan het eind 1 klant", "1 customer at the end"}
                   : Text{"Aan het eind " + count + " klanten", count + " customers at the end"};
    case GoalMeasure::LoyalCustomers:
        return one ? Text{"Aan het eind 1 loyale klant", "1 loyal customer at the end"}
                   : Text{"Aan het eind " + count + " loyale klanten",
                          count + " loyal customers at the end"};
    case GoalMeasure::AverageLoyalty:
        return {"Gemiddeld " + count + "% loyaliteit aan het eind",
                "An average loyalty of " + count + "% at the end"};
    case GoalMeasure::NewCustomers:
        return one ? Text{"Gewonnen: 1 nieuwe klant", "Won: 1 new customer"}
                   : Text{"Gewonnen: " + count + " nieuwe klanten",
                          "Won: " + count + " new customers"};
    case GoalMeasure::WonBack:
        return one ? Text{"Teruggekeerd: 1 ex-klant", "Returned: 1 former customer"}
                   : Text{"Teruggekeerd: " + count + " ex-klanten",
                          "Returned: " + count + " former customers"};
    case GoalMeasure::Departures:
        return target == 0.0 ? Text{"Geen enkele klant die vertrekt", "No customer who leaves"}
               : one         ? Text{"Hooguit 1 klant die vertrekt", "At most 1 customer who leaves"}
                             : Text{"Hooguit " + count + " klanten die vertrekken",
                            "At most " + count + " customers who leave"};
    case GoalMeasure::Nps:
        return {"Een NPS van " + count + " of hoger", "An NPS of " + count + " or more"};
    }
    return {};
}

// What earns nothing unless the scenario says so.
double usualFloor(GoalMeasure measure, const Context& context) {
    if (measure == GoalMeasure::Departures)
        return std::max(1.0,
                        static_cast<double>(context.ids.customers.positions.size()) -
                            static_cast<double>(context.ids.pool.positions.size()));
    return measure == GoalMeasure::Nps ? -100.0 : 0.0;
}

void checkDirection(const Fields& fields, const Goal& goal, Context& context) {
    const Node* const target = fields.node().find("target");
    if (target == nullptr)
        return;
    const bool lessIsBetter = goal.measure == GoalMeasure::Departures;
    if (lessIsBetter && goal.floor <= goal.target)
        context.report.error(*target,
                             "goal-direction",
                             {"Bij vertrokken klanten is minder beter: \"target\" moet lager zijn "
                              "dan \"floor\".",
                              "Of departures, fewer is better: \"target\" must be below "
                              "\"floor\"."});
    if (!lessIsBetter && goal.floor >= goal.target)
        context.report.error(*target,
                             "goal-direction",
                             {"\"target\" (alles verdiend) moet hoger zijn dan \"floor\" (niets "
                              "verdiend).",
                              "\"target\" (earns everything) must be above \"floor\" (earns "
                              "nothing)."});
}

Goal loadGoal(const Node& node, Context& context) {
    Fields fields(node, context.report);
    Goal goal;
    goal.id = fields.id();
    const Node* const measure = fields.require("measure");
    goal.measure = measureNamed(fields.word("measure", measureWords, measureWords.front()));
    goal.text = fields.text("text");
    const sim::Range range = rangeOf(goal.measure);
    const Node* const floor = fields.find("floor");
    const Node* const target = fields.require("target");
    const auto from = floor ? readNumber(*floor, range, context.report)
                            : std::optional(usualFloor(goal.measure, context));
    const auto to = target ? readNumber(*target, range, context.report) : std::nullopt;
    goal.weight = fields.number("weight", {0.01, 1000.0}, goal.weight);
    goal.customerResult = fields.word("result", {"customer", "company"}, "customer") == "customer";
    fields.finish();
    if (from && to && measure != nullptr && !fields.doubtful("measure")) {
        const bool counted =
            goal.measure != GoalMeasure::AverageLoyalty && goal.measure != GoalMeasure::Nps;
        for (const Node* const bound : {floor, target})
            if (bound != nullptr && counted)
                warnOfThousands(*bound, context.report);

        goal.floor = *from;
        goal.target = *to;
        if (goal.text.empty())
            goal.text = usualText(goal.measure, goal.target);
        // What earns nothing may follow from how many customers there are.
        if (floor != nullptr || !context.ids.customers.doubtful)
            checkDirection(fields, goal, context);
    }
    return goal;
}

void loadRubric(const Node& node, Rubric& rubric, Context& context) {
    Fields fields(node, context.report);
    const sim::Range weight{0.0, 1000.0};
    rubric.diagnosis = fields.number("diagnosis", weight, rubric.diagnosis);
    rubric.action = fields.number("action", weight, rubric.action);
    rubric.rationale = fields.number("rationale", weight, rubric.rationale);
    rubric.planning = fields.number("planning", weight, rubric.planning);
    rubric.ethics = fields.number("ethics", weight, rubric.ethics);
    rubric.passMark = fields.number("pass_mark", {0.05, 0.95}, rubric.passMark);
    rubric.predictions = fields.whole("predictions", {1, 500}, rubric.predictions);
    rubric.rationales = fields.whole("rationales", {1, 500}, rubric.rationales);
    fields.finish();
    const double sum =
        rubric.diagnosis + rubric.action + rubric.rationale + rubric.planning + rubric.ethics;
    if (sum <= 0.0)
        context.report.error(node,
                             "no-weight",
                             {"Alle onderdelen van de beoordeling wegen 0. Geef er minstens één "
                              "een gewicht.",
                              "All parts of the rubric weigh 0. Give at least one a weight."});
}

} // namespace

void loadAssessment(Fields& top, Scenario& scenario, Context& context) {
    checkCount(top, "goals", 1, 50, context.report);
    for (const Node& node : top.list("goals"))
        scenario.goals.push_back(loadGoal(node, context));
    if (const Node* const rubric = top.find("rubric"))
        loadRubric(*rubric, scenario.rubric, context);
}

} // namespace scenario

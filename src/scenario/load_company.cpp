// What a scenario says of itself and of the company: title, weeks, budget, CRM, parameters.
#include "scenario/load.h"
#include "scenario/words.h"

#include <fmt/format.h>

namespace scenario {

namespace {

template<std::size_t N>
void loadLevels(Fields& top,
                std::string_view key,
                const Words& words,
                std::array<double, N>& levels,
                Context& context) {
    const Node* const node = top.find(key);
    if (node == nullptr)
        return;
    Fields fields(*node, context.report);
    for (std::size_t i = 0; i < N; ++i)
        levels[i] = fields.number(words[i], {0.0, 1.0}, levels[i]);
    fields.finish();
}

void loadParameters(Fields& top, sim::Parameters& parameters, Context& context) {
    const Node* const node = top.find("parameters");
    if (node == nullptr)
        return;
    Fields fields(*node, context.report);
    for (const sim::ParameterInfo& info : sim::parameterTable()) {
        double& value = parameters.*info.field;
        value = fields.number(info.key, {info.low, info.high}, value);
    }
    fields.finish();
}

} // namespace

void loadCompany(Fields& top, Scenario& scenario, Context& context) {
    top.find("$schema");
    if (const Node* const id = top.require("id"))
        scenario.id = readId(*id, context.report).value_or("");
    scenario.company = top.text("company");
    const Text name = top.text("company_name");
    scenario.title = top.text("title");
    if (scenario.title.empty())
        scenario.title = name;
    if (scenario.title.empty())
        scenario.title = scenario.company;
    if (scenario.title.empty() && top.find("company") == nullptr &&
        top.find("company_name") == nullptr)
        top.require("title");
    scenario.summary = top.text("summary");
    scenario.role = top.text("role");
    scenario.assignment = top.text("assignment");
    scenario.level = top.whole("level", {1, 3}, scenario.level);
    scenario.durationMinutes = top.whole("duration_minutes", {5, 600}, scenario.durationMinutes);
    constexpr int most = 104;
    scenario.weeks = top.whole("weeks", {1, most}, scenario.weeks);
    context.weeks = top.doubtful("weeks") ? most : scenario.weeks;
    scenario.hoursPerWeek = top.number("hours_per_week", {1, 80}, scenario.hoursPerWeek);
    scenario.budgetCents = top.cents("budget", {0, 1e7}, scenario.budgetCents);
    scenario.budgetPerQuarterCents =
        top.cents("budget_per_quarter", {0, 1e7}, scenario.budgetPerQuarterCents);
    scenario.margin = top.number("margin", {0, 1}, scenario.margin);
    if (const Node* const seed = top.find("seed"))
        scenario.seed = static_cast<std::uint64_t>(
            readWhole(*seed, {0, 9007199254740992.0}, context.report).value_or(1.0));
    loadLevels(top, "crm", crmWords(), scenario.crm, context);
    loadLevels(top, "chain", chainWords(), scenario.chain, context);
    loadParameters(top, scenario.parameters, context);
}

} // namespace scenario

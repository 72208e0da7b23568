// Goals that no game can reach, and weights that do not add up.
#include "scenario/lint.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace scenario {

namespace {

using Phase = sim::Phase;

std::size_t countOf(const Scenario& scenario, bool (*wanted)(const Customer&)) {
    return static_cast<std::size_t>(
        std::count_if(scenario.customers.begin(), scenario.customers.end(), wanted));
}

// All relations, buying four times as often as they usually do, all game long: nobody gets there.
double mostRevenue(const Scenario& scenario) {
    constexpr double generous = 4.0;
    double euros = 0.0;
    for (const Customer& customer : scenario.customers)
        euros += customer.ordersPerMonth * static_cast<double>(customer.orderCents) / 100.0;
    return euros * generous * scenario.weeks * 12.0 / 52.0;
}

// The most that can come out of a game; nothing where no such bound is known.
std::optional<double> most(const Scenario& scenario, GoalMeasure measure) {
    const auto all = static_cast<double>(scenario.customers.size());
    switch (measure) {
    case GoalMeasure::Revenue:
        return mostRevenue(scenario);
    case GoalMeasure::Profit:
        return mostRevenue(scenario) * scenario.margin;
    case GoalMeasure::Customers:
    case GoalMeasure::LoyalCustomers:
        return all;
    case GoalMeasure::NewCustomers:
        return static_cast<double>(countOf(
            scenario, [](const Customer& each) { return each.prior.phase == Phase::Potential; }));
    case GoalMeasure::WonBack: // whoever leaves during the game can come back too
        return static_cast<double>(countOf(
            scenario, [](const Customer& each) { return each.prior.phase != Phase::Potential; }));
    default:
        return std::nullopt;
    }
}

// The parts that the author did not write himself, and where they come from.
Text notNamed(const Node& rubric) {
    std::string all;
    bool built = false; // on a rubric of the catalogue
    for (const std::string_view part : {"diagnosis", "action", "rationale", "planning", "ethics"}) {
        const Node* const written = rubric.find(part);
        built = built || (written != nullptr && written->place.source != 0);
        if (written == nullptr || written->place.source != 0)
            all += (all.empty() ? "" : ", ") + std::string(part);
    }
    if (all.empty())
        return {};
    return built ? Text{"Uit de beoordeling waarop je voortbouwt: " + all + ".",
                        "From the rubric that you build on: " + all + "."}
                 : Text{"Niet genoemd, en dus zoals gewoonlijk: " + all + ".",
                        "Not named, and so as usual: " + all + "."};
}

void lintRubric(const Lint& lint) {
    const Node* const node = lint.root.find("rubric");
    if (node == nullptr)
        return;
    const Rubric& rubric = lint.scenario.rubric;
    const double sum =
        rubric.diagnosis + rubric.action + rubric.rationale + rubric.planning + rubric.ethics;
    const std::string parts =
        fmt::format("diagnosis {}, action {}, rationale {}, planning {}, ethics {}",
                    rubric.diagnosis,
                    rubric.action,
                    rubric.rationale,
                    rubric.planning,
                    rubric.ethics);
    if (sum > 0.0 && std::abs(sum - 100.0) > 0.01)
        lint.report.addAtKey(
            *node,
            {"weights-not-100",
             {fmt::format("De onderdelen van de beoordeling zijn samen {}, geen 100: {}. Ze tellen "
                          "mee naar verhouding.",
                          sum,
                          parts),
              fmt::format("The parts of the grade add up to {}, not 100: {}. They count in "
                          "proportion.",
                          sum,
                          parts)},
             notNamed(*node)});
}

} // namespace

void lintGoals(const Lint& lint) {
    if (lint.sound)
        lintRubric(lint);
    const auto& nodes = itemsOf(lint.root, "goals");
    for (std::size_t i = 0; i < nodes.size() && lint.sound; ++i) {
        const Goal& goal = lint.scenario.goals[i];
        const auto bound = most(lint.scenario, goal.measure);
        if (bound && goal.target > *bound)
            lint.report.add(
                at(nodes[i], "target"),
                {"goal-out-of-reach",
                 {fmt::format("Dit doel is niet te halen: meer dan {:.0f} kan het niet worden.",
                              *bound),
                  fmt::format("This goal cannot be reached: it cannot be more than {:.0f}.",
                              *bound)}});
    }
}

} // namespace scenario
